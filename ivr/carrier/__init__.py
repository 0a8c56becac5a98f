"""A carrier that plays TwiML to a caller as Twilio Programmable Voice does, against any TwiML application. Knows nothing of ours."""
