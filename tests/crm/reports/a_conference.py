"""The report on the conference of the seed, made by hand and shortened."""

import dataclasses
import datetime as dt

from crm.reports.follow_up_data import (
    Commitment,
    Contact,
    Correction,
    Data,
    Fact,
    Group,
    Member,
    Moment,
    Party,
    Remark,
    Source,
    Topic,
)
from crm.values.audience import Audience
from crm.values.countries import Side
from crm.values.names import NameOrder, PersonName
from crm.values.trilingual import Trilingual
from tests.crm.reports.a_meeting import HEAD

CHEN = PersonName("Chen", "Jinshi", "陈", "锦石", order=NameOrder.FAMILY_FIRST)
LINK = PersonName("Link", "Sören", "林克", "索伦")
SPAHL = PersonName("Spahl", "Claudia", "斯帕尔", "克劳迪娅")
WALTER = PersonName("Walter", "Reinhard", "瓦尔特", "莱茵哈德", titles=("Prof.",))
WANG = PersonName("Wang", "Yaomin", order=NameOrder.FAMILY_FIRST)

STARHAI = Trilingual("Starhai International GmbH")
HIGHTECH = Trilingual("Zhongnan Hightech Group", "", "中南高科")
CITIES = (
    Trilingual("Stadtregierung Qingdao", "Qingdao municipal government", "青岛市人民政府"),
    Trilingual("Stadtregierung Cangzhou", "Cangzhou municipal government", "沧州市人民政府"),
    Trilingual("Stadtregierung Shenyang", "Shenyang municipal government", "沈阳市人民政府"),
    Trilingual("Stadtregierung Zhaoqing", "Zhaoqing municipal government", "肇庆市人民政府"),
)
SPEAKER = Trilingual("Redner", "speaker", "演讲嘉宾")
SPEAKER_F = Trilingual("Rednerin", "speaker", "演讲嘉宾")


def conference() -> Data:
    return Data(
        is_meeting=False,
        language="de",
        audience=Audience.INTERNAL,
        made_on=dt.date(2019, 11, 4),
        letterhead=dataclasses.replace(HEAD, author="", author_mail=""),
        title=Trilingual(
            "Dritte CTCE-Kooperations-Matchmaking-Konferenz",
            "3rd Cooperation and Matchmaking Conference of CTCE Global Offshore Science and Technology Center Duisburg",
            "第三届德国杜伊斯堡CTCE全球离岸科创中心合作对接大会",
        ),
        kind=Trilingual("Konferenz", "Conference", "大会"),
        moment=Moment(dt.date(2019, 10, 31), zone="Asia/Shanghai"),
        place=Trilingual("Shanghai", "Shanghai", "上海"),
        summary=_summary(),
        facts=_facts(),
        parties=_speakers(),
        topics=_results(),
        commitments=_follow_ups(),
        remarks=(Remark(STARHAI, Trilingual("chinesischer Firmenname unbekannt")),),
        contacts=tuple(
            Contact(name, office, organisation)
            for name, office, organisation in (
                (CHEN, Trilingual("Vorsitzender der Zhongnan Group", "", "中南控股集团董事局主席"), Trilingual()),
                (LINK, Trilingual("Oberbürgermeister der Stadt Duisburg", "", "德国杜伊斯堡市市长"), Trilingual()),
                *((None, Trilingual(), city) for city in CITIES),
            )
        ),
        sources=(
            Source(
                Trilingual("Pressemitteilung „Die dritte CTCE-Kooperations-Matchmaking-Konferenz in Shanghai“"),
                "Starhai International GmbH",
                dt.date(2019, 12, 10),
                quotations=("breiter Konsens", "die Zusammenarbeit an Höfen"),
            ),
        ),
    )


def _summary() -> tuple[Trilingual, ...]:
    return (
        Trilingual(
            "Am 31. Oktober 2019 fand in Shanghai die dritte CTCE-Kooperations-Matchmaking-Konferenz statt; "
            "Veranstalter waren die Starhai International GmbH und die Zhongnan Hightech Group.",
            "The third CTCE conference took place in Shanghai on 31 October 2019.",
            "2019年10月31日，第三届CTCE合作对接大会在上海举行，由Starhai International GmbH与中南高科联合主办。",
        ),
        Trilingual(
            "Mehr als 20 deutsche Mitglieder der Delegationsreise der Stadt Duisburg und mehr als 700 chinesische Gäste "
            "aus Regierung, Unternehmen, Verbänden, Universitäten und Medien nahmen teil.",
            "More than 20 German members and more than 700 Chinese guests took part.",
            "杜伊斯堡市代表团20多名德方成员以及来自政府、企业、协会、高校和媒体的700多位中方嘉宾出席。",
        ),
        Trilingual(
            "Das China Kooperation Center des CTCE-Zentrums in Duisburg wurde offiziell gestartet und an Zhongnan "
            "Hightech angegliedert.",
            "The China Kooperation Center was officially launched and attached to Zhongnan Hightech.",
            "杜伊斯堡CTCE中心的中国合作中心正式启动，并挂靠中南高科。",
        ),
        Trilingual(
            "Die Stadtregierungen von Qingdao, Cangzhou, Shenyang und Zhaoqing sprachen mit der deutschen Delegation; zu "
            "fünf Themen wurde breiter Konsens erzielt. Eine unterzeichnete Vereinbarung nennt die Quelle nicht.",
            "The municipal governments held talks with the German delegation; consensus was reached on five topics.",
            "青岛、沧州、沈阳、肇庆市政府与德方代表团举行会谈，就五个议题达成广泛共识。来源未提及已签署的协议。",
        ),
    )


