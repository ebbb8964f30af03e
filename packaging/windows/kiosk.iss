; Inno Setup 6: an installer around dist\kiosk (see build.ps1).
[Setup]
AppId={{7C0E5C52-7B0B-4B3E-9C0A-5D5C2E1F4A77}
AppName=Accreditation Kiosk
AppVersion=0.1.0
AppPublisher=The Accreditation Kiosk developers
DefaultDirName={autopf}\Accreditation Kiosk
DefaultGroupName=Accreditation Kiosk
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=accreditation-kiosk-setup
Compression=lzma2
SolidCompression=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
PrivilegesRequiredOverridesAllowed=dialog

[Files]
Source: "..\..\dist\kiosk\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Accreditation Desk"; Filename: "{app}\kiosk.exe"; Parameters: "desk"
Name: "{autodesktop}\Accreditation Desk"; Filename: "{app}\kiosk.exe"; Parameters: "desk"; Tasks: desktop

[Tasks]
Name: desktop; Description: "A sign on the desktop"

[Run]
Filename: "{app}\kiosk.exe"; Parameters: "doctor"; Description: "Look at this machine"; Flags: postinstall skipifsilent
