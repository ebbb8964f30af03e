# Makes dist\kiosk and, where Inno Setup is installed, dist\accreditation-kiosk-setup.exe.
# Run in a checkout on Windows 10 or 11 with Python 3.11 or newer (the "py" launcher).
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

function Invoke-Step([string] $What, [scriptblock] $Step) {
    Write-Host "==> $What"
    & $Step
    if ($LASTEXITCODE -ne 0) { throw "$What failed." }
}

$python = "build\package-env\Scripts\python.exe"
Invoke-Step "Making an environment" { py -3 -m venv build\package-env }
Invoke-Step "Installing packages, each checked by its hash" {
    & $python -m pip install --require-hashes --no-deps --only-binary :all: `
        --requirement packaging\requirements.txt --requirement packaging\requirements-package.txt
}
Invoke-Step "Installing the project" { & $python -m pip install --no-deps --no-build-isolation --editable . }
Invoke-Step "Packing" {
    & $python -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build\pyinstaller `
        packaging\pyinstaller\kiosk.spec
}
Invoke-Step "Trying it" { & dist\kiosk\kiosk.exe --help | Out-Null }

$inno = "${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe"
if (Test-Path $inno) {
    Invoke-Step "Making the installer" { & $inno /Q packaging\windows\kiosk.iss }
} else {
    Write-Host " !  Inno Setup 6 is not installed: dist\kiosk is complete, but there is no installer."
}
