"""Telephone numbers of the hotline's country: how they are printed, and which take text messages."""

import phonenumbers


def grouped(number: str, country: str) -> str:
    """Group a telephone number of `country` as it is printed, "090-1234-5678"; "" for one of another country, or one that nobody has."""
    try:
        parsed = phonenumbers.parse(number, country)
    except phonenumbers.NumberParseException:
        return ""
    if parsed.country_code != phonenumbers.country_code_for_region(country) or not phonenumbers.is_valid_number(parsed):
        return ""
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL)


def is_mobile(number: str, country: str) -> bool:
    """Say whether a number, E.164 or as keyed in `country`, is a mobile one of that country, which can take text messages."""
    try:
        parsed = phonenumbers.parse(number, country)
    except phonenumbers.NumberParseException:
        return False
    return (
        parsed.country_code == phonenumbers.country_code_for_region(country)
        and phonenumbers.is_valid_number(parsed)
        and phonenumbers.number_type(parsed) in (phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE)
    )


def grouped_as_keyed(digits: str, country: str) -> str:
    """Group ten digits or more that a caller keyed, for reading them back: as `country` prints such a number, and never another one."""
    printed = grouped(digits, country)
    return printed if printed.replace("-", "") == digits else f"{digits[:3]}-{digits[3:-4]}-{digits[-4:]}"
