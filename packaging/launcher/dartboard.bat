@echo off
rem Starts Dartboard: the window without arguments or with a file to open, else the command line.
rem No delayed expansion: it would eat the exclamation marks of file names and arguments.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "HOME_DIR=%%~fI"
set "JAR=%HOME_DIR%\lib\dartboard.jar"

rem JAVA_HOME's Java, the PATH's, or the newest in the usual places
set "JAVA_DIR="
set "BEST=0"
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if defined JAVA_DIR goto found
for %%J in (java.exe) do if not "%%~$PATH:J"=="" for %%I in ("%%~dp$PATH:J..") do call :consider "%%~fI"
if defined JAVA_DIR goto found
for %%V in (Java "Eclipse Adoptium" Microsoft Zulu "Amazon Corretto" BellSoft) do (
  for /d %%D in ("%ProgramFiles%\%%~V\*") do call :consider "%%~D"
)
for /d %%D in ("%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\*jdk*") do (
  call :consider "%%~D"
  call :consider "%%~D\current"
)
if defined JAVA_DIR goto found
echo Dartboard needs Java 25 or newer: install one ^(for example Temurin from adoptium.net^) or let JAVA_HOME point to it. 1>&2
exit /b 2

:found
if "%~1"=="" goto window
if /i "%~x1"==".dartboard" goto window
if exist "%~f1" if not exist "%~f1\" goto window

rem An archive of loaded classes halves the start. The JVM makes it when the first command ends and renews it when Java or
rem Dartboard changes.
set "CACHE=%LOCALAPPDATA%\Dartboard\cache"
set "ARCHIVE="
if defined LOCALAPPDATA if not exist "%CACHE%\" md "%CACHE%" 2>nul
if exist "%CACHE%\" set ARCHIVE=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%CACHE%\command-line.jsa"
"%JAVA_DIR%\bin\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable %ARCHIVE% -jar "%JAR%" %*
exit /b

:window
set "PLATFORM=windows-x64"
start "" "%JAVA_DIR%\bin\javaw.exe" "--module-path=%HOME_DIR%\lib\javafx\%PLATFORM%" --add-modules=javafx.controls,javafx.fxml --enable-native-access=javafx.graphics --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED --add-exports=javafx.graphics/com.sun.glass.ui=ALL-UNNAMED -jar "%JAR%" %*
exit /b

rem Takes the Java in folder %1 if it is version 25 or newer and newer than the best so far. Its "release" file tells the
rem version at once; starting a Java to ask would take as long as the whole command may.
:consider
if not exist "%~1\bin\java.exe" exit /b
set "VERSION="
if exist "%~1\release" for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do set "VERSION=%%~V"
if not defined VERSION exit /b
for /f "tokens=1-3 delims=.+-_" %%A in ("%VERSION%.0.0") do set "MAJOR=%%A" & set "MINOR=%%B" & set "PATCH=%%C"
set /a "RANK=MAJOR * 1000000 + MINOR * 1000 + PATCH" 2>nul || exit /b
if %MAJOR% LSS 25 exit /b
if %RANK% LEQ %BEST% exit /b
set "BEST=%RANK%"
set "JAVA_DIR=%~1"
exit /b
