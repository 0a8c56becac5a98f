"""The steps.
