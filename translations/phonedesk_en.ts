<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>phonedesk::ui::ChoosePage</name>
    <message numerus="yes">
        <source>%n options  ·  found %1  ·  Twilio offers no more at a time</source>
        <extracomment>%n options; %1: &quot;just now&quot;; Twilio has no next page</extracomment>
        <translation>
            <numerusform>%n option  ·  found %1  ·  Twilio offers no more at a time</numerusform>
            <numerusform>%n options  ·  found %1  ·  Twilio offers no more at a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n options  ·  found %1</source>
        <extracomment>%n options; %1: &quot;just now&quot;</extracomment>
        <translation>
            <numerusform>%n option  ·  found %1</numerusform>
            <numerusform>%n options  ·  found %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::KeyNotice</name>
    <message numerus="yes">
        <source>The keys of %n accounts are not at hand</source>
        <translation>
            <numerusform>The key of %n account is not at hand</numerusform>
            <numerusform>The keys of %n accounts are not at hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ModeStrip</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys missing</source>
        <translation>
            <numerusform>%n key missing</numerusform>
            <numerusform>%n keys missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::MonthlySum</name>
    <message numerus="yes">
        <source>%n prices unknown</source>
        <translation>
            <numerusform>%n price unknown</numerusform>
            <numerusform>%n prices unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OptionsModel</name>
    <message numerus="yes">
        <source>%1  ·  %n found</source>
        <extracomment>%1 is an area code; %n numbers were found in it</extracomment>
        <translation>
            <numerusform>%1  ·  %n found</numerusform>
            <numerusform>%1  ·  %n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RemoveAccountDialog</name>
    <message numerus="yes">
        <source>%n numbers keep working and costing at Twilio.</source>
        <translation>
            <numerusform>%n number keeps working and costing at Twilio.</numerusform>
            <numerusform>%n numbers keep working and costing at Twilio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations buy their numbers from this account, and need another one before their next number.</source>
        <translation>
            <numerusform>%n organisation buys its numbers from this account, and needs another one before its next number.</numerusform>
            <numerusform>%n organisations buy their numbers from this account, and need another one before their next number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RunQuestions</name>
    <message numerus="yes">
        <source>%1 It was tried %n times in %2 s.</source>
        <extracomment>%1 is a sentence; %n tries within %2 seconds</extracomment>
        <translation>
            <numerusform>%1 It was tried once in %2 s.</numerusform>
            <numerusform>%1 It was tried %n times in %2 s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RunTexts</name>
    <message numerus="yes">
        <source>%1 · %n attempts</source>
        <extracomment>%1: &quot;voice answered 502&quot;; %n: how often it was tried</extracomment>
        <translation>
            <numerusform>%1 · %n attempt</numerusform>
            <numerusform>%1 · %n attempts</numerusform>
        </translation>
    </message>
</context>
</TS>
