"""What translators and editors need: checks, lengths, the ledger, files for translation tools."""
