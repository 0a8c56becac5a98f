"""Encrypt a call's personal data under a key of its own, which is itself encrypted under the service's key.

Destroying a call's wrapped key destroys what was said in it, and nothing else.
"""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
NONCE_BYTES = 12


class VaultError(RuntimeError):
    """Something was encrypted under another key, or was changed."""


class Vault:
    """Seals and opens.

    Args:
        master_key: 32 bytes (IVR_DATA_KEY).
    """

    def __init__(self, master_key: bytes) -> None:
        self._master = AESGCM(master_key)

    def new_key(self, call_id: str) -> bytes:
        """Draw a key for a call and return it wrapped."""
        return _seal(self._master, AESGCM.generate_key(KEY_BYTES * 8), call_id)

    def of_call(self, call_id: str, wrapped: bytes) -> "CallVault":
        """Unwrap a call's key; raise VaultError if it was wrapped under another master key."""
        return CallVault(call_id, AESGCM(_open(self._master, wrapped, call_id)))


class CallVault:
    """Seals and opens what belongs to one call; `name` says what it is, so that values cannot change places."""

    def __init__(self, call_id: str, key: AESGCM) -> None:
        self._call_id, self._key = call_id, key

    def seal(self, name: str, content: bytes) -> bytes:
        """Encrypt `content`."""
        return _seal(self._key, content, f"{self._call_id}/{name}")

    def open(self, name: str, sealed: bytes) -> bytes:
        """Decrypt; raise VaultError if it was changed, or sealed under another name."""
        return _open(self._key, sealed, f"{self._call_id}/{name}")


def _seal(key: AESGCM, content: bytes, about: str) -> bytes:
    nonce = os.urandom(NONCE_BYTES)
    return nonce + key.encrypt(nonce, content, about.encode())


def _open(key: AESGCM, sealed: bytes, about: str) -> bytes:
    try:
        return key.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], about.encode())
    except (InvalidTag, ValueError, TypeError):  # another key, or what was stored is cut short or gone
        raise VaultError(f"{about} cannot be decrypted: is IVR_DATA_KEY the key it was stored with?") from None
