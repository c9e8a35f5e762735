"""Operations of the API carried out in process, one after the other or all together, for a caller who was let in."""
