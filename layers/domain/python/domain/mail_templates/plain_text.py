"""The plain text of a mail. No I/O."""

from domain.mail_templates.mail_content import MailContent


def write_text(content: MailContent) -> str:
    """Return the text: blocks with an empty line between them, and a link on a line of its own."""
    blocks = [*content.paragraphs]
    if content.link:
        blocks.append(f"{content.link.label}:\n{content.link.url}")
    if content.facts:
        width = max(len(label) for label, _ in content.facts) + 2
        blocks.append("\n".join(f"{f'{label}:':<{width}}{text}" for label, text in content.facts))
    if content.steps:
        lines = [f"{content.steps_title}:", *(f"{number}. {step}" for number, step in enumerate(content.steps, 1))]
        blocks.append("\n".join(lines))
    return "\n\n".join([*blocks, *content.notes, f"-- \n{content.reason}"]) + "\n"
