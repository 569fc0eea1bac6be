"""The report on a meeting as in the design's picture, made by hand."""

import datetime as dt

from crm.reports.follow_up_data import (
    Appointment,
    Clock,
    Commitment,
    Data,
    Letterhead,
    Member,
    Moment,
    Party,
    Topic,
)
from crm.values.audience import Audience
from crm.values.countries import Side
from crm.values.names import NameOrder, PersonName
from crm.values.trilingual import Trilingual

BERLIN = Clock("Europe/Berlin", Trilingual("Duisburg", "Duisburg", "杜伊斯堡"), Side.DE)
SHANGHAI = Clock("Asia/Shanghai", Trilingual("Shanghai", "Shanghai", "上海"), Side.CN)
HEAD = Letterhead(
    Trilingual("Starhai International GmbH"),
    Trilingual("Sino-deutsche Beratung · Duisburg", "Sino-German consultancy · Duisburg", "中德合作咨询"),
    Trilingual("Duisburg", "Duisburg", "杜伊斯堡"),
    "Lena Hartwig",
    Trilingual("Kundenbetreuung", "Client relations", "客户服务"),
    "hartwig@starhai.example",
)

LIU = PersonName("Liu", "Wenbo", "刘", "文博", order=NameOrder.FAMILY_FIRST)
ZHANG = PersonName("Zhang", "Lijuan", "张", "丽娟", order=NameOrder.FAMILY_FIRST)
SUN = PersonName("Sun", "Haitao", "孙", "海涛", order=NameOrder.FAMILY_FIRST)
TAN = PersonName("Tan", "Mengyao", "谭", "梦瑶", order=NameOrder.FAMILY_FIRST)
ZHAO = PersonName("Zhao", "Minqi", "赵", "敏琪", order=NameOrder.FAMILY_FIRST)
KESSLER = PersonName("Kessler", "Miriam", titles=("Dr.",))
VERHOEVEN, OSTERLOH, HARTWIG = (
    PersonName("Verhoeven", "Thomas"),
    PersonName("Osterloh", "Katrin"),
    PersonName("Hartwig", "Lena"),
)


def meeting() -> Data:
    return Data(
        is_meeting=True,
        language="de",
        audience=Audience.PARTNER,
        made_on=dt.date(2019, 11, 5),
        letterhead=HEAD,
        number="GB-2019-047",
        title=Trilingual("Flächen und Erschließung", "Plots and utilities", "用地与基础设施"),
        subtitle=Trilingual("Industriepark Cangzhou", "Cangzhou industrial park", "沧州产业园"),
        kind=Trilingual("Videogespräch", "Video call", "视频会议"),
        moment=Moment(
            dt.date(2019, 11, 4), start=dt.time(9), end=dt.time(10, 10), zone="Europe/Berlin", clocks=(BERLIN, SHANGHAI)
        ),
        distribution=Trilingual("alle Teilnehmenden", "all those present", "全体与会人员"),
        parties=_parties(),
        topics=_topics(),
        commitments=_commitments(),
        earlier=_earlier(),
        appointments=(
            Appointment(
                Moment(dt.date(2019, 11, 13), start=dt.time(9), zone="Europe/Berlin", clocks=(BERLIN, SHANGHAI)),
                Trilingual("Flächenzuschnitt Baufeld B", "Layout of plot B", "B地块划分方案"),
                Trilingual("Videogespräch", "video call", "视频会议"),
            ),
        ),
        correct_until=dt.date(2019, 11, 12),
    )


def _parties() -> tuple[Party, ...]:
    duisburg, gmbh = Trilingual("Stadt Duisburg", "City of Duisburg", "杜伊斯堡市"), Trilingual("CTCE GmbH")
    zone = Trilingual("Wirtschaftszone Cangzhou", "Cangzhou economic zone", "沧州经济开发区")
    return (
        Party(
            Side.DE,
            (
                Member(KESSLER, Trilingual("Leiterin China-Referat", "Head of China unit", "中国事务处处长"), duisburg),
                Member(VERHOEVEN, Trilingual("Referent Ansiedlung", "Settlement officer", "招商专员"), duisburg),
                Member(OSTERLOH, Trilingual("Projektleiterin", "Project lead", "项目负责人"), gmbh),
            ),
        ),
        Party(
            Side.CN,
            (
                Member(LIU, Trilingual("Direktor", "Director", "管委会主任"), zone),
                Member(ZHANG, Trilingual("Stellvertretende Direktorin", "Deputy director", "管委会副主任")),
                Member(SUN, Trilingual("Leiter Amt für Ansiedlung", "Head of investment bureau", "招商局局长")),
                Member(TAN, Trilingual("Referentin Auslandskontakte", "Foreign affairs officer", "外事专员")),
            ),
        ),
        Party(
            Side.WE,
            (Member(HARTWIG), Member(ZHAO, role=Trilingual("Dolmetschen", "interpreting", "翻译"))),
        ),
    )


