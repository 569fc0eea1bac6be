<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>crm</name>
    <message>
        <source>(review)</source>
        <translation>(review)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A part of “{name}” is missing; it was left as it is. Please open a backup.</source>
        <translation>A part of “{name}” is missing; it was left as it is. Please open a backup.</translation>
    </message>
    <message>
        <source>A record is first agreed with the other side and then released.</source>
        <translation>A record is first agreed with the other side and then released.</translation>
    </message>
    <message>
        <source>About the event</source>
        <translation>About the event</translation>
    </message>
    <message>
        <source>Academic partner</source>
        <translation>Academic partner</translation>
    </message>
    <message>
        <source>Accompanying</source>
        <translation>Accompanying</translation>
    </message>
    <message>
        <source>Accompanying:</source>
        <translation>Accompanying:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Adviser</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Advocate</translation>
    </message>
    <message>
        <source>Affiliated with</source>
        <translation>Affiliated with</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Aim</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>As of {date}</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>At most this many.</source>
        <translation>At most this many.</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>At the table</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Banquet</source>
        <translation>Banquet</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>Business card</translation>
    </message>
    <message>
        <source>CN</source>
        <translation>CN</translation>
    </message>
    <message>
        <source>Called off; nothing was left half done.</source>
        <translation>Called off; nothing was left half done.</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Central level (China)</source>
        <translation>Central level (China)</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>Check status</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Chinese side</source>
        <translation>Chinese side</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>City partnership</source>
        <translation>City partnership</translation>
    </message>
    <message>
        <source>Co-organiser</source>
        <translation>Co-organiser</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Columns by key, separated by commas, in this order.</source>
        <translation>Columns by key, separated by commas, in this order.</translation>
    </message>
    <message>
        <source>Columns: {columns}</source>
        <translation>Columns: {columns}</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Commitments made</source>
        <translation>Commitments made</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Company founded</source>
        <translation>Company founded</translation>
    </message>
    <message>
        <source>Competent authority</source>
        <translation>Competent authority</translation>
    </message>
    <message>
        <source>Concerning</source>
        <translation>Concerning</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conference</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentiality</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Construction</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Contact details</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Cooperation</translation>
    </message>
    <message>
        <source>Cooperation centre</source>
        <translation>Cooperation centre</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Counterpart</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>County or district</source>
        <translation>County or district</translation>
    </message>
    <message>
        <source>Courtesy meeting</source>
        <translation>Courtesy meeting</translation>
    </message>
    <message>
        <source>DE</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>DE German side, CN Chinese side, We our own people</source>
        <translation>DE German side, CN Chinese side, We our own people</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date and time</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>Deputy head of delegation</source>
        <translation>Deputy head of delegation</translation>
    </message>
    <message>
        <source>Deputy head of delegation (any gender)</source>
        <translation>Deputy head of delegation</translation>
    </message>
    <message>
        <source>Deputy head of delegation (woman)</source>
        <translation>Deputy head of delegation</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Diplomatic mission</source>
        <translation>Diplomatic mission</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>District (Germany)</source>
        <translation>District (Germany)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>During the event</source>
        <translation>During the event</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Either a person is responsible or one is still to be named.</source>
        <translation>Either a person is responsible or one is still to be named.</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Empty cells</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Enter a family name, in Latin letters or in Chinese characters.</source>
        <translation>Enter a family name, in Latin letters or in Chinese characters.</translation>
    </message>
    <message>
        <source>Enter a number or a date.</source>
        <translation>Enter a number or a date.</translation>
    </message>
    <message>
        <source>Enter the name in at least one language.</source>
        <translation>Enter the name in at least one language.</translation>
    </message>
    <message>
        <source>Enter the topic in at least one language.</source>
        <translation>Enter the topic in at least one language.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>European Union</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Executing organiser</source>
        <translation>Executing organiser</translation>
    </message>
    <message>
        <source>Exploratory talks</source>
        <translation>Exploratory talks</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Federal level</source>
        <translation>Federal level</translation>
    </message>
    <message>
        <source>Federal state</source>
        <translation>Federal state</translation>
    </message>
    <message>
        <source>Fields of cooperation:</source>
        <translation>Fields:</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: “{filter}”</source>
        <translation>Filter: “{filter}”</translation>
    </message>
    <message>
        <source>Find records of every kind by name, in either script; the best first.</source>
        <translation>Find records of every kind by name, in either script; the best first.</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>First contact</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Follow-up report</source>
        <translation>Follow-up report</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Framework or investment contract</source>
        <translation>Framework or investment contract</translation>
    </message>
    <message>
        <source>Full capacity</source>
        <translation>Full capacity</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>German side</source>
        <translation>German side</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Government region</source>
        <translation>Government region</translation>
    </message>
    <message>
        <source>Hand out lists as Excel files.</source>
        <translation>Hand out lists as Excel files.</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>Head of delegation</translation>
    </message>
    <message>
        <source>Head of delegation (any gender)</source>
        <translation>Head of delegation</translation>
    </message>
    <message>
        <source>Head of delegation (woman)</source>
        <translation>Head of delegation</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Host of the talks</source>
        <translation>Host of the talks</translation>
    </message>
    <message>
        <source>Host of the talks (any gender)</source>
        <translation>Host of the talks</translation>
    </message>
    <message>
        <source>Host of the talks (woman)</source>
        <translation>Host of the talks</translation>
    </message>
    <message>
        <source>How many contacts to make up.</source>
        <translation>How many contacts to make up.</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Independent city</source>
        <translation>Independent city</translation>
    </message>
    <message>
        <source>Industrial park</source>
        <translation>Industrial park</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Innovation centre</source>
        <translation>Innovation centre</translation>
    </message>
    <message>
        <source>Internal:</source>
        <translation>Internal:</translation>
    </message>
    <message>
        <source>Interpreting</source>
        <translation>Interpreting</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Investor</translation>
    </message>
    <message>
        <source>Joint venture</source>
        <translation>Joint venture</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Land and permits</source>
        <translation>Land and permits</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Launch</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Libraries</translation>
    </message>
    <message>
        <source>List contacts, organisations, projects, meetings or commitments.</source>
        <translation>List contacts, organisations, projects, meetings or commitments.</translation>
    </message>
    <message>
        <source>LoI / MoU</source>
        <translation>LoI / MoU</translation>
    </message>
    <message>
        <source>Local time {city}</source>
        <translation>Local time {city}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Long texts</source>
        <translation>Long texts</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>Made {path}</source>
        <translation>Made {path}</translation>
    </message>
    <message>
        <source>Made-up workspace</source>
        <translation>Made-up workspace</translation>
    </message>
    <message>
        <source>Make a made-up workspace of any size, to try things out.</source>
        <translation>Make a made-up workspace of any size, to try things out.</translation>
    </message>
    <message>
        <source>Make an empty workspace.</source>
        <translation>Make an empty workspace.</translation>
    </message>
    <message>
        <source>Make reports as PDF files.</source>
        <translation>Make reports as PDF files.</translation>
    </message>
    <message>
        <source>Make the report on a meeting or an event, named by its uid or title.</source>
        <translation>Make the report on a meeting or an event, named by its uid or title.</translation>
    </message>
    <message>
        <source>Make the sample workspace, its reports and its Excel file in a folder.</source>
        <translation>Make the sample workspace, its reports and its Excel file in a folder.</translation>
    </message>
    <message>
        <source>Make the sample workspace: the Shanghai conference of 2019.</source>
        <translation>Make the sample workspace: the Shanghai conference of 2019.</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Making the sample</translation>
    </message>
    <message>
        <source>Making up contacts</source>
        <translation>Making up contacts</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Meeting report</source>
        <translation>Meeting report</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Mr</translation>
    </message>
    <message>
        <source>Mr/Ms</source>
        <translation>Mr/Ms</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Ms</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
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
        <translation>Name a person or a group.</translation>
    </message>
    <message>
        <source>Name or subject</source>
        <translation>Name or subject</translation>
    </message>
    <message>
        <source>Name the workspace with --workspace FILE or in QIAO_WORKSPACE.</source>
        <translation>Name the workspace with --workspace FILE or in QIAO_WORKSPACE.</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Next date</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Next dates</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>No meeting or event is called “{name}”.</source>
        <translation>No meeting or event is called “{name}”.</translation>
    </message>
    <message>
        <source>No record has the uid {uid}.</source>
        <translation>No record has the uid {uid}.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>No. (narrow column)</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Not translated into {language}: {text}</source>
        <translation>Not translated into {language}: {text}</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder “{folder}”. Please choose another place.</source>
        <translation>Nothing can be written into the folder “{folder}”. Please choose another place.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Observer (any gender)</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Observer (woman)</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Office and organisation</source>
        <translation>Office and organisation</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Only what this text finds.</source>
        <translation>Only what this text finds.</translation>
    </message>
    <message>
        <source>Open from earlier talks</source>
        <translation>Open from earlier talks</translation>
    </message>
    <message>
        <source>Open point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Open points</translation>
    </message>
    <message>
        <source>Open points and commitments</source>
        <translation>Open points and commitments</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
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
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Other occasion</source>
        <translation>Other occasion</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Other organisation</translation>
    </message>
    <message>
        <source>Other partner</source>
        <translation>Other partner</translation>
    </message>
    <message>
        <source>Other project</source>
        <translation>Other project</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>Other source</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Other spellings</translation>
    </message>
    <message>
        <source>Overall result</source>
        <translation>Overall result</translation>
    </message>
    <message>
        <source>Own knowledge</source>
        <translation>Own knowledge</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Park operation</source>
        <translation>Park operation</translation>
    </message>
    <message>
        <source>Park operator</source>
        <translation>Park operator</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Participant (any gender)</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Participant (woman)</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Partners: {names}</source>
        <translation>Partners: {names}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Persons to contact</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Phone call</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>Pinyin</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Please send additions or corrections to {address} by {date}.</source>
        <translation>Please send additions or corrections to {address} by {date}.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Point to check</source>
        <translation>To check</translation>
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
        <translation>Prefecture-level city</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Press release</translation>
    </message>
    <message>
        <source>Press report</source>
        <translation>Press report</translation>
    </message>
    <message>
        <source>Print JSON for other programs.</source>
        <translation>Print JSON for other programs.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Public body</translation>
    </message>
    <message>
        <source>QIAO_TODAY is “{text}”, which is no date. Write it like 2019-11-04 or remove it.</source>
        <translation>QIAO_TODAY is “{text}”, which is not a date. Write it like 2019-11-04 or remove it.</translation>
    </message>
    <message>
        <source>Qiao needs SQLite 3.51.3 or later with FTS5; this is {version}. Please reinstall Qiao.</source>
        <translation>Qiao needs SQLite 3.51.3 or later with FTS5; this is {version}. Please reinstall Qiao.</translation>
    </message>
    <message>
        <source>Qiao 桥, a CRM for partnerships between China and Germany.</source>
        <translation>Qiao 桥, a CRM for partnerships between China and Germany.</translation>
    </message>
    <message>
        <source>Quoted literally:</source>
        <translation>Quoted literally:</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>References</source>
        <translation>References</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Results by topic</source>
        <translation>Results by topic</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Role at the event</source>
        <translation>Role at the event</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Round table</translation>
    </message>
    <message>
        <source>Sample workspace</source>
        <translation>Sample workspace</translation>
    </message>
    <message>
        <source>Say in at least one language what was promised.</source>
        <translation>Say in at least one language what was promised.</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Search index</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Settlement of a company</source>
        <translation>Settlement of a company</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Shipped files</source>
        <translation>Shipped files</translation>
    </message>
    <message>
        <source>Show versions, check the workspace, say where everything lies.</source>
        <translation>Show versions, check the workspace, say where everything lies.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Sides</translation>
    </message>
    <message>
        <source>Signing ceremony</source>
        <translation>Signing ceremony</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Site inspection</source>
        <translation>Site inspection</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>Site visit</translation>
    </message>
    <message>
        <source>Someone else changed this record in the meantime. Your text is still here; open the record again.</source>
        <translation>Someone else changed this record in the meantime. Your text is still here; open the record again.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({error}); saved data is safe. The details are in {path}.</source>
        <translation>Something unexpected went wrong ({error}); saved data is safe. The details are in {path}.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sources of the report</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Speaker (any gender)</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Speaker (woman)</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Start of operation</source>
        <translation>Start of operation</translation>
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
        <translation>Sub-provincial city</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Supporter</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Taking part</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Talks</translation>
    </message>
    <message>
        <source>Talks on the sidelines</source>
        <translation>Talks on the sidelines</translation>
    </message>
    <message>
        <source>Talks with {organisation}</source>
        <translation>Talks with {organisation}</translation>
    </message>
    <message>
        <source>Talks with: {names}</source>
        <translation>Talks with: {names}</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Technology transfer</source>
        <translation>Technology transfer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Texts longer than a cell can hold, whole and in parts: {count}</source>
        <translation>Texts longer than a cell can hold, whole and in parts: {count}</translation>
    </message>
    <message>
        <source>The backup “{name}” did not turn out whole and was thrown away.</source>
        <translation>The backup “{name}” did not turn out whole and was thrown away.</translation>
    </message>
    <message>
        <source>The command line is not understood; see --help. ({reason})</source>
        <translation>The command line is not understood; see --help. ({reason})</translation>
    </message>
    <message>
        <source>The day to work at, such as 2019-11-04; otherwise today.</source>
        <translation>The day to work at, such as 2019-11-04; otherwise today.</translation>
    </message>
    <message>
        <source>The disk is full; “{name}” stays as it was. Please make room and try again.</source>
        <translation>The disk is full; “{name}” stays as it was. Please make room and try again.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>The end lies before the beginning.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>The file to write.</translation>
    </message>
    <message>
        <source>The folder for the files.</source>
        <translation>The folder for the files.</translation>
    </message>
    <message>
        <source>The font has no character for “{character}” (U+{code}, {name}) in “{place}”; 〓 is printed instead.</source>
        <translation>The font has no character for “{character}” (U+{code}, {name}) in “{place}”; 〓 is printed instead.</translation>
    </message>
    <message>
        <source>The language: de, en or zh; a report also de+zh.</source>
        <translation>The language: de, en or zh; a report also de+zh.</translation>
    </message>
    <message>
        <source>The lock file “{lock}” cannot be made; the workspace was not opened. Please check {folder}.</source>
        <translation>The lock file “{lock}” cannot be made; the workspace was not opened. Please check {folder}.</translation>
    </message>
    <message>
        <source>The name of the file must end in {suffix}.</source>
        <translation>The name of the file must end in {suffix}.</translation>
    </message>
    <message>
        <source>The new Excel file cannot be read back from the disk; nothing was changed. Please choose another place.</source>
        <translation>The new Excel file cannot be read back from the disk; nothing was changed. Please choose another place.</translation>
    </message>
    <message>
        <source>The post cannot end before it began.</source>
        <translation>The post cannot end before it began.</translation>
    </message>
    <message>
        <source>The rate does not turn {currency} into {to}. Enter a rate between these two.</source>
        <translation>The rate does not turn {currency} into {to}. Enter a rate between these two.</translation>
    </message>
    <message>
        <source>The same seed makes the same workspace.</source>
        <translation>The same seed makes the same workspace.</translation>
    </message>
    <message>
        <source>The source says “{original}”; probably “{meant}” is meant.</source>
        <translation>The source says “{original}”; probably “{meant}” is meant.</translation>
    </message>
    <message>
        <source>The upper figure lies below the lower one.</source>
        <translation>The upper figure lies below the lower one.</translation>
    </message>
    <message>
        <source>The workspace file; otherwise the one in QIAO_WORKSPACE.</source>
        <translation>The workspace file; otherwise the one in QIAO_WORKSPACE.</translation>
    </message>
    <message>
        <source>The workspace is being changed all the time; no backup was made. Please try again.</source>
        <translation>The workspace is being changed all the time; no backup was made. Please try again.</translation>
    </message>
    <message>
        <source>The workspace is damaged. Work on with the newest backup and keep this file for repair.</source>
        <translation>The workspace is damaged. Work on with the newest backup and keep this file for repair.</translation>
    </message>
    <message>
        <source>There is no calendar of working days “{calendar}”. Choose one such as DE-NW or CN.</source>
        <translation>There is no calendar of working days “{calendar}”. Choose one such as DE-NW or CN.</translation>
    </message>
    <message>
        <source>There is no column {unknown}. These are the columns: {known}.</source>
        <translation>There is no column {unknown}. These are the columns: {known}.</translation>
    </message>
    <message>
        <source>There is no file “{name}” in {folder}.</source>
        <translation>There is no file “{name}” in {folder}.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. Please choose another place.</source>
        <translation>There is no folder “{folder}”. Please choose another place.</translation>
    </message>
    <message>
        <source>There is no office {key}.</source>
        <translation>There is no office {key}.</translation>
    </message>
    <message>
        <source>There is no option {name}; see --help.</source>
        <translation>There is no option {name}; see --help.</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”. Choose one such as Europe/Berlin or Asia/Shanghai.</source>
        <translation>There is no time zone “{zone}”. Choose one such as Europe/Berlin or Asia/Shanghai.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>There is such a record already ({what}); nothing was changed.</source>
        <translation>There is such a record already ({what}); nothing was changed.</translation>
    </message>
    <message>
        <source>This has been undone already.</source>
        <translation>This has been undone already.</translation>
    </message>
    <message>
        <source>This record is still used by others or points to one that is gone; nothing was changed.</source>
        <translation>This record is still used by others or points to one that is gone; nothing was changed.</translation>
    </message>
    <message>
        <source>This record was changed or deleted elsewhere meanwhile; nothing was overwritten. Please open it again and repeat your change.</source>
        <translation>This record was changed or deleted elsewhere meanwhile; nothing was overwritten. Please open it again and repeat your change.</translation>
    </message>
    <message>
        <source>This text holds characters that cannot be kept. Type it again instead of pasting it.</source>
        <translation>This text holds characters that cannot be kept. Type it again instead of pasting it.</translation>
    </message>
    <message>
        <source>This would lead back to the record itself.</source>
        <translation>This would lead back to the record itself.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>To be clarified</source>
        <translation>To be clarified</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Topics and results</source>
        <translation>Topics and results</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type of organisation</source>
        <translation>Type of organisation</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>University</source>
        <translation>University</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Video call</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>We</source>
        <translation>We</translation>
    </message>
    <message>
        <source>WeChat ID</source>
        <translation>WeChat ID</translation>
    </message>
    <message>
        <source>WeChat talk</source>
        <translation>WeChat talk</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>Western given name</source>
        <translation>Western given name</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>What is due</translation>
    </message>
    <message>
        <source>What to look for: a name in either script, a word, some digits of a phone.</source>
        <translation>What to look for: a name in either script, a word, some digits of a phone.</translation>
    </message>
    <message>
        <source>Which one: a list by its name, a meeting or an event by its uid or title.</source>
        <translation>Which one: a list by its name, a meeting or an event by its uid or title.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Write contacts into an Excel file.</source>
        <translation>Write contacts into an Excel file.</translation>
    </message>
    <message>
        <source>Writing the Excel file</source>
        <translation>Writing the Excel file</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Written by</translation>
    </message>
    <message>
        <source>You are not allowed to read “{name}”.</source>
        <translation>You are not allowed to read “{name}”.</translation>
    </message>
    <message>
        <source>Zone committee</source>
        <translation>Zone committee</translation>
    </message>
    <message>
        <source>[Chinese]</source>
        <translation>[Chinese]</translation>
    </message>
    <message>
        <source>[English]</source>
        <translation>[English]</translation>
    </message>
    <message>
        <source>[German]</source>
        <translation>[German]</translation>
    </message>
    <message>
        <source>about {figure}</source>
        <translation>about {figure}</translation>
    </message>
    <message>
        <source>and {count} more point</source>
        <translation>and {count} more point</translation>
    </message>
    <message>
        <source>and {count} more points</source>
        <translation>and {count} more points</translation>
    </message>
    <message>
        <source>by family name (DIN 5007-2), Chinese names by pinyin</source>
        <translation>by family name (DIN 5007-2), Chinese names by pinyin</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidential</translation>
    </message>
    <message>
        <source>contacts: {count}</source>
        <translation>contacts: {count}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>for internal use only</source>
        <translation>for internal use only</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>internal</translation>
    </message>
    <message>
        <source>internal or partner; a partner never sees internal notes and checks.</source>
        <translation>internal or partner; a partner never sees internal notes and checks.</translation>
    </message>
    <message>
        <source>made by {author} with Qiao</source>
        <translation>made by {author} with Qiao</translation>
    </message>
    <message>
        <source>made with Qiao</source>
        <translation>made with Qiao</translation>
    </message>
    <message>
        <source>more than {figure}</source>
        <translation>more than {figure}</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>no filter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>not known, or not sure enough to be printed; such points are among the open points</source>
        <translation>not known, or not sure enough to be printed; such points are among the open points</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>only for those taking part</source>
        <translation>only for those taking part</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>open points: {count}</source>
        <translation>open points: {count}</translation>
    </message>
    <message>
        <source>organisations: {count}</source>
        <translation>organisations: {count}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>planned: {figure}</source>
        <translation>planned: {figure}</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sound</translation>
    </message>
    <message>
        <source>to be named</source>
        <translation>to be named</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation>to be verified</translation>
    </message>
    <message>
        <source>up to {figure}</source>
        <translation>up to {figure}</translation>
    </message>
    <message>
        <source>waiting for other side</source>
        <translation>waiting for other side</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>{count} lead nowhere</source>
        <translation>{count} broken</translation>
    </message>
    <message>
        <source>{indexed} of {entries} entries</source>
        <translation>{indexed} of {entries} entries</translation>
    </message>
    <message>
        <source>{language} is not one of de, en, zh, de+zh.</source>
        <translation>{language} is not one of de, en, zh, de+zh.</translation>
    </message>
    <message>
        <source>{language} is not one of de, en, zh.</source>
        <translation>{language} is not one of de, en, zh.</translation>
    </message>
    <message>
        <source>{name} cannot have this value; see --help.</source>
        <translation>{name} cannot have this value; see --help.</translation>
    </message>
    <message>
        <source>{name} is missing; see --help.</source>
        <translation>{name} is missing; see --help.</translation>
    </message>
    <message>
        <source>{original} ≈ {converted} (rate {rate} of {day})</source>
        <translation>{original} ≈ {converted} (rate {rate} of {day})</translation>
    </message>
    <message>
        <source>{path} holds changes that you made. Move it elsewhere, or choose another folder.</source>
        <translation>{path} holds changes that you made. Move it elsewhere, or choose another folder.</translation>
    </message>
    <message>
        <source>{section}, continued</source>
        <translation>{section}, continued</translation>
    </message>
    <message>
        <source>{zone} is not a time zone.</source>
        <translation>{zone} is not a time zone.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be made or is no folder. Please choose another place.</source>
        <translation>“{folder}” cannot be made or is no folder. Please choose another place.</translation>
    </message>
    <message>
        <source>“{name}” belongs to another program, not to Qiao; it was left as it is.</source>
        <translation>“{name}” belongs to another program, not to Qiao; it was left as it is.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read or written; nothing was changed. Please check the disk and the network.</source>
        <translation>“{name}” cannot be read or written; nothing was changed. Please check the disk and the network.</translation>
    </message>
    <message>
        <source>“{name}” could not be brought to the new version; it is as it was. Please go on with the older Qiao.</source>
        <translation>“{name}” could not be brought to the new version; it is as it was. Please go on with the older Qiao.</translation>
    </message>
    <message>
        <source>“{name}” exists already and was left as it is. Please choose another name.</source>
        <translation>“{name}” exists already and was left as it is. Please choose another name.</translation>
    </message>
    <message>
        <source>“{name}” fits several; name one by its uid: {several}</source>
        <translation>“{name}” fits several; name one by its uid: {several}</translation>
    </message>
    <message>
        <source>“{name}” has been open on {host} ({user}) since {since}. Please close it there; if Qiao no longer runs there, delete the file “{lock}”.</source>
        <translation>“{name}” has been open on {host} ({user}) since {since}. Please close it there; if Qiao no longer runs there, delete the file “{lock}”.</translation>
    </message>
    <message>
        <source>“{name}” holds foreign program code ({what}) and was not opened.</source>
        <translation>“{name}” holds foreign program code ({what}) and was not opened.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Please give a file name.</source>
        <translation>“{name}” is a folder. Please give a file name.</translation>
    </message>
    <message>
        <source>“{name}” is a workspace and is not written over. Please choose another name.</source>
        <translation>“{name}” is a workspace and is not written over. Please choose another name.</translation>
    </message>
    <message>
        <source>“{name}” is already open on this computer. Please close it there or go on there.</source>
        <translation>“{name}” is already open on this computer. Please close it there or go on there.</translation>
    </message>
    <message>
        <source>“{name}” is being written by another program; nothing was changed. Please try again in a moment.</source>
        <translation>“{name}” is being written by another program; nothing was changed. Please try again in a moment.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Please leave it as it is and open a backup.</source>
        <translation>“{name}” is damaged. Please leave it as it is and open a backup.</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes); it was left as it is. Please open a backup.</source>
        <translation>“{name}” is empty (0 bytes); it was left as it is. Please open a backup.</translation>
    </message>
    <message>
        <source>“{name}” is not a workspace of Qiao; it was left as it is.</source>
        <translation>“{name}” is not a workspace of Qiao; it was left as it is.</translation>
    </message>
    <message>
        <source>“{name}” is write-protected; nothing was changed.</source>
        <translation>“{name}” is write-protected; nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” lies in a folder that {service} keeps in step; that can damage it. A folder of this computer is safer.</source>
        <translation>“{name}” lies in a folder that {service} keeps in step; that can damage it. A folder of this computer is safer.</translation>
    </message>
    <message>
        <source>“{name}” lies on a network drive; that can damage it. A folder of this computer is safer.</source>
        <translation>“{name}” lies on a network drive; that can damage it. A folder of this computer is safer.</translation>
    </message>
    <message>
        <source>“{name}” or its folder is write-protected; you can read it, but not change it.</source>
        <translation>“{name}” or its folder is write-protected; you can read it, but not change it.</translation>
    </message>
    <message>
        <source>“{name}” was changed again afterwards; nothing was undone. Please change it by hand.</source>
        <translation>“{name}” was changed again afterwards; nothing was undone. Please change it by hand.</translation>
    </message>
    <message>
        <source>“{name}” was opened only for reading.</source>
        <translation>“{name}” was opened only for reading.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer Qiao; it was left as it is. Please update Qiao.</source>
        <translation>“{name}” was written by a newer Qiao; it was left as it is. Please update Qiao.</translation>
    </message>
    <message>
        <source>“{name}” was written by an older Qiao and has to be opened for writing once.</source>
        <translation>“{name}” was written by an older Qiao and has to be opened for writing once.</translation>
    </message>
    <message>
        <source>“{sheet}” has more rows than an Excel sheet can hold ({limit}). Nothing was written; please narrow the filter.</source>
        <translation>“{sheet}” has more rows than an Excel sheet can hold ({limit}). Nothing was written; please narrow the filter.</translation>
    </message>
    <message>
        <source>“{sheet}” has more text than an Excel file can hold. Nothing was written; please narrow the filter.</source>
        <translation>“{sheet}” has more text than an Excel file can hold. Nothing was written; please narrow the filter.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it like 2019-11-04.</source>
        <translation>“{text}” is not a date. Write it like 2019-11-04.</translation>
    </message>
    <message>
        <source>… [cut here, whole on the sheet “{sheet}”]</source>
        <translation>… [cut here, whole on the sheet “{sheet}”]</translation>
    </message>
</context>
</TS>
