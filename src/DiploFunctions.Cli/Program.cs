using System.Text;
using DiploFunctions.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await Diplo.RunAsync(args, Console.Out, Console.Error);
