#!/usr/bin/python3
"""Mail, by a program that is not ours: reads what we wrote, and is a mail server for the tests.

mail.py lees FILE..        what Python's email package reads from each, one line of JSON
mail.py serveer MAP HOE    a server (aiosmtpd) on a port of 127.0.0.1 that it prints; HOE: gewoon,
                           starttls, smtps (with MAP/cert.pem and MAP/key.pem), login. Each mail
                           that it took is a file MAP/N.eml; MAP/log says what happened.

What the server does with a mail follows from the part before the @ of its receiver:
  ja 250, later 451, vol 452, nooit 550, data 554 after the text, half: the connection breaks in
  the middle of the text (the first time), na: it breaks after the text was taken, before the answer
  (the first time).
"""
import asyncio
import email
import email.policy
import json
import ssl
import sys

from email.utils import getaddresses, parsedate_to_datetime


def lees(path):
    with open(path, "rb") as f:
        raw = f.read()
    m = email.message_from_bytes(raw, policy=email.policy.default)
    van = getaddresses([str(m["From"])])
    return {
        "van": van[0][1], "van_naam": van[0][0], "aan": [a for _, a in getaddresses([str(m["To"])])],
        "onderwerp": str(m["Subject"]), "tekst": m.get_content().replace("\r\n", "\n"),
        "kenmerk": str(m["Message-ID"]), "datum": parsedate_to_datetime(str(m["Date"])).isoformat(),
        "koppen": sorted(k for k in m.keys()), "soort": m.get_content_type(),
        "fouten": [type(d).__name__ for part in m.walk() for d in part.defects],
        "kale_lf": b"\n" in raw.replace(b"\r\n", b""),
        "lang": max(len(line) for line in raw.split(b"\r\n")),
    }


class Bak:
    """Takes mail, by the receiver's name."""

    def __init__(self, folder):
        self.folder, self.n, self.eerder = folder, 0, set()

    def log(self, wat):
        with open(f"{self.folder}/log", "a", encoding="utf-8") as f:
            f.write(wat + "\n")

    def eerste_keer(self, aan):
        al = aan in self.eerder
        self.eerder.add(aan)
        return not al

    async def handle_RCPT(self, server, session, envelope, address, options):
        wie = address.split("@")[0]
        antwoord = {"later": "451 4.3.0 Try again later", "vol": "452 4.2.2 Mailbox full",
                    "nooit": "550 5.1.1 No such user"}.get(wie)
        if antwoord:
            self.log(f"{wie} {antwoord}")
            return antwoord
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        aan = envelope.rcpt_tos[0]
        if aan.startswith("data@"):
            self.log("data 554")
            return "554 5.7.1 We do not take this text"
        self.n += 1
        with open(f"{self.folder}/{self.n}.eml", "wb") as f:
            f.write(envelope.original_content)
        tls = "tls" if session.ssl else "kaal"
        self.log(f"taken {aan} {tls} {'login' if session.authenticated else 'anoniem'}")
        if aan.startswith("na@") and self.eerste_keer(aan):
            server.transport.abort()
        return "250 Taken"


def serveer(folder, hoe):
    from aiosmtpd.smtp import SMTP, AuthResult

    bak = Bak(folder)

    class Server(SMTP):
        async def smtp_DATA(self, arg):
            aan = self.envelope.rcpt_tos[0] if self.envelope.rcpt_tos else ""
            if aan.startswith("half@") and bak.eerste_keer(aan):
                await self.push("354 Go on")
                await self._reader.readline()
                bak.log("broken half way")
                self.transport.abort()
                return
            await super().smtp_DATA(arg)

    def wie(server, session, envelope, mechanism, data):
        goed = data.login == b"gemeente" and data.password == "geheim woord é".encode()
        bak.log("login " + ("good" if goed else "wrong"))
        return AuthResult(success=goed)

    def bewijs():
        c = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        c.load_cert_chain(f"{folder}/cert.pem", f"{folder}/key.pem")
        return c

    keus = {"data_size_limit": 1 << 24}
    if hoe == "starttls":
        keus |= {"tls_context": bewijs(), "require_starttls": True}
    if hoe == "login":
        keus |= {"authenticator": wie, "auth_required": True, "auth_require_tls": False}

    async def main():
        loop = asyncio.get_running_loop()
        s = await loop.create_server(lambda: Server(bak, hostname="test", loop=loop, **keus),
                                     "127.0.0.1", 0, ssl=bewijs() if hoe == "smtps" else None)
        print(s.sockets[0].getsockname()[1], flush=True)
        await s.serve_forever()

    asyncio.run(main())


if __name__ == "__main__":
    if sys.argv[1] == "lees":
        for path in sys.argv[2:]:
            print(json.dumps(lees(path), ensure_ascii=False, sort_keys=True))
    else:
        serveer(sys.argv[2], sys.argv[3])
