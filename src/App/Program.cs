Console.WriteLine("Socialstat");
return 0;
