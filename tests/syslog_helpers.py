"""What tests of the syslog export share: certificates, free ports, a run put together."""

from __future__ import annotations

import datetime as dt
import ipaddress
import socket
import threading
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from kiosk.clock import SystemClock
from kiosk.exchange.syslog import Style
from kiosk.exchange.syslog_link import Target, Tls, link
from kiosk.exchange.syslog_sender import Pace, SyslogSender
from kiosk.exchange.syslog_state import SyslogState
from tests.log_helpers import origin, source

HASTE = Pace(page=50, confirm_entries=200, poll_s=0.01, first_s=0.02, longest_s=0.1, attempts=3)


def free_port(kind: int = socket.SOCK_STREAM) -> int:
    with socket.socket(socket.AF_INET, kind) as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]


def certificates(folder: Path) -> None:
    """Write ca.pem, server.pem and server.key: a CA of its own and a certificate for 127.0.0.1."""
    ca_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    ca_name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Test CA")])
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "collector")])
    usage = x509.KeyUsage(
        digital_signature=True,
        key_cert_sign=True,
        crl_sign=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )
    ca = (
        _begun(ca_name, ca_name, ca_key)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(ca_key.public_key()), critical=False)
        .sign(ca_key, hashes.SHA256())
    )
    names = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    issuer = x509.AuthorityKeyIdentifier.from_issuer_public_key(ca_key.public_key())
    own = (
        _begun(name, ca_name, key)
        .add_extension(names, critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(issuer, critical=False)
        .sign(ca_key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    (folder / "ca.pem").write_bytes(ca.public_bytes(pem))
    (folder / "server.pem").write_bytes(own.public_bytes(pem))
    (folder / "server.key").write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )


def sender(small, store, to, **options) -> SyslogSender:
    """Put a run together; by default it sends all that is there, in haste, and keeps its state in the folder."""
    target = Target.parse(to)
    tls = Tls(options.pop("ca", None))
    timeout_s = options.pop("timeout_s", 10.0)
    names = options.pop("names", False)
    log = origin(small)
    values = {
        "source": source(store, names=names),
        "target": target,
        "link": lambda: link(target, tls, timeout_s),
        "state": SyslogState(small.folder, str(target), log),
        "style": Style(log, "host", "1.0"),
        "clock": SystemClock(),
        "stop": threading.Event(),
        "tell": lambda fault, delay: None,
        "end": source(store).size(),
        "pace": HASTE,
    }
    return SyslogSender(**{**values, **options})


def _begun(subject, issuer, key):
    now = dt.datetime.now(dt.UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=30))
    )
