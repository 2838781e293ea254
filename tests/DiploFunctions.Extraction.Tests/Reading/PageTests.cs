using Xunit;

namespace DiploFunctions.Extraction.Tests.Reading;

public sealed class PageTests
{
    private const string Title = "Menlu Retno berkunjung ke Oslo";
    private const string First = "Menteri Luar Negeri Retno Marsudi tiba di Oslo pada Senin untuk kunjungan kerja selama tiga hari bersama rombongan kecil dari kementerian.";
    private const string Second = "Ia bertemu dengan mitranya, lalu membahas kerja sama di bidang perikanan, pelayaran, dan pendidikan bersama sejumlah pejabat lain.";
    private const string Caption = "Menlu Retno disambut di bandara.";
    private const string Links = "<ul><li><a href='/a'>Presiden Contoh bertemu Raja Harald di istana</a></li><li><a href='/b'>Harga ikan naik lagi di pasar</a></li></ul>";

    public static TheoryData<string, string> Templates => new()
    {
        { "article element", $"<header><nav>{Links}</nav></header><article><h1>{Title}</h1><p>{First}</p><figure><img alt='x'><figcaption>{Caption}</figcaption></figure><p>{Second}</p></article><aside>{Links}</aside><footer><p>Alamat redaksi di Jalan Contoh nomor satu, Jakarta.</p></footer>" },
        { "marked body beside its headline", $"<div class='top'>{Links}</div><div class='wrap'><h1>{Title}</h1><div itemprop='articleBody'><p>{First}</p><p class='caption'>{Caption}</p><p>{Second}</p></div><div class='box-related'>{Links}</div></div>" },
        { "well-known class", $"<div id='app'><div class='hd'>{Links}</div><h1 class='t'>{Title}</h1><div class='detail__body-text itp_bodycontent_wrapper'><div>{First}</div><div class='wp-caption'>{Caption}</div><div>{Second}</div></div></div><div class='comments'><p>Semoga Menlu Retno segera bertemu Presiden Contoh di istana negara!</p></div>" },
        { "plain blocks", $"<div class='a'>{Links}</div><div class='b'><div class='c'><h1>{Title}</h1><p>{First}</p><p><i>{Caption}</i></p><p>{Second}</p></div><div class='d'>{Links}</div></div>" },
        { "tables and line breaks", $"<table><tr><td>{Links}</td><td><h1>{Title}</h1>{First}<br><br>{Caption}<br>{Second}</td></tr></table>" },
        { "names on the elements around", $"<body class='has-sidebar menu-open'><div class='page-with-related-posts'><article class='post tag-asia category-news'><h1>{Title}</h1><p>{First}</p><p>{Caption}</p><p>{Second}</p></article></div>" },
        { "related links and advertisements within", $"<main><article><h1>{Title}</h1><p>{First}</p><p><strong>Baca juga: <a href='/x'>Presiden Contoh ke Bergen</a></strong></p><p>{Caption}</p><div class='ads-300'>Iklan sepatu murah</div><h3>Berita terkait</h3>{Links}<p><a href='/y'>Menteri lain bertemu Raja Harald</a></p><div><b>LAGI:</b> <a href='/v'>Menteri lain tiba di Bergen kemarin pagi</a></div><p>{Second}</p><div style='display: none'>Rahasia.</div><p hidden>Rahasia.</p></article></main>" },
        { "unclosed tags", $"<body><nav>{Links}</nav><article><h1>{Title}</h1><p>{First}<p>{Caption}<p>{Second}" },
        { "stray and misnested tags", $"</div></p><article><h1><b>{Title}</h1></b><p><i>{First}</p></i><b><p>{Caption}</b></p></span><p>{Second}</td></p></article>" },
        { "upper case", $"<BODY><NAV>{Links}</NAV><ARTICLE><H1>{Title}</H1><P CLASS=x>{First}</P><P>{Caption}</P><P>{Second}</P></ARTICLE></BODY>" },
        { "headline and lead before an article in a column", $"<div class='container'><div class='sidebar-1'><div class='header-content'><ul class='breadcrumb'><li><a href='/'>Thế giới</a></li></ul></div><h1 class='title-detail'>{Title}</h1><p class='description'>{First}</p><article class='fck_detail'><figure class='tplCaption'><figcaption><p class='Image'>{Caption}</p></figcaption></figure><p class='Normal'>{Second}</p></article></div><div class='sidebar-2'><article class='item-news'><h3><a href='/z'>Giá cá tăng trở lại tại chợ</a></h3><p><a href='/z'>Giá cá hôm nay tăng thêm nữa</a></p></article></div></div>" },
        { "names in camel case and boxes between", $"<form id='aspnetForm'><div class='detailMain'><h1 class='detailTitle'>{Title}</h1><div class='detailContent afcbc-body' itemprop='articleBody'><p>{First}</p><div class='VCSortable'><div class='relatedbox'><h4><a href='/x'>Presiden lain bertemu Raja Harald</a></h4></div></div><figure><figcaption class='PhotoCMS_Caption'><p>{Caption}</p></figcaption></figure><table class='linksisip'><tr><td><strong>Baca juga:</strong><h2><a href='/q'>Menteri lain tiba di Bergen kemarin</a></h2></td></tr></table><p>{Second}</p></div><div class='detailTags'><a href='/t'>Oslo</a></div></div></form>" },
        { "more comments than article", $"<div class='story-body'><h1>{Title}</h1><p>{First}</p><p>{Caption}</p><p>{Second}</p></div><section id='comments'>{string.Concat(Enumerable.Repeat("<article class='comment'><p>Menurut saya kunjungan ke Oslo ini sangat penting bagi nelayan.</p></article>", 30))}</section>" },
    };

