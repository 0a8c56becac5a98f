"""Where calls are kept: SQLAlchemy Core on SQLite or PostgreSQL; personal data only encrypted."""
