"""A short and a long sentence of each language, and the voices that are asked to say them."""

from dataclasses import dataclass, replace
from pathlib import Path

from ivr.core.voice import Rendered
from ivr.speech.sound import Sound
from ivr.speech.speaking import speak
from tests.shipped import shipped_hotline

SHORT = {
    "en": "You have lost your card.",
    "ja": "カードを、なくしました。",
    "zh": "您的卡片丢失了。",
    "ko": "카드를 잃어버렸습니다.",
    "es": "Ha perdido su tarjeta.",
    "pt": "Você perdeu o cartão.",
    "th": "คุณทำบัตรหาย",
    "ne": "तपाईंको कार्ड हराएको छ।",
    "id": "Kartu Anda hilang.",
    "vi": "Bạn đã làm mất thẻ.",
    "tl": "Nawala ang inyong card.",
}
LONG = {
    "en": "If you have lost your card, call this number at any hour, and our staff will suspend it for you at once.",
    "ja": "カードを紛失された場合は、何時でもこの番号にお電話ください。係員が、すぐに一時停止の手続きをいたします。",
    "zh": "如果您的卡片丢失了，请随时拨打这个号码，我们的工作人员会立即为您办理暂停使用的手续。",
    "ko": "카드를 잃어버리셨으면 언제든지 이 번호로 전화해 주십시오. 직원이 바로 일시 정지 절차를 진행해 드립니다.",
    "es": "Si ha perdido su tarjeta, llame a este número a cualquier hora, y nuestro personal la suspenderá de inmediato.",
    "pt": "Se você perdeu o cartão, ligue para este número a qualquer hora, e nossos atendentes vão suspendê-lo imediatamente.",
    "th": "หากคุณทำบัตรหาย โทรมาที่หมายเลขนี้ได้ตลอดเวลา เจ้าหน้าที่จะระงับการใช้บัตรให้คุณทันที",
    "ne": "तपाईंको कार्ड हराएको छ भने, जुनसुकै बेला यो नम्बरमा फोन गर्नुहोस्, कर्मचारीले तुरुन्तै कार्ड रोक्नेछन्।",
    "id": "Jika kartu Anda hilang, teleponlah nomor ini kapan saja, dan petugas kami akan segera menghentikannya.",
    "vi": "Nếu bạn làm mất thẻ, hãy gọi số này bất cứ lúc nào, nhân viên của chúng tôi sẽ tạm ngừng thẻ cho bạn ngay.",
    "tl": "Kung nawala ang inyong card, tumawag sa numerong ito anumang oras, at agad itong ipapatigil ng aming tauhan.",
}


@dataclass(frozen=True)
class Speaker:
    """A voice that is asked to say something in its language."""

    voice: Rendered
    language: str
    models: Path | None = None

    def say(self, text: str, *, slow: bool = False) -> Sound:
        return speak(self.voice, text, slow=slow, models=self.models)

    @property
    def short(self) -> Sound:
        return self.say(SHORT[self.language])

    @property
    def long(self) -> Sound:
        return self.say(LONG[self.language])

    def called(self, name: str) -> "Speaker":
        return replace(self, voice=replace(self.voice, voice=name))

    def at(self, speed: float) -> "Speaker":
        return replace(self, voice=replace(self.voice, speed=speed * self.voice.speed))


def speaker(driver: str, name: str, language: str, models: Path | None = None) -> Speaker:
    return Speaker(Rendered("asked-for", driver, name, "clear"), language, models)


def shipped(*drivers: str) -> list[Speaker]:
    """Return the voices of voices.toml that these drivers speak with."""
    voices = [(language, voice) for language, how in sorted(shipped_hotline().voices.items()) for voice in how.rendered]
    return [Speaker(voice, language) for language, voice in voices if voice.driver in drivers]
