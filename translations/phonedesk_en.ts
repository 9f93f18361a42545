<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>phonedesk::ui::ChangeActs</name>
    <message numerus="yes">
        <source>%1 numbers were changed, %n wait. Nothing is sent until you let it go on.</source>
        <translation>
            <numerusform>%1 numbers were changed, %n waits. Nothing is sent until you let it go on.</numerusform>
            <numerusform>%1 numbers were changed, %n wait. Nothing is sent until you let it go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ChangeDialog</name>
    <message numerus="yes">
        <source>Update the webhooks of %n numbers</source>
        <translation>
            <numerusform>Update the webhooks of %n number</numerusform>
            <numerusform>Update the webhooks of %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the &amp;other %n numbers</source>
        <translation>
            <numerusform>Change the &amp;other number</numerusform>
            <numerusform>Change the &amp;other %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the &amp;other %n numbers all the same</source>
        <translation>
            <numerusform>Change the &amp;other number all the same</numerusform>
            <numerusform>Change the &amp;other %n numbers all the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n numbers &amp;back</source>
        <translation>
            <numerusform>Put %n number &amp;back</numerusform>
            <numerusform>Put %n numbers &amp;back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Try %n again</source>
        <translation>
            <numerusform>&amp;Try %n again</numerusform>
            <numerusform>&amp;Try %n again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n anyway</source>
        <translation>
            <numerusform>&amp;Write %n anyway</numerusform>
            <numerusform>&amp;Write %n anyway</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ChangeTexts</name>
    <message numerus="yes">
        <source>Update the webhooks of %n numbers</source>
        <translation>
            <numerusform>Update the webhooks of %n number</numerusform>
            <numerusform>Update the webhooks of %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the webhooks of %n numbers back</source>
        <translation>
            <numerusform>Put the webhooks of %n number back</numerusform>
            <numerusform>Put the webhooks of %n numbers back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fail over %n numbers</source>
        <translation>
            <numerusform>Fail over %n number</numerusform>
            <numerusform>Fail over %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fail back %n numbers</source>
        <translation>
            <numerusform>Fail back %n number</numerusform>
            <numerusform>Fail back %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused. %n numbers wait; nothing is sent.</source>
        <translation>
            <numerusform>Paused. %n number waits; nothing is sent.</numerusform>
            <numerusform>Paused. %n numbers wait; nothing is sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>about %n s left</numerusform>
            <numerusform>about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers were put back.</source>
        <translation>
            <numerusform>%n number was put back.</numerusform>
            <numerusform>%n numbers were put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers were changed.</source>
        <translation>
            <numerusform>%n number was changed.</numerusform>
            <numerusform>%n numbers were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were so already.</source>
        <translation>
            <numerusform>%n was so already.</numerusform>
            <numerusform>%n were so already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed by somebody since, and left.</source>
        <translation>
            <numerusform>%n was changed by somebody since, and left.</numerusform>
            <numerusform>%n were changed by somebody since, and left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not changed.</source>
        <translation>
            <numerusform>%n was not changed.</numerusform>
            <numerusform>%n were not changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n were not touched.</source>
        <translation>
            <numerusform>Stopped: %n was not touched.</numerusform>
            <numerusform>Stopped: %n were not touched.</numerusform>
        </translation>
    </message>
