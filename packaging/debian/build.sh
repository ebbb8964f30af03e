#!/bin/sh
# Make dist/accreditation-kiosk_VERSION_ARCH.deb from dist/kiosk (see packaging/pyinstaller/build.sh).
set -eu
cd "$(dirname "$0")/../.."
. packaging/setup.sh
[ -x dist/kiosk/kiosk ] || die "There is no dist/kiosk yet." "Make it with:  sh packaging/pyinstaller/build.sh"
version=$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
arch=$(dpkg --print-architecture)
root=build/deb
rm -rf "$root"
mkdir -p "$root/DEBIAN" "$root/opt/accreditation-kiosk" "$root/usr/bin" "$root/usr/lib/systemd/system" \
    "$root/usr/lib/udev/rules.d" "$root/usr/share/doc/accreditation-kiosk" "$root/usr/share/applications"
say "Laying out the package"
cp -a dist/kiosk/. "$root/opt/accreditation-kiosk/"
ln -s /opt/accreditation-kiosk/kiosk "$root/usr/bin/kiosk"
cp packaging/session/*.service "$root/usr/lib/systemd/system/"
install -m 755 packaging/session/x-session "$root/opt/accreditation-kiosk/x-session"
install -m 755 packaging/session/x-session-self-service "$root/opt/accreditation-kiosk/x-session-self-service"
cp packaging/session/openbox-self-service.xml "$root/opt/accreditation-kiosk/"
# For machines that strangers touch, and for those alone: their administrator copies them where they count.
mkdir -p "$root/usr/share/doc/accreditation-kiosk/self-service"
cp packaging/session/70-accreditation-self-service-*.conf packaging/udev/71-accreditation-self-service.rules \
    "$root/usr/share/doc/accreditation-kiosk/self-service/"
cp packaging/udev/70-accreditation-kiosk.rules "$root/usr/lib/udev/rules.d/"
cp packaging/debian/accreditation-kiosk.desktop "$root/usr/share/applications/"
cp LICENSE "$root/usr/share/doc/accreditation-kiosk/copyright"
cp resources/THIRD_PARTY.md CHANGELOG.md "$root/usr/share/doc/accreditation-kiosk/"
install -m 755 packaging/debian/postinst "$root/DEBIAN/postinst"
# Newer releases call some libraries NAMEt64.
depends=$(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' -e 's/\(.*\)/\1 | \1t64/' packaging/debian-libraries.txt | paste -sd, -)
cat >"$root/DEBIAN/control" <<CONTROL
Package: accreditation-kiosk
Version: $version
Architecture: $arch
Maintainer: The Accreditation Kiosk developers <nobody@localhost>
Installed-Size: $(du -sk "$root" | cut -f1)
Depends: $depends, libc6 (>= 2.34), adduser
Recommends: cups-client, cage, xwayland, seatd
Section: misc
Priority: optional
Description: Check-in desks for guarded conferences
 Scans invitations and badges, verifies them offline, photographs, prints
 the badge and keeps a log that nobody can quietly change.
CONTROL
say "Packing"
dpkg-deb -Zzstd --root-owner-group --build "$root" "dist/accreditation-kiosk_${version}_$arch.deb"
