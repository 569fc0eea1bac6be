<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>crm</name>
    <message>
        <source>(review)</source>
        <translation>(Wiedervorlage)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A part of “{name}” is missing; it was left as it is. Please open a backup.</source>
        <translation>Ein Teil von „{name}“ fehlt; die Datei blieb unverändert. Bitte öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>A record is first agreed with the other side and then released.</source>
        <translation>Ein Protokoll wird erst mit der anderen Seite abgestimmt und dann freigegeben.</translation>
    </message>
    <message>
        <source>About the event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Academic partner</source>
        <translation>Hochschulpartner</translation>
    </message>
    <message>
        <source>Accompanying</source>
        <translation>Begleitung</translation>
    </message>
    <message>
        <source>Accompanying:</source>
        <translation>Begleitung:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Fürsprecher</translation>
    </message>
    <message>
        <source>Affiliated with</source>
        <translation>Angegliedert an</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Abgestimmt</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>Stand {date}</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Verband</translation>
    </message>
    <message>
        <source>At most this many.</source>
        <translation>Höchstens so viele.</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Banquet</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>Visitenkarte</translation>
    </message>
    <message>
        <source>CN</source>
        <translation>CN</translation>
    </message>
    <message>
        <source>Called off; nothing was left half done.</source>
        <translation>Abgebrochen; nichts blieb halb fertig zurück.</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Central level (China)</source>
        <translation>Zentralebene</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Vorsitz</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>Prüfstatus</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Chinese side</source>
        <translation>Chinesische Seite</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>City partnership</source>
        <translation>Städtepartnerschaft</translation>
    </message>
    <message>
        <source>Co-organiser</source>
        <translation>Mitveranstalter</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns by key, separated by commas, in this order.</source>
        <translation>Spalten nach Schlüssel, durch Kommas getrennt, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Columns: {columns}</source>
        <translation>Spalten: {columns}</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Commitments made</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Company founded</source>
        <translation>Gesellschaft gegründet</translation>
    </message>
    <message>
        <source>Competent authority</source>
        <translation>Zuständige Behörde</translation>
    </message>
    <message>
        <source>Concerning</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Baubeginn</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Kontaktdaten</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Kooperation</translation>
    </message>
    <message>
        <source>Cooperation centre</source>
        <translation>Kooperationszentrum</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Gegenüber</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>County or district</source>
        <translation>Kreis oder Stadtbezirk</translation>
    </message>
    <message>
        <source>Courtesy meeting</source>
        <translation>Höflichkeitsbesuch</translation>
    </message>
    <message>
        <source>DE</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>DE German side, CN Chinese side, We our own people</source>
        <translation>DE deutsche Seite, CN chinesische Seite, Wir eigene Leute</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Zeit</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>Deputy head of delegation</source>
        <translation>Stellvertretender Delegationsleiter</translation>
    </message>
    <message>
        <source>Deputy head of delegation (any gender)</source>
        <translation>Stellvertretende Delegationsleitung</translation>
    </message>
    <message>
        <source>Deputy head of delegation (woman)</source>
        <translation>Stellvertretende Delegationsleiterin</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Diplomatic mission</source>
        <translation>Auslandsvertretung</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>District (Germany)</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>During the event</source>
        <translation>Am Rande</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Either a person is responsible or one is still to be named.</source>
        <translation>Entweder ist eine Person zuständig oder sie ist noch zu benennen.</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Leere Zellen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Enter a family name, in Latin letters or in Chinese characters.</source>
        <translation>Geben Sie einen Familiennamen ein, in lateinischer Schrift oder in Schriftzeichen.</translation>
    </message>
    <message>
        <source>Enter a number or a date.</source>
        <translation>Geben Sie eine Zahl oder ein Datum ein.</translation>
    </message>
    <message>
        <source>Enter the name in at least one language.</source>
        <translation>Geben Sie den Namen in mindestens einer Sprache ein.</translation>
    </message>
    <message>
        <source>Enter the topic in at least one language.</source>
        <translation>Geben Sie das Thema in mindestens einer Sprache ein.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Executing organiser</source>
        <translation>Ausrichter</translation>
    </message>
    <message>
        <source>Exploratory talks</source>
        <translation>Sondierung</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Federal level</source>
        <translation>Bund</translation>
    </message>
    <message>
        <source>Federal state</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Fields of cooperation:</source>
        <translation>Felder:</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: “{filter}”</source>
        <translation>Filter: „{filter}“</translation>
    </message>
    <message>
        <source>Find records of every kind by name, in either script; the best first.</source>
        <translation>Datensätze jeder Art nach Namen finden, in beiden Schriften; die besten zuerst.</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Erstkontakt</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Follow-up report</source>
        <translation>Follow-up-Bericht</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Framework or investment contract</source>
        <translation>Rahmen-/Investitionsvertrag</translation>
    </message>
    <message>
        <source>Full capacity</source>
        <translation>Vollbetrieb</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>German side</source>
        <translation>Deutsche Seite</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Government region</source>
        <translation>Regierungsbezirk</translation>
    </message>
    <message>
        <source>Hand out lists as Excel files.</source>
        <translation>Listen als Excel-Dateien ausgeben.</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>Delegationsleiter</translation>
    </message>
    <message>
        <source>Head of delegation (any gender)</source>
        <translation>Delegationsleiter(in)</translation>
    </message>
    <message>
        <source>Head of delegation (woman)</source>
        <translation>Delegationsleiterin</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Veranstalter</translation>
    </message>
    <message>
        <source>Host of the talks</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>Host of the talks (any gender)</source>
        <translation>Gastgeber(in)</translation>
    </message>
    <message>
        <source>Host of the talks (woman)</source>
        <translation>Gastgeberin</translation>
    </message>
    <message>
        <source>How many contacts to make up.</source>
        <translation>Wie viele Kontakte erfunden werden.</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Independent city</source>
        <translation>kreisfreie Stadt</translation>
    </message>
    <message>
        <source>Industrial park</source>
        <translation>Industriepark</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Innovation centre</source>
        <translation>Innovationszentrum</translation>
    </message>
    <message>
        <source>Internal:</source>
        <translation>Intern:</translation>
    </message>
    <message>
        <source>Interpreting</source>
        <translation>Dolmetschen</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Investor</translation>
    </message>
    <message>
        <source>Joint venture</source>
        <translation>Gemeinschaftsunternehmen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Land and permits</source>
        <translation>Grundstück/Genehmigung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Start, Eröffnung</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Federführung</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>List contacts, organisations, projects, meetings or commitments.</source>
        <translation>Kontakte, Organisationen, Projekte, Gespräche oder Wiedervorlagen auflisten.</translation>
    </message>
    <message>
        <source>LoI / MoU</source>
        <translation>LoI/MoU</translation>
    </message>
    <message>
        <source>Local time {city}</source>
        <translation>Ortszeit {city}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokolldatei</translation>
    </message>
    <message>
        <source>Long texts</source>
        <translation>Lange Texte</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Made {path}</source>
        <translation>Erstellt: {path}</translation>
    </message>
    <message>
        <source>Made-up workspace</source>
        <translation>Erfundener Arbeitsbereich</translation>
    </message>
    <message>
        <source>Make a made-up workspace of any size, to try things out.</source>
        <translation>Einen erfundenen Arbeitsbereich beliebiger Größe anlegen, zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Make an empty workspace.</source>
        <translation>Einen leeren Arbeitsbereich anlegen.</translation>
    </message>
    <message>
        <source>Make reports as PDF files.</source>
        <translation>Berichte als PDF erstellen.</translation>
    </message>
    <message>
        <source>Make the report on a meeting or an event, named by its uid or title.</source>
        <translation>Den Bericht über ein Gespräch oder eine Veranstaltung erstellen, benannt nach UID oder Titel.</translation>
    </message>
    <message>
        <source>Make the sample workspace, its reports and its Excel file in a folder.</source>
        <translation>Den Beispiel-Arbeitsbereich mit Berichten und Excel-Datei in einem Ordner anlegen.</translation>
    </message>
    <message>
        <source>Make the sample workspace: the Shanghai conference of 2019.</source>
        <translation>Den Beispiel-Arbeitsbereich anlegen: die Konferenz in Shanghai 2019.</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Beispiel anlegen</translation>
    </message>
    <message>
        <source>Making up contacts</source>
        <translation>Kontakte erfinden</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Meeting report</source>
        <translation>Gesprächsbericht</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Herr</translation>
    </message>
    <message>
        <source>Mr/Ms</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name (Chinese)</source>
        <translation>Name (中文)</translation>
    </message>
    <message>
        <source>Name (de)</source>
        <translation>Name (de)</translation>
    </message>
    <message>
        <source>Name (en)</source>
        <translation>Name (en)</translation>
    </message>
    <message>
        <source>Name (zh)</source>
        <translation>Name (zh)</translation>
    </message>
    <message>
        <source>Name a person or a group.</source>
        <translation>Nennen Sie eine Person oder eine Gruppe.</translation>
    </message>
    <message>
        <source>Name or subject</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Name the workspace with --workspace FILE or in QIAO_WORKSPACE.</source>
        <translation>Nennen Sie den Arbeitsbereich mit --workspace DATEI oder in QIAO_WORKSPACE.</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Nächste Termine</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>No meeting or event is called “{name}”.</source>
        <translation>Kein Gespräch und keine Veranstaltung heißt „{name}“.</translation>
    </message>
    <message>
        <source>No record has the uid {uid}.</source>
        <translation>Kein Datensatz hat die UID {uid}.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>No. (narrow column)</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Not translated into {language}: {text}</source>
        <translation>Fehlt auf {language}: {text}</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder “{folder}”. Please choose another place.</source>
        <translation>In den Ordner „{folder}“ lässt sich nichts schreiben. Bitte wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>Observer (any gender)</source>
        <translation>Beobachter(in)</translation>
    </message>
    <message>
        <source>Observer (woman)</source>
        <translation>Beobachterin</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Office and organisation</source>
        <translation>Funktion und Organisation</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>ruhend</translation>
    </message>
    <message>
        <source>Only what this text finds.</source>
        <translation>Nur was dieser Text findet.</translation>
    </message>
    <message>
        <source>Open from earlier talks</source>
        <translation>Offen aus früheren Gesprächen</translation>
    </message>
    <message>
        <source>Open point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>Open points and commitments</source>
        <translation>Offene Punkte und Zusagen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisation (de)</source>
        <translation>Organisation (de)</translation>
    </message>
    <message>
        <source>Organisation (en)</source>
        <translation>Organisation (en)</translation>
    </message>
    <message>
        <source>Organisation (zh)</source>
        <translation>Organisation (zh)</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Other occasion</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Other partner</source>
        <translation>Sonstiger Partner</translation>
    </message>
    <message>
        <source>Other project</source>
        <translation>Sonstiges Projekt</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>Sonstige Quelle</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Weitere Schreibweisen</translation>
    </message>
    <message>
        <source>Overall result</source>
        <translation>Gesamtergebnis</translation>
    </message>
    <message>
        <source>Own knowledge</source>
        <translation>Eigene Kenntnis</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten der Datei</translation>
    </message>
    <message>
        <source>Park operation</source>
        <translation>Betrieb des Parks</translation>
    </message>
    <message>
        <source>Park operator</source>
        <translation>Parkbetreiber</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmender</translation>
    </message>
    <message>
        <source>Participant (any gender)</source>
        <translation>Teilnehmer(in)</translation>
    </message>
    <message>
        <source>Participant (woman)</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partners: {names}</source>
        <translation>Partner: {names}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Persons to contact</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefonat</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>Pinyin</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Please send additions or corrections to {address} by {date}.</source>
        <translation>Bitte melden Sie Ergänzungen oder Korrekturen bis zum {date} an {address}.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Point to check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Position (de)</source>
        <translation>Position (de)</translation>
    </message>
    <message>
        <source>Position (en)</source>
        <translation>Position (en)</translation>
    </message>
    <message>
        <source>Position (zh)</source>
        <translation>Position (zh)</translation>
    </message>
    <message>
        <source>Prefecture-level city</source>
        <translation>bezirksfreie Stadt</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Pressemitteilung</translation>
    </message>
    <message>
        <source>Press report</source>
        <translation>Pressebericht</translation>
    </message>
    <message>
        <source>Print JSON for other programs.</source>
        <translation>JSON für andere Programme ausgeben.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinz</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>QIAO_TODAY is “{text}”, which is no date. Write it like 2019-11-04 or remove it.</source>
        <translation>QIAO_TODAY ist „{text}“ und damit kein Datum. Schreiben Sie es wie 2019-11-04 oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>Qiao needs SQLite 3.51.3 or later with FTS5; this is {version}. Please reinstall Qiao.</source>
        <translation>Qiao braucht SQLite ab 3.51.3 mit FTS5; vorhanden ist {version}. Bitte installieren Sie Qiao neu.</translation>
    </message>
    <message>
        <source>Qiao 桥, a CRM for partnerships between China and Germany.</source>
        <translation>Qiao 桥, ein CRM für deutsch-chinesische Partnerschaften.</translation>
    </message>
    <message>
        <source>Quoted literally:</source>
        <translation>Wörtlich zitiert:</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Results by topic</source>
        <translation>Ergebnisse nach Themen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role at the event</source>
        <translation>Rolle bei der Veranstaltung</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Gesprächsrunde</translation>
    </message>
    <message>
        <source>Sample workspace</source>
        <translation>Beispiel-Arbeitsbereich</translation>
    </message>
    <message>
        <source>Say in at least one language what was promised.</source>
        <translation>Schreiben Sie in mindestens einer Sprache, was zugesagt wurde.</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settlement of a company</source>
        <translation>Ansiedlung</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Shipped files</source>
        <translation>Mitgelieferte Dateien</translation>
    </message>
    <message>
        <source>Show versions, check the workspace, say where everything lies.</source>
        <translation>Versionen zeigen, den Arbeitsbereich prüfen, sagen, wo alles liegt.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Signing ceremony</source>
        <translation>Unterzeichnung</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Site inspection</source>
        <translation>Standortbesuch</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>Standortbesichtigung</translation>
    </message>
    <message>
        <source>Someone else changed this record in the meantime. Your text is still here; open the record again.</source>
        <translation>Jemand anders hat diesen Datensatz inzwischen geändert. Ihr Text ist noch da; öffnen Sie den Datensatz erneut.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({error}); saved data is safe. The details are in {path}.</source>
        <translation>Etwas Unerwartetes ging schief ({error}); gespeicherte Daten sind sicher. Einzelheiten stehen in {path}.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sources of the report</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Redner</translation>
    </message>
    <message>
        <source>Speaker (any gender)</source>
        <translation>Redner(in)</translation>
    </message>
    <message>
        <source>Speaker (woman)</source>
        <translation>Rednerin</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Start of operation</source>
        <translation>Inbetriebnahme</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sub-provincial city</source>
        <translation>Subprovinzstadt</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Unterstützer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Teilnehmend</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Arbeitsgespräch</translation>
    </message>
    <message>
        <source>Talks on the sidelines</source>
        <translation>Gespräche am Rande der Veranstaltung</translation>
    </message>
    <message>
        <source>Talks with {organisation}</source>
        <translation>Gespräch mit {organisation}</translation>
    </message>
    <message>
        <source>Talks with: {names}</source>
        <translation>Gespräche mit: {names}</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Technology transfer</source>
        <translation>Technologietransfer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Texts longer than a cell can hold, whole and in parts: {count}</source>
        <translation>Texte, die länger sind, als eine Zelle fasst, vollständig in Teilen: {count}</translation>
    </message>
    <message>
        <source>The backup “{name}” did not turn out whole and was thrown away.</source>
        <translation>Die Sicherung „{name}“ war nicht vollständig und wurde verworfen.</translation>
    </message>
    <message>
        <source>The command line is not understood; see --help. ({reason})</source>
        <translation>Die Befehlszeile ist nicht verständlich; siehe --help. ({reason})</translation>
    </message>
    <message>
        <source>The day to work at, such as 2019-11-04; otherwise today.</source>
        <translation>Der Stichtag, etwa 2019-11-04; sonst heute.</translation>
    </message>
    <message>
        <source>The disk is full; “{name}” stays as it was. Please make room and try again.</source>
        <translation>Der Datenträger ist voll; „{name}“ bleibt, wie es war. Bitte schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Das Ende liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>The folder for the files.</source>
        <translation>Der Ordner für die Dateien.</translation>
    </message>
    <message>
        <source>The font has no character for “{character}” (U+{code}, {name}) in “{place}”; 〓 is printed instead.</source>
        <translation>Die Schrift hat kein Zeichen für „{character}“ (U+{code}, {name}) in „{place}“; gedruckt wird 〓.</translation>
    </message>
    <message>
        <source>The language: de, en or zh; a report also de+zh.</source>
        <translation>Die Sprache: de, en oder zh; ein Bericht auch de+zh.</translation>
    </message>
    <message>
        <source>The lock file “{lock}” cannot be made; the workspace was not opened. Please check {folder}.</source>
        <translation>Die Sperrdatei „{lock}“ lässt sich nicht anlegen; der Arbeitsbereich wurde nicht geöffnet. Bitte prüfen Sie {folder}.</translation>
    </message>
    <message>
        <source>The name of the file must end in {suffix}.</source>
        <translation>Der Dateiname muss auf {suffix} enden.</translation>
    </message>
    <message>
        <source>The new Excel file cannot be read back from the disk; nothing was changed. Please choose another place.</source>
        <translation>Die neue Excel-Datei lässt sich nicht vom Datenträger zurücklesen; es wurde nichts geändert. Bitte wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The post cannot end before it began.</source>
        <translation>Die Position kann nicht enden, bevor sie begann.</translation>
    </message>
    <message>
        <source>The rate does not turn {currency} into {to}. Enter a rate between these two.</source>
        <translation>Mit diesem Kurs lässt sich {currency} nicht in {to} umrechnen. Geben Sie einen Kurs zwischen diesen beiden Währungen an.</translation>
    </message>
    <message>
        <source>The same seed makes the same workspace.</source>
        <translation>Derselbe Startwert ergibt denselben Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The source says “{original}”; probably “{meant}” is meant.</source>
        <translation>In der Quelle wörtlich „{original}“, gemeint ist vermutlich „{meant}“.</translation>
    </message>
    <message>
        <source>The upper figure lies below the lower one.</source>
        <translation>Die obere Zahl liegt unter der unteren.</translation>
    </message>
    <message>
        <source>The workspace file; otherwise the one in QIAO_WORKSPACE.</source>
        <translation>Die Datei des Arbeitsbereichs; sonst die in QIAO_WORKSPACE.</translation>
    </message>
    <message>
        <source>The workspace is being changed all the time; no backup was made. Please try again.</source>
        <translation>Der Arbeitsbereich wird gerade ständig geändert; es wurde keine Sicherung angelegt. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The workspace is damaged. Work on with the newest backup and keep this file for repair.</source>
        <translation>Der Arbeitsbereich ist beschädigt. Arbeiten Sie mit der neuesten Sicherung weiter und bewahren Sie diese Datei zur Reparatur auf.</translation>
    </message>
    <message>
        <source>There is no calendar of working days “{calendar}”. Choose one such as DE-NW or CN.</source>
        <translation>Den Arbeitstagekalender „{calendar}“ gibt es nicht. Wählen Sie einen wie DE-NW oder CN.</translation>
    </message>
    <message>
        <source>There is no column {unknown}. These are the columns: {known}.</source>
        <translation>Die Spalte {unknown} gibt es nicht. Diese Spalten gibt es: {known}.</translation>
    </message>
    <message>
        <source>There is no file “{name}” in {folder}.</source>
        <translation>In {folder} gibt es keine Datei „{name}“.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. Please choose another place.</source>
        <translation>Den Ordner „{folder}“ gibt es nicht. Bitte wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no office {key}.</source>
        <translation>Das Amt {key} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no option {name}; see --help.</source>
        <translation>Die Option {name} gibt es nicht; siehe --help.</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”. Choose one such as Europe/Berlin or Asia/Shanghai.</source>
        <translation>Die Zeitzone „{zone}“ gibt es nicht. Wählen Sie eine wie Europe/Berlin oder Asia/Shanghai.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is such a record already ({what}); nothing was changed.</source>
        <translation>So einen Eintrag gibt es schon ({what}); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This has been undone already.</source>
        <translation>Das wurde schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>This record is still used by others or points to one that is gone; nothing was changed.</source>
        <translation>Dieser Eintrag wird noch von anderen verwendet oder verweist auf einen, den es nicht mehr gibt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This record was changed or deleted elsewhere meanwhile; nothing was overwritten. Please open it again and repeat your change.</source>
        <translation>Dieser Eintrag wurde inzwischen anderswo geändert oder gelöscht; nichts wurde überschrieben. Bitte öffnen Sie ihn neu und wiederholen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>This text holds characters that cannot be kept. Type it again instead of pasting it.</source>
        <translation>Dieser Text enthält Zeichen, die sich nicht speichern lassen. Tippen Sie ihn neu, statt ihn einzufügen.</translation>
    </message>
    <message>
        <source>This would lead back to the record itself.</source>
        <translation>So führte der Weg zum Datensatz selbst zurück.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To be clarified</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Topics and results</source>
        <translation>Themen und Ergebnisse</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>Gemeinde (China)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Type of organisation</source>
        <translation>Organisationstyp</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Hochschule</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videogespräch</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Wir</translation>
    </message>
    <message>
        <source>WeChat ID</source>
        <translation>WeChat-ID</translation>
    </message>
    <message>
        <source>WeChat talk</source>
        <translation>WeChat-Gespräch</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Internetseite</translation>
    </message>
    <message>
        <source>Western given name</source>
        <translation>Westlicher Vorname</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Was ansteht</translation>
    </message>
    <message>
        <source>What to look for: a name in either script, a word, some digits of a phone.</source>
        <translation>Wonach gesucht wird: ein Name in beiden Schriften, ein Wort, einige Ziffern einer Telefonnummer.</translation>
    </message>
    <message>
        <source>Which one: a list by its name, a meeting or an event by its uid or title.</source>
        <translation>Welche: eine Liste nach ihrem Namen, ein Gespräch oder eine Veranstaltung nach UID oder Titel.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Write contacts into an Excel file.</source>
        <translation>Kontakte in eine Excel-Datei schreiben.</translation>
    </message>
    <message>
        <source>Writing the Excel file</source>
        <translation>Excel-Datei schreiben</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>You are not allowed to read “{name}”.</source>
        <translation>Sie dürfen „{name}“ nicht lesen.</translation>
    </message>
    <message>
        <source>Zone committee</source>
        <translation>Verwaltungskomitee einer Zone</translation>
    </message>
    <message>
        <source>[Chinese]</source>
        <translation>[Chinesisch]</translation>
    </message>
    <message>
        <source>[English]</source>
        <translation>[Englisch]</translation>
    </message>
    <message>
        <source>[German]</source>
        <translation>[Deutsch]</translation>
    </message>
    <message>
        <source>about {figure}</source>
        <translation>rund {figure}</translation>
    </message>
    <message>
        <source>and {count} more point</source>
        <translation>und {count} weiterer Punkt</translation>
    </message>
    <message>
        <source>and {count} more points</source>
        <translation>und {count} weitere Punkte</translation>
    </message>
    <message>
        <source>by family name (DIN 5007-2), Chinese names by pinyin</source>
        <translation>nach Nachname (DIN 5007-2), chinesische Namen nach Pinyin</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>contacts: {count}</source>
        <translation>Kontakte: {count}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>for internal use only</source>
        <translation>nur für den internen Gebrauch</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>internal or partner; a partner never sees internal notes and checks.</source>
        <translation>internal oder partner; ein Partner sieht nie interne Notizen und Prüfpunkte.</translation>
    </message>
    <message>
        <source>made by {author} with Qiao</source>
        <translation>erstellt von {author} mit Qiao</translation>
    </message>
    <message>
        <source>made with Qiao</source>
        <translation>erstellt mit Qiao</translation>
    </message>
    <message>
        <source>more than {figure}</source>
        <translation>mehr als {figure}</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>ohne Filter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>not known, or not sure enough to be printed; such points are among the open points</source>
        <translation>nicht bekannt oder nicht sicher genug; solche Fragen stehen unter den offenen Punkten</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>only for those taking part</source>
        <translation>nur für die Teilnehmenden</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open points: {count}</source>
        <translation>Offene Punkte: {count}</translation>
    </message>
    <message>
        <source>organisations: {count}</source>
        <translation>Organisationen: {count}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>planned: {figure}</source>
        <translation>geplant: {figure}</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>to be named</source>
        <translation>zu benennen</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>up to {figure}</source>
        <translation>bis zu {figure}</translation>
    </message>
    <message>
        <source>waiting for other side</source>
        <translation>wartet auf Gegenseite</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>{count} lead nowhere</source>
        <translation>{count} führen ins Leere</translation>
    </message>
    <message>
        <source>{indexed} of {entries} entries</source>
        <translation>{indexed} von {entries} Einträgen</translation>
    </message>
    <message>
        <source>{language} is not one of de, en, zh, de+zh.</source>
        <translation>{language} ist nicht de, en, zh oder de+zh.</translation>
    </message>
    <message>
        <source>{language} is not one of de, en, zh.</source>
        <translation>{language} ist nicht de, en oder zh.</translation>
    </message>
    <message>
        <source>{name} cannot have this value; see --help.</source>
        <translation>{name} kann diesen Wert nicht haben; siehe --help.</translation>
    </message>
    <message>
        <source>{name} is missing; see --help.</source>
        <translation>{name} fehlt; siehe --help.</translation>
    </message>
    <message>
        <source>{original} ≈ {converted} (rate {rate} of {day})</source>
        <translation>{original} ≈ {converted} (Kurs {rate} vom {day})</translation>
    </message>
    <message>
        <source>{path} holds changes that you made. Move it elsewhere, or choose another folder.</source>
        <translation>{path} enthält Ihre Änderungen. Verschieben Sie die Datei, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{section}, continued</source>
        <translation>{section}, Fortsetzung</translation>
    </message>
    <message>
        <source>{zone} is not a time zone.</source>
        <translation>{zone} ist keine Zeitzone.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be made or is no folder. Please choose another place.</source>
        <translation>„{folder}“ lässt sich nicht anlegen oder ist kein Ordner. Bitte wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“{name}” belongs to another program, not to Qiao; it was left as it is.</source>
        <translation>„{name}“ gehört zu einem anderen Programm, nicht zu Qiao; die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read or written; nothing was changed. Please check the disk and the network.</source>
        <translation>„{name}“ lässt sich nicht lesen oder schreiben; nichts wurde geändert. Bitte prüfen Sie Datenträger und Netz.</translation>
    </message>
    <message>
        <source>“{name}” could not be brought to the new version; it is as it was. Please go on with the older Qiao.</source>
        <translation>„{name}“ ließ sich nicht auf die neue Version bringen; die Datei ist, wie sie war. Bitte arbeiten Sie mit dem älteren Qiao weiter.</translation>
    </message>
    <message>
        <source>“{name}” exists already and was left as it is. Please choose another name.</source>
        <translation>„{name}“ gibt es schon und blieb unverändert. Bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” fits several; name one by its uid: {several}</source>
        <translation>„{name}“ passt auf mehrere; nennen Sie eines mit seiner UID: {several}</translation>
    </message>
    <message>
        <source>“{name}” has been open on {host} ({user}) since {since}. Please close it there; if Qiao no longer runs there, delete the file “{lock}”.</source>
        <translation>„{name}“ ist seit {since} auf {host} ({user}) geöffnet. Bitte schließen Sie es dort; läuft Qiao dort nicht mehr, löschen Sie die Datei „{lock}“.</translation>
    </message>
    <message>
        <source>“{name}” holds foreign program code ({what}) and was not opened.</source>
        <translation>„{name}“ enthält fremden Programmcode ({what}) und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Please give a file name.</source>
        <translation>„{name}“ ist ein Ordner. Bitte geben Sie einen Dateinamen an.</translation>
    </message>
    <message>
        <source>“{name}” is a workspace and is not written over. Please choose another name.</source>
        <translation>„{name}“ ist ein Arbeitsbereich und wird nicht überschrieben. Bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is already open on this computer. Please close it there or go on there.</source>
        <translation>„{name}“ ist auf diesem Rechner schon geöffnet. Bitte arbeiten Sie dort weiter oder schließen Sie es dort.</translation>
    </message>
    <message>
        <source>“{name}” is being written by another program; nothing was changed. Please try again in a moment.</source>
        <translation>„{name}“ wird gerade von einem anderen Programm beschrieben; nichts wurde geändert. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Please leave it as it is and open a backup.</source>
        <translation>„{name}“ ist beschädigt. Bitte lassen Sie die Datei, wie sie ist, und öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes); it was left as it is. Please open a backup.</source>
        <translation>„{name}“ ist leer (0 Byte); die Datei blieb unverändert. Bitte öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>“{name}” is not a workspace of Qiao; it was left as it is.</source>
        <translation>„{name}“ ist kein Arbeitsbereich von Qiao und blieb unverändert.</translation>
    </message>
    <message>
        <source>“{name}” is write-protected; nothing was changed.</source>
        <translation>„{name}“ ist schreibgeschützt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{name}” lies in a folder that {service} keeps in step; that can damage it. A folder of this computer is safer.</source>
        <translation>„{name}“ liegt in einem Ordner, den {service} abgleicht; das kann die Datei beschädigen. Ein Ordner auf diesem Rechner ist sicherer.</translation>
    </message>
    <message>
        <source>“{name}” lies on a network drive; that can damage it. A folder of this computer is safer.</source>
        <translation>„{name}“ liegt auf einem Netzlaufwerk; das kann die Datei beschädigen. Ein Ordner auf diesem Rechner ist sicherer.</translation>
    </message>
    <message>
        <source>“{name}” or its folder is write-protected; you can read it, but not change it.</source>
        <translation>„{name}“ oder sein Ordner ist schreibgeschützt; Sie können alles lesen, aber nichts ändern.</translation>
    </message>
    <message>
        <source>“{name}” was changed again afterwards; nothing was undone. Please change it by hand.</source>
        <translation>„{name}“ wurde danach noch einmal geändert; nichts wurde rückgängig gemacht. Bitte ändern Sie es von Hand.</translation>
    </message>
    <message>
        <source>“{name}” was opened only for reading.</source>
        <translation>„{name}“ wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer Qiao; it was left as it is. Please update Qiao.</source>
        <translation>„{name}“ stammt von einem neueren Qiao; die Datei blieb unverändert. Bitte aktualisieren Sie Qiao.</translation>
    </message>
    <message>
        <source>“{name}” was written by an older Qiao and has to be opened for writing once.</source>
        <translation>„{name}“ stammt von einem älteren Qiao und muss einmal zum Schreiben geöffnet werden.</translation>
    </message>
    <message>
        <source>“{sheet}” has more rows than an Excel sheet can hold ({limit}). Nothing was written; please narrow the filter.</source>
        <translation>„{sheet}“ hat mehr Zeilen, als ein Excel-Blatt fasst ({limit}). Es wurde nichts geschrieben; bitte fassen Sie den Filter enger.</translation>
    </message>
    <message>
        <source>“{sheet}” has more text than an Excel file can hold. Nothing was written; please narrow the filter.</source>
        <translation>„{sheet}“ hat mehr Text, als eine Excel-Datei fasst. Es wurde nichts geschrieben; bitte fassen Sie den Filter enger.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it like 2019-11-04.</source>
        <translation>„{text}“ ist kein Datum. Schreiben Sie es wie 2019-11-04.</translation>
    </message>
    <message>
        <source>… [cut here, whole on the sheet “{sheet}”]</source>
        <translation>… [hier gekürzt, vollständig auf dem Blatt „{sheet}“]</translation>
    </message>
</context>
</TS>