def _topics() -> tuple[Topic, ...]:
    return (
        _plots(),
        Topic(
            Trilingual("Erschließung und Kosten", "Utilities and costs", "基础设施与费用"),
            Trilingual(
                "Wasser und Strom liegen an der Grundstücksgrenze. Für Los 1 fehlen die Maße der Leitungstrassen.",
                "Water and power reach the boundary. For lot 1 the dimensions of the routes are missing.",
                "水电已接至地块边界；一标段尚缺管线尺寸。",
            ),
            (
                Trilingual(
                    "Die chinesische Seite reicht die Flurkarte mit Maßangaben nach; danach rechnet die CTCE GmbH den "
                    "Kostenrahmen.",
                    "The Chinese side supplies the map with dimensions; then CTCE GmbH works out the costs.",
                    "中方补交标注尺寸的地块图，随后由 CTCE GmbH 测算费用。",
                ),
            ),
        ),
        Topic(
            Trilingual("Gegenbesuch in Duisburg", "Return visit to Duisburg", "回访杜伊斯堡"),
            Trilingual(
                "Eine Abordnung von acht Personen möchte im März 2020 den Duisburger Hafen und das CTCE-Gelände besuchen.",
                "A delegation of eight would like to visit the port of Duisburg and the CTCE site in March 2020.",
                "八人代表团拟于2020年3月参观杜伊斯堡港和 CTCE 园区。",
            ),
            (
                Trilingual(
                    "Die Stadt Duisburg schlägt zwei Terminwochen vor.",
                    "The City of Duisburg proposes two weeks.",
                    "杜伊斯堡市提出两个备选周。",
                ),
            ),
        ),
    )


def _plots() -> Topic:
    return Topic(
        Trilingual("Zuschnitt der Baufelder", "Layout of the plots", "地块划分"),
        Trilingual(
            "Die Wirtschaftszone stellte drei Baufelder mit zusammen 120 ha vor. Für deutsche Anlagenbauer eignet "
            "sich Baufeld B mit 36 ha am besten, weil es an die Umgehungsstraße angrenzt.",
            "The zone presented three plots of 120 ha in all. Plot B with 36 ha suits German plant builders best.",
            "开发区介绍了三个地块，共计120公顷。其中 B 地块（36公顷）紧邻外环公路，最适合德国装备制造企业。",
        ),
        (
            Trilingual(
                "Baufeld B wird bis zum 15. Dezember für das gemeinsame Projekt vorgemerkt.",
                "Plot B is reserved for the joint project until 15 December.",
                "B 地块为合作项目预留至12月15日。",
            ),
        ),
        note=Trilingual("Preis von Baufeld B nicht vor dem MoU ansprechen."),
    )


def _commitments() -> tuple[Commitment, ...]:
    day = dt.date(2019, 11, 6)
    return (
        Commitment(
            Side.CN,
            Trilingual("Flurkarte Baufeld B mit Maßangaben senden", "Send map of plot B", "提交标注尺寸的 B 地块图"),
            due=day,
            responsible=SUN,
        ),
        Commitment(
            Side.DE,
            Trilingual(
                "Zwei Terminwochen für März vorschlagen", "Propose two weeks in March", "提出三月来访的两个备选周"
            ),
            due=day.replace(day=13),
            responsible=KESSLER,
        ),
        Commitment(
            Side.CN,
            Trilingual("Einladungsschreiben für Visa ausstellen", "Issue invitation letters", "签发签证邀请函"),
            due=day.replace(day=14),
            responsible=ZHANG,
            status="waiting",
        ),
        Commitment(
            Side.WE,
            Trilingual(
                "MoU-Entwurf, Fassung 3, ins Chinesische übersetzen",
                "Translate draft 3 of the MoU",
                "翻译 MoU 草案第3版",
            ),
            due=day.replace(day=14),
            responsible=ZHAO,
            status="in_progress",
        ),
        Commitment(
            Side.DE, Trilingual("Kostenrahmen Erschließung Los 1"), due=day.replace(day=22), responsible=OSTERLOH
        ),
        Commitment(Side.WE, Trilingual("Preis von Baufeld B erfragen"), nature="task", due=day),
    )


def _earlier() -> tuple[Commitment, ...]:
    return (
        Commitment(
            Side.DE,
            Trilingual("Ansprechpartner im Bauordnungsamt benennen", "Name a contact", "指定建设监管局对接人"),
            due=dt.date(2019, 11, 11),
            responsible=VERHOEVEN,
        ),
        Commitment(
            Side.CN,
            Trilingual("Übersicht der Fördermittel für Ansiedler", "Overview of incentives", "提供落户优惠政策概览"),
            due=dt.date(2019, 10, 30),
            responsible=SUN,
            status="done",
            done_on=dt.date(2019, 11, 4),
        ),
        Commitment(
            Side.CN,
            Trilingual("Bodenrichtwerte mitteilen", "Tell land prices", "告知地价"),
            due=dt.date(2019, 10, 31),
            organisation=Trilingual("Stadtregierung Cangzhou", "Cangzhou municipal government", "沧州市人民政府"),
            to_be_named=True,
        ),
    )
