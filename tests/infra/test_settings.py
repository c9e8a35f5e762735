import pytest

from tests.infra.conftest import Synthesize


class TestWrongContext:
    def test_an_unknown_target_is_refused(self, synthesize: Synthesize) -> None:
        with pytest.raises(ValueError, match="target: 'cloud' is neither aws nor local"):
            synthesize(target="cloud")

    @pytest.mark.parametrize("share", ["0", "1.5"])
    def test_a_share_of_nothing_or_more_than_all_is_refused(self, synthesize: Synthesize, share: str) -> None:
        with pytest.raises(ValueError, match="job_limit_share"):
            synthesize(job_limit_share=share)

    def test_source_addresses_must_be_networks(self, synthesize: Synthesize) -> None:
        with pytest.raises(ValueError, match="webhook_source_addresses"):
            synthesize(webhook_source_addresses="203.0.113.10,nat-1")

    @pytest.mark.parametrize(
        "limits",
        [{"webhook_warning_hours": "0"}, {"webhook_warning_hours": "72"}, {"webhook_disabling_events": "0"}],
    )
    def test_a_webhook_is_warned_before_it_is_disabled(self, synthesize: Synthesize, limits: dict[str, str]) -> None:
        with pytest.raises(ValueError, match="webhook_warning_hours must be at least 1"):
            synthesize(**limits)

    def test_a_sender_is_an_address(self, synthesize: Synthesize) -> None:
        with pytest.raises(ValueError, match="mail_sender"):
            synthesize(mail_sender="WedSync <webhooks@example.com>")

    @pytest.mark.parametrize("domain", ["Mail.example.com", "example", "a@example.com", "example.com/"])
    def test_a_mail_domain_is_a_domain_name(self, synthesize: Synthesize, domain: str) -> None:
        with pytest.raises(ValueError, match="mail_domain"):
            synthesize(mail_sender="webhooks@example.com", portal_host="portal.example.com", mail_domain=domain)

    def test_a_mail_domain_needs_a_sender(self, synthesize: Synthesize) -> None:
        with pytest.raises(ValueError, match="mail_domain requires mail_sender"):
            synthesize(mail_domain="mail.example.com")

    def test_mails_need_the_address_of_the_portal_for_their_links(self, synthesize: Synthesize) -> None:
        with pytest.raises(ValueError, match="mail_sender requires domain_names or portal_host"):
            synthesize(mail_sender="webhooks@example.com")

    @pytest.mark.parametrize("host", ["https://portal.example.com", "portal.example.com/", "localhost"])
    def test_the_host_of_the_portal_is_a_name(self, synthesize: Synthesize, host: str) -> None:
        with pytest.raises(ValueError, match="portal_host"):
            synthesize(portal_host=host)

    @pytest.mark.parametrize("url", ["http://ranges.example.com/", "https://ranges.example.com", "ranges.example.com/"])
    def test_passwords_are_looked_up_over_tls(self, synthesize: Synthesize, url: str) -> None:
        with pytest.raises(ValueError, match="breach_lookup_url"):
            synthesize(breach_lookup_url=url)

    def test_an_unknown_cpu_is_refused(self, synthesize: Synthesize) -> None:
        with pytest.raises(ValueError, match="architecture: 'mips'"):
            synthesize(architecture="mips")

    def test_names_need_a_certificate(self, synthesize: Synthesize) -> None:
        with pytest.raises(ValueError, match="certificate_arn"):
            synthesize(domain_names="developers.example.com")
