global using IlnSite.Diagnostics;
global using IlnSite.Model;
