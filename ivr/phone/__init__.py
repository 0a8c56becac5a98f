"""Callers: Twilio's webhooks and its TwiML. The only importer of twilio."""