    [Theory]
    [MemberData(nameof(Templates))]
    public void Of_a_page_only_the_article_is_read(string template, string body)
    {
        var article = Sample.Read(Sample.Page(body), "a.html");
        Assert.True($"{Title}\n\n{First}\n\n{Caption}\n\n{Second}" == article.Text, $"{template}: {article.Text}");
        Assert.Equal(Title, article.Title);
    }

    [Fact]
    public void A_headline_outside_of_the_text_is_put_before_it()
    {
        var head = $"<meta property='og:title' content='{Title} | Kabar Contoh'><meta property='og:site_name' content='Kabar Contoh'>";
        var article = Sample.Read(Sample.Page($"<header><h1>Kabar Contoh</h1></header><div class='x'>{Links}{Links}</div><div class='article-body'><p>{First}</p><p>{Second}</p></div>", head), "a.html");
        Assert.Equal((Title, $"{Title}\n\n{First}\n\n{Second}"), (article.Title, article.Text));
    }

    [Fact]
    public void Text_of_the_linked_data_is_used_when_the_page_has_only_a_teaser()
    {
        var linked = $$"""<script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": ["NewsArticle"], "headline": "{{Title}}", "datePublished": "2031-05-12", "articleBody": "{{First}}\n{{Second}}"}]}</script>""";
        var article = Sample.Read(Sample.Page("<article><p>Berlangganan untuk membaca.</p></article>", linked), "a.html");
        Assert.Equal($"{Title}\n\n{First}\n\n{Second}", article.Text);
        Assert.Equal("2031-05-12", article.Published?.ToString());
    }

    [Theory]
    [InlineData("<meta property='article:published_time' content='2031-05-12T23:30:00+07:00'>", "", "2031-05-12")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2031-05-12T08:00:00+07:00\"}</script>", "", "2031-05-12")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":</script>", "<time datetime='2031-05-12T08:00'>Senin</time>", "2031-05-12")]
    [InlineData("<meta name='pubdate' content='2031-05-11T22:00:00Z'>", "<p>Senin, 12/05/2031 05:00 WIB</p>", "2031-05-12")]
    [InlineData("<meta name='pubdate' content='2031-05-11T22:00:00Z'><meta property='article:published_time' content='2031-05-12T05:00:00+07:00'>", "", "2031-05-12")]
    [InlineData("<link rel='canonical' href='https://www.kabar.example/2031/05/12/oslo'>", "", "2031-05-12")]
    [InlineData("", "<p>Senin, 12 Mei 2031 05:00 WIB</p>", "2031-05-12")]
    [InlineData("", "", null)]
    public void Day_of_publication_comes_from_the_page(string head, string below, string? day) =>
        Assert.Equal(day, Sample.Read(Sample.Page($"<article><h1>{Title}</h1>{below}<p>{First}</p></article>", head), "a.html").Published?.ToString());

    [Theory]
    [InlineData("<link rel='canonical' href='https://www.kabar.example/a?x=1&amp;y=2'>", "kabar.example", "https://www.kabar.example/a?x=1&y=2")]
    [InlineData("<link rel='canonical' href='/a'><meta property='og:url' content='https://kabar.example/a'>", "kabar.example", "https://kabar.example/a")]
    [InlineData("<script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"mainEntityOfPage\":{\"@id\":\"https://kabar.example/a\"}}]</script>", "kabar.example", "https://kabar.example/a")]
    [InlineData("", null, null)]
    public void Address_comes_from_the_page(string head, string? source, string? url)
    {
        var article = Sample.Read(Sample.Page($"<article><p>{First}</p></article>", head), "a.html");
        Assert.Equal((source, url), (article.Source, article.Url));
    }

    [Theory]
    [InlineData("Menlu &quot;Retno&quot; &amp;quot;Marsudi&amp;quot; di&nbsp;Oslo &ndash; s&oacute;ng &#273;&#x1ECB;nh", "Menlu \"Retno\" \"Marsudi\" di Oslo – sóng định")]
    [InlineData("a < b dan c > d", "a < b dan c > d")]
    [InlineData("Menlu\n   Retno\t<b>M</b>arsudi<!-- x > y --> tiba", "Menlu Retno Marsudi tiba")]
    [InlineData("Menlu <![CDATA[Retno]]> tiba", "Menlu Retno]]> tiba")]
    [InlineData("Menlu <a href='x>y' title=\"<p>\">Retno</a> tiba di Oslo hari ini", "Menlu Retno tiba di Oslo hari ini")]
    public void Text_is_that_which_a_browser_shows(string markup, string text) =>
        Assert.Equal(text, Sample.Read(Sample.Page($"<p>{markup}</p>"), "a.html").Text);

    [Fact]
    public void Captions_of_a_page_are_captions()
    {
        var article = Sample.Read(Sample.Page($"<article><h1>{Title}</h1><figure><figcaption>{Caption} Foto: Kemlu</figcaption></figure><p>{First}</p></article>"), "a.html");
        Assert.Equal([$"Title: {Title}", $"Caption: {Caption}", $"Prose: {First}"], Sample.Roles(article));
    }

    [Theory]
    [InlineData("<p>Menlu tiba di Oslo</p><a href=\"https://kabar")]
    [InlineData("<p>Menlu tiba di Oslo</p><!-- sisa")]
    [InlineData("<p>Menlu tiba di Oslo</p><script>var a = '<p>'")]
    [InlineData("<p>Menlu tiba di Oslo</p><")]
    [InlineData("<p>Menlu tiba di Oslo</p></")]
    public void A_page_cut_off_is_read_up_to_the_cut(string body) =>
        Assert.StartsWith("Menlu tiba di Oslo", Sample.Read("<html><body>" + body, "a.html").Text, StringComparison.Ordinal);
}
