"""The tokens that set a new password: each is valid for the password that the person has when it is issued."""

from domain.one_time_tokens.token_store import TokenStore
from domain.people.model import User


def issue_reset_token(tokens: TokenStore, user: User | None) -> str:
    """Store a new token and return it. One write. Without a user, the token sets no password."""
    values = {"user_id": user.id if user else "", "password_stamp": user.password_stamp if user else 0}
    return tokens.issue("reset_password", values)
