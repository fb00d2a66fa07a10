"</SCRIPT>"