def _facts() -> tuple[Fact, ...]:
    host, support = (
        Trilingual("Veranstalter", "Hosts", "主办单位"),
        Trilingual("Unterstützer", "Supporters", "支持单位"),
    )
    return (
        Fact(
            Trilingual("Ziel", "Aim", "目标"),
            (Trilingual("Aufbau einer Kooperationsplattform „Made in Germany und Made in China“"),),
        ),
        Fact(host, (STARHAI, HIGHTECH), are_names=True),
        Fact(
            support,
            (
                STARHAI,
                Trilingual("Zhongnan Group", "", "中南集团"),
                Trilingual(
                    "Generalkonsulat der Bundesrepublik Deutschland in Shanghai", "", "德意志联邦共和国驻上海总领事馆"
                ),
                Trilingual("Stadt Duisburg", "", "杜伊斯堡市"),
            ),
            are_names=True,
        ),
        Fact(
            Trilingual("Gäste", "Guests", "嘉宾"),
            (Trilingual("mehr als 700 chinesische Gäste", "more than 700 Chinese guests", "700多位中方嘉宾"),),
        ),
    )


def _speakers() -> tuple[Party, ...]:
    consulate = Trilingual(
        "Generalkonsulat der Bundesrepublik Deutschland in Shanghai", "", "德意志联邦共和国驻上海总领事馆"
    )
    return (
        Party(
            Side.DE,
            (
                Member(
                    LINK,
                    Trilingual("Oberbürgermeister der Stadt Duisburg", "Mayor of Duisburg", "德国杜伊斯堡市市长"),
                    role=SPEAKER,
                ),
                Member(SPAHL, Trilingual("Leiterin des Wirtschaftsreferats", "", "经济负责人"), consulate, SPEAKER_F),
                Member(
                    WALTER, Trilingual("Geschäftsführer der FOM GmbH", "Managing director of FOM GmbH"), role=SPEAKER
                ),
                Group(
                    Trilingual(
                        "mehr als 20 deutsche Mitglieder der Delegationsreise der Stadt Duisburg",
                        "more than 20 German members of the delegation",
                        "20多位德方代表团成员",
                    )
                ),
            ),
        ),
        Party(
            Side.CN,
            (
                Member(
                    CHEN,
                    Trilingual(
                        "Vorsitzender der Zhongnan Group", "Chairman of Zhongnan Group", "中南控股集团董事局主席"
                    ),
                    role=SPEAKER,
                ),
                Group(Trilingual("mehr als 700 chinesische Gäste", "more than 700 Chinese guests", "700多位中方嘉宾")),
            ),
        ),
        Party(Side.WE, (Member(WANG, Trilingual("Geschäftsführerin", "Managing director"), STARHAI, SPEAKER_F),)),
    )


def _results() -> tuple[Topic, ...]:
    consensus = (Trilingual("breiter Konsens", "broad consensus", "广泛共识"),)
    return (
        Topic(
            Trilingual("gemeinsamer Bau von Industrieparks", "joint building of industrial parks", "产业园共建"),
            results=consensus,
            names=CITIES,
        ),
        Topic(
            Trilingual("„die Zusammenarbeit an Höfen“", "", "港口合作"),
            results=consensus,
            correction=Correction(
                "Höfen",
                Trilingual("Häfen", "ports", "港口"),
                Trilingual("Die chinesische Quelle schreibt 港口合作.", "", "中文来源写作“港口合作”。"),
            ),
        ),
    )


def _follow_ups() -> tuple[Commitment, ...]:
    thanks = Trilingual("Dankschreiben", "Letter of thanks", "感谢信")
    letters = tuple(
        Commitment(
            Side.WE,
            Trilingual(f"Dankschreiben an {name}", f"Letter of thanks to {name}", f"致{zh}的感谢信"),
            "task",
            thanks,
            due=dt.date(2019, 11, 6),
            organisation=STARHAI,
        )
        for name, zh in (("Herrn Chen Jinshi", "陈锦石先生"), ("Oberbürgermeister Link", "林克市长"))
    )
    named = tuple(
        Commitment(
            Side.CN,
            Trilingual(
                f"Ansprechpartner bei der {city.de} für den Kontaktmechanismus benennen",
                "",
                f"{city.zh}指定联络机制对接人",
            ),
            due=dt.date(2019, 11, 14),
            for_partner=True,
            organisation=city,
            to_be_named=True,
        )
        for city in CITIES
    )
    check = Commitment(
        Side.WE,
        Trilingual("Prüfen: Rolle „CEO“ von Herrn Link", "Check: role “CEO” of Mr Link", "核实：林克先生的“CEO”职务"),
        "check",
        due=dt.date(2019, 11, 6),
        organisation=STARHAI,
    )
    return (*letters, *named, check)
