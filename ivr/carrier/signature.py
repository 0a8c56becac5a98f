"""Sign requests as Twilio does."""

import base64
import hashlib
import hmac
from collections.abc import Iterable


def sign(url: str, form: Iterable[tuple[str, str]], token: str) -> str:
    """Return X-Twilio-Signature.

    "The full URL ... all POST parameters sorted by name ... name and value appended with no delimiters ... HMAC-SHA1 with the auth
    token ... base64" (Twilio, Webhooks security). Of a repeated parameter each different value counts once, sorted.
    """
    pairs = sorted(set(form))
    signed = url + "".join(name + value for name, value in pairs)
    return base64.b64encode(hmac.new(token.encode(), signed.encode(), hashlib.sha1).digest()).decode()