</context>
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
    <name>phonedesk::ui::CompareHead</name>
    <message numerus="yes">
        <source>%n Twilio accounts, compared %1</source>
        <translation>
            <numerusform>%n Twilio account, compared %1</numerusform>
            <numerusform>%n Twilio accounts, compared %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were not listed to the end</source>
        <translation>
            <numerusform>%n account was not listed to the end</numerusform>
            <numerusform>%n accounts were not listed to the end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ComparePage</name>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::DatabasePage</name>
    <message numerus="yes">
        <source>The last one was made on %1. %n is/are there.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>
            <numerusform>The last one was made on %1. %n is there.</numerusform>
            <numerusform>The last one was made on %1. %n are there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::DatabaseTexts</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Twilio account(s)</source>
        <translation>
            <numerusform>%n Twilio account</numerusform>
            <numerusform>%n Twilio accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of phone numbers</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ExistingPage</name>
    <message numerus="yes">
        <source>%n that Phone Desk does not manage</source>
        <extracomment>%n numbers of a Twilio account</extracomment>
        <translation>
            <numerusform>%n that Phone Desk does not manage</numerusform>
            <numerusform>%n that Phone Desk does not manage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n that Phone Desk does not manage</source>
        <extracomment>%1 of %n numbers of a Twilio account are shown</extracomment>
        <translation>
            <numerusform>%1 of %n that Phone Desk does not manage</numerusform>
            <numerusform>%1 of %n that Phone Desk does not manage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n managed ones left out</source>
        <translation>
            <numerusform>%n managed one left out</numerusform>
            <numerusform>%n managed ones left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ExportDialog</name>
    <message numerus="yes">
        <source>The %n selected &amp;numbers</source>
        <translation>
            <numerusform>The selected &amp;number</numerusform>
            <numerusform>The %n selected &amp;numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that are &amp;shown</source>
        <translation>
            <numerusform>The one that is &amp;shown</numerusform>
            <numerusform>All %n that are &amp;shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::FailOverDialog</name>
    <message numerus="yes">
        <source>Point the %n numbers &amp;set up meanwhile to the Normal set, too</source>
        <translation>
            <numerusform>Point the number &amp;set up meanwhile to the Normal set, too</numerusform>
            <numerusform>Point the %n numbers &amp;set up meanwhile to the Normal set, too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::FailOverTexts</name>
    <message numerus="yes">
        <source>Point %Ln numbers of %1 to %2?</source>
        <extracomment>%1 is &quot;3 organisations&quot;, %2 a host or several</extracomment>
        <translation>
            <numerusform>Point %Ln number of %1 to %2?</numerusform>
            <numerusform>Point %Ln numbers of %1 to %2?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisations</source>
        <extracomment>in &quot;Point 12 numbers of 3 organisations to failover.serviceflow.com?&quot;</extracomment>
        <translation>
            <numerusform>%Ln organisation</numerusform>
            <numerusform>%Ln organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln numbers back as they were?</source>
        <translation>
            <numerusform>Put %Ln number back as it was?</numerusform>
            <numerusform>Put %Ln numbers back as they were?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln numbers back as they were at %1?</source>
        <extracomment>%1 is a time</extracomment>
        <translation>
            <numerusform>Put %Ln number back as it was at %1?</numerusform>
            <numerusform>Put %Ln numbers back as they were at %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed since and are left alone.</source>
        <translation>
            <numerusform>%n was changed since and is left alone.</numerusform>
            <numerusform>%n were changed since and are left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as they were already.</source>
        <translation>
            <numerusform>%n is as it was already.</numerusform>
            <numerusform>%n are as they were already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already.</source>
        <translation>
            <numerusform>%n is there already.</numerusform>
            <numerusform>%n are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be moved, or not wholly: somebody else answers for them.</source>
        <translation>
            <numerusform>%n cannot be moved, or not wholly: somebody else answers for it.</numerusform>
            <numerusform>%n cannot be moved, or not wholly: somebody else answers for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left alone: their organisations have URLs of their own, and no fail-over of them.</source>
        <translation>
            <numerusform>%n is left alone: its organisation has URLs of its own, and no fail-over of them.</numerusform>
            <numerusform>%n are left alone: their organisations have URLs of their own, and no fail-over of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not read: Twilio did not answer for them.</source>
        <translation>
            <numerusform>%n was not read: Twilio did not answer for it.</numerusform>
            <numerusform>%n were not read: Twilio did not answer for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not in their Twilio account any more.</source>
        <translation>
            <numerusform>%n is not in its Twilio account any more.</numerusform>
            <numerusform>%n are not in their Twilio account any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::HistoryList</name>
    <message numerus="yes">
        <source>Show all %n entries</source>
        <translation>
            <numerusform>Show the entry</numerusform>
            <numerusform>Show all %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ImportDialog</name>
    <message numerus="yes">
        <source>Also create the %n with a similar &amp;name</source>
        <extracomment>organisations of a file whose name is like another&apos;s</extracomment>
        <translation>
            <numerusform>Also create the one with a similar &amp;name</numerusform>
            <numerusform>Also create the %n with a similar &amp;name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n organisations</source>
        <translation>
            <numerusform>&amp;Import %n organisation</numerusform>
            <numerusform>&amp;Import %n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ImportFrame</name>
    <message numerus="yes">
        <source>Some columns are not read</source>
        <translation>
            <numerusform>A column is not read</numerusform>
            <numerusform>Some columns are not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ImportTexts</name>
    <message numerus="yes">
        <source>The name has more than %n characters.</source>
        <translation>
            <numerusform>The name has more than %n character.</numerusform>
            <numerusform>The name has more than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The label has more than %n characters.</source>
        <translation>
            <numerusform>The label has more than %n character.</numerusform>
            <numerusform>The label has more than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>organisations of a file that is to be imported</extracomment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <extracomment>organisations of a file, of which something was missing so far</extracomment>
        <translation>
            <numerusform>%n completed</numerusform>
            <numerusform>%n completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exist already</source>
        <extracomment>organisations of a file</extracomment>
        <translation>
            <numerusform>%n exists already</numerusform>
            <numerusform>%n exist already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a similar name</source>
        <extracomment>organisations of a file whose name is like another&apos;s</extracomment>
        <translation>
            <numerusform>%n with a similar name</numerusform>
            <numerusform>%n with a similar name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be imported</source>
        <extracomment>rows of a file</extracomment>
        <translation>
            <numerusform>%n cannot be imported</numerusform>
            <numerusform>%n cannot be imported</numerusform>
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
    <name>phonedesk::ui::MainMenu</name>
    <message numerus="yes">
        <source>&amp;Verify %n numbers now</source>
        <translation>
            <numerusform>&amp;Verify %n number now</numerusform>
            <numerusform>&amp;Verify %n numbers now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update &amp;webhooks of %n numbers…</source>
        <translation>
            <numerusform>Update &amp;webhooks of %n number…</numerusform>
            <numerusform>Update &amp;webhooks of %n numbers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rele&amp;ase %n numbers…</source>
        <translation>
            <numerusform>Rele&amp;ase %n number…</numerusform>
            <numerusform>Rele&amp;ase %n numbers…</numerusform>
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
    <name>phonedesk::ui::NetworkPage</name>
    <message numerus="yes">
        <source>%n certificate(s) added.</source>
        <translation>
            <numerusform>%n certificate added.</numerusform>
            <numerusform>%n certificates added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberChanges</name>
    <message numerus="yes">
        <source>%n numbers were written to %1.</source>
        <translation>
            <numerusform>%n number was written to %1.</numerusform>
            <numerusform>%n numbers were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The label was not changed: it may have up to %n characters.</source>
        <translation>
            <numerusform>The label was not changed: it may have up to %n character.</numerusform>
            <numerusform>The label was not changed: it may have up to %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %n numbers…</source>
        <translation>
            <numerusform>Checking %n number…</numerusform>
            <numerusform>Checking %n numbers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>%n verified</numerusform>
            <numerusform>%n verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n failing</numerusform>
            <numerusform>%n failing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n not checked</numerusform>
            <numerusform>%n not checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers were not checked.</source>
        <translation>
            <numerusform>%n number was not checked.</numerusform>
            <numerusform>%n numbers were not checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberDetails</name>
    <message numerus="yes">
        <source>Until %1, for %n more days, it can be bought back, only in Twilio&apos;s Console.</source>
        <extracomment>%1 is a day: &quot;2 December&quot;</extracomment>
        <translation>
            <numerusform>Until %1, for %n more day, it can be bought back, only in Twilio&apos;s Console.</numerusform>
            <numerusform>Until %1, for %n more days, it can be bought back, only in Twilio&apos;s Console.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberImportDialog</name>
    <message numerus="yes">
        <source>Take the &amp;similar organisation (%n)</source>
        <extracomment>rows of a list whose organisation is called nearly as one that there is</extracomment>
        <translation>
            <numerusform>Take the &amp;similar organisation (%n)</numerusform>
            <numerusform>Take the &amp;similar organisation (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out the %n with problems</source>
        <extracomment>rows of a list</extracomment>
        <translation>
            <numerusform>&amp;Leave out the %n with problems</numerusform>
            <numerusform>&amp;Leave out the %n with problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n numbers</source>
        <translation>
            <numerusform>&amp;Import %n number</numerusform>
            <numerusform>&amp;Import %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have problems: tick that they are left out, or correct the list.</source>
        <translation>
            <numerusform>%n row has problems: tick that it is left out, or correct the list.</numerusform>
            <numerusform>%n rows have problems: tick that they are left out, or correct the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the adopted have other webhooks than their organisation&apos;s numbers should have. They were not changed.</source>
        <extracomment>adopted numbers</extracomment>
        <translation>
            <numerusform>%n of the adopted has other webhooks than its organisation&apos;s numbers should have. They were not changed.</numerusform>
            <numerusform>%n of the adopted have other webhooks than their organisation&apos;s numbers should have. They were not changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers were imported</source>
        <translation>
            <numerusform>%n number was imported</numerusform>
            <numerusform>%n numbers were imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberImportTexts</name>
    <message numerus="yes">
        <source>%n adopted</source>
        <extracomment>numbers of a list</extracomment>
        <translation>
            <numerusform>%n adopted</numerusform>
            <numerusform>%n adopted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <extracomment>numbers of a list: to another organisation</extracomment>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n re-labelled</source>
        <extracomment>numbers of a list: they get another label</extracomment>
        <translation>
            <numerusform>%n re-labelled</numerusform>
            <numerusform>%n re-labelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <extracomment>numbers of a list</extracomment>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a similar organisation</source>
        <extracomment>rows of a list whose organisation is called nearly as one that there is</extracomment>
        <translation>
            <numerusform>%n with a similar organisation</numerusform>
            <numerusform>%n with a similar organisation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be imported</source>
        <extracomment>rows of a list</extracomment>
        <translation>
            <numerusform>%n cannot be imported</numerusform>
            <numerusform>%n cannot be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The label has more than %n characters.</source>
        <translation>
            <numerusform>The label has more than %n character.</numerusform>
            <numerusform>The label has more than %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberRow</name>
    <message numerus="yes">
        <source>for %n days</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
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
    <name>phonedesk::ui::OrganizationDialog</name>
    <message numerus="yes">
        <source>There are organisations with a similar name</source>
        <translation>
            <numerusform>There is an organisation with a similar name</numerusform>
            <numerusform>There are organisations with a similar name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OrganizationEditor</name>
    <message numerus="yes">
        <source>A name has up to %n characters.</source>
        <translation>
            <numerusform>A name has up to %n character.</numerusform>
            <numerusform>A name has up to %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A label has up to %n characters.</source>
        <translation>
            <numerusform>A label has up to %n character.</numerusform>
            <numerusform>A label has up to %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note has up to %n characters.</source>
        <translation>
            <numerusform>A note has up to %n character.</numerusform>
            <numerusform>A note has up to %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only new numbers are bought from this account. The %n it has stay where they are.</source>
        <translation>
            <numerusform>Only new numbers are bought from this account. The one it has stays where it is.</numerusform>
            <numerusform>Only new numbers are bought from this account. The %n it has stay where they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OrganizationsPage</name>
    <message numerus="yes">
        <source>%1 has %n live numbers. Release or disconnect them first.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>
            <numerusform>%1 has %n live number. Release or disconnect it first.</numerusform>
            <numerusform>%1 has %n live numbers. Release or disconnect them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n unfinished set-ups. Finish or close them first.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>
            <numerusform>%1 has %n unfinished set-up. Finish or close it first.</numerusform>
            <numerusform>%1 has %n unfinished set-ups. Finish or close them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n live numbers, and a set-up that is not finished. Release the numbers and finish the set-up first.</source>
        <extracomment>%1 is an organisation; it has unfinished set-ups too</extracomment>
        <translation>
            <numerusform>%1 has %n live number, and a set-up that is not finished. Release the number and finish the set-up first.</numerusform>
            <numerusform>%1 has %n live numbers, and a set-up that is not finished. Release the numbers and finish the set-up first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations were created.</source>
        <translation>
            <numerusform>%n organisation was created.</numerusform>
            <numerusform>%n organisations were created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were completed.</source>
        <translation>
            <numerusform>%n was completed.</numerusform>
            <numerusform>%n were completed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ReleaseSeveral</name>
    <message numerus="yes">
        <source>%n numbers are chosen. At most 20 are released at once, so that somebody reads what each release does. Choose fewer.</source>
        <translation>
            <numerusform>%n number is chosen. At most 20 are released at once, so that somebody reads what each release does. Choose fewer.</numerusform>
            <numerusform>%n numbers are chosen. At most 20 are released at once, so that somebody reads what each release does. Choose fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Release %n numbers</source>
        <translation>
            <numerusform>&amp;Release %n number</numerusform>
            <numerusform>&amp;Release %n numbers</numerusform>
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
<context>
    <name>phonedesk::ui::SidebarModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>organisations</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %n have a working number</source>
        <extracomment>%n organisations, all there are</extracomment>
        <translation>
            <numerusform>%n of %n has a working number</numerusform>
            <numerusform>%n of %n have a working number</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::TimedChecks</name>
    <message numerus="yes">
        <source>%n numbers are not as they should be</source>
        <translation>
            <numerusform>%n number is not as it should be</numerusform>
            <numerusform>%n numbers are not as they should be</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhooks do not answer as they should</source>
        <translation>
            <numerusform>%n webhook does not answer as it should</numerusform>
            <numerusform>%n webhooks do not answer as they should</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::WebhooksPage</name>
    <message numerus="yes">
        <source>Used by %n numbers.</source>
        <translation>
            <numerusform>Used by %n number.</numerusform>
            <numerusform>Used by %n numbers.</numerusform>
        </translation>
    </message>
</context>
</TS>
