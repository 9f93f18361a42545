<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>phonedesk::desktop::Desktop</name>
    <message>
        <source>Phone Desk</source>
        <translation>Phone Desk</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::AboutPage</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Phone Desk %1</source>
        <translation>Phone Desk %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>%1 is a library&apos;s name, %2 its version, %3 its licence</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Version, libraries, licences</source>
        <translation>Version, Bibliotheken, Lizenzen</translation>
    </message>
    <message>
        <source>Working phone numbers on Twilio for ServiceFlow&apos;s customers.</source>
        <translation>Funktionierende Telefonnummern bei Twilio für die Kunden von ServiceFlow.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Gebaut mit</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Wo alles liegt</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>&amp;Datenordner</translation>
    </message>
    <message>
        <source>&amp;Log folder</source>
        <translation>&amp;Protokollordner</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>The licence&apos;s text</source>
        <translation>Der Text der Lizenz</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open folder: %1</source>
        <extracomment>%1 is a folder&apos;s label: &quot;Data folder&quot;</extracomment>
        <translation>Ordner öffnen: %1</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::AccountCard</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Add &amp;key…</source>
        <translation>Schlüssel &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Try the keychain &amp;again</source>
        <translation>Schlüsselbund noch einm&amp;al versuchen</translation>
    </message>
    <message>
        <source>New &amp;key…</source>
        <translation>Neuer S&amp;chlüssel …</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Umbe&amp;nennen …</translation>
    </message>
    <message>
        <source>Remove signing token</source>
        <translation>Signier-Token entfernen</translation>
    </message>
    <message>
        <source>Connect a&amp;gain…</source>
        <translation>W&amp;ieder verbinden …</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account-SID</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Webhook checks</source>
        <translation>Webhook-Prüfungen</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Letzter Test</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a setting, whom it is for</comment>
        <extracomment>a setting and whom it is for: &quot;Environment · team&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>trial account</source>
        <translation>Testkonto</translation>
    </message>
    <message>
        <source>subaccount of %1</source>
        <translation>Unterkonto von %1</translation>
    </message>
    <message>
        <source>subaccount of %1, which is not on this desk</source>
        <translation>Unterkonto von %1, das nicht auf diesem Rechner ist</translation>
    </message>
    <message>
        <source>%1 Its numbers and their history stay to be read. Twilio is not asked about them, because this desk holds no key for it.</source>
        <translation>%1 Seine Nummern und ihr Verlauf bleiben lesbar. Twilio wird nicht nach ihnen gefragt, weil dieser Rechner keinen Schlüssel dafür hat.</translation>
    </message>
    <message>
        <source>None: it was deleted when the account was removed</source>
        <translation>Keiner: Er wurde beim Entfernen des Kontos gelöscht</translation>
    </message>
    <message>
        <source>API key %1</source>
        <translation>API-Schlüssel %1</translation>
    </message>
    <message>
        <source>%1, in memory until Phone Desk quits</source>
        <extracomment>%1 is &quot;Auth Token&quot; or &quot;API key SK12…9f&quot;</extracomment>
        <translation>%1, im Speicher, bis Phone Desk beendet wird</translation>
    </message>
    <message>
        <source>%1, in this computer&apos;s keychain</source>
        <extracomment>%1 is &quot;Auth Token&quot; or &quot;API key SK12…9f&quot;</extracomment>
        <translation>%1, im Schlüsselbund dieses Rechners</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Signed with the Auth Token</source>
        <translation>Mit dem Auth Token signiert</translation>
    </message>
    <message>
        <source>Signed with the Auth Token that is kept for signing only</source>
        <translation>Mit dem Auth Token signiert, der nur dafür aufbewahrt wird</translation>
    </message>
    <message>
        <source>Not signed: numbers stay unfinished until the Auth Token is added for signing</source>
        <translation>Nicht signiert: Nummern bleiben unvollendet, bis der Auth Token zum Signieren hinzugefügt ist</translation>
    </message>
    <message>
        <source>Replace &amp;signing token…</source>
        <translation>&amp;Signier-Token ersetzen …</translation>
    </message>
    <message>
        <source>Add &amp;signing token…</source>
        <translation>&amp;Signier-Token hinzufügen …</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Twilio wird gefragt …</translation>
    </message>
    <message>
        <source>Not without its key</source>
        <translation>Nicht ohne seinen Schlüssel</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::AccountDialog</name>
    <message>
        <source>Connect a Twilio account</source>
        <translation>Ein Twilio-Konto verbinden</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>ServiceFlow production</source>
        <translation>ServiceFlow Produktion</translation>
    </message>
    <message>
        <source>Account &amp;SID</source>
        <translation>Account-&amp;SID</translation>
    </message>
    <message>
        <source>Begins with AC; on the first page of Twilio&apos;s Console.</source>
        <translation>Beginnt mit AC; steht auf der ersten Seite der Twilio-Konsole.</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Konto speichern</translation>
    </message>
    <message>
        <source>This computer offers no keychain</source>
        <translation>Dieser Rechner bietet keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>How to get a keychain</source>
        <translation>Wie man einen Schlüsselbund bekommt</translation>
    </message>
    <message>
        <source>Keep until I quit</source>
        <translation>Bis zum Beenden behalten</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Twilio wird gefragt …</translation>
    </message>
    <message>
        <source>What does not work is not saved.</source>
        <translation>Was nicht funktioniert, wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>It works. Nothing is saved yet.</source>
        <translation>Es funktioniert. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>Um&amp;gebung</translation>
    </message>
    <message>
        <source>Connect this Twilio account again</source>
        <translation>Dieses Twilio-Konto wieder verbinden</translation>
    </message>
    <message>
        <source>%1 It comes back with its numbers and history.</source>
        <comment>a sentence: when it was removed</comment>
        <translation>%1 Es kommt mit seinen Nummern und ihrem Verlauf zurück.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::AccountList</name>
    <message>
        <source>Twilio accounts</source>
        <translation>Twilio-Konten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account SID, environment</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>subaccount</source>
        <translation>Unterkonto</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::AccountTexts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>account, its SID</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Auth Token</source>
        <translation>Auth Token</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Removed from this desk</source>
        <translation>Von diesem Rechner entfernt</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>Schlüssel fehlt</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <source>Suspended by Twilio</source>
        <translation>Von Twilio gesperrt</translation>
    </message>
    <message>
        <source>Closed at Twilio</source>
        <translation>Bei Twilio geschlossen</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Key until quitting</source>
        <translation>Schlüssel bis zum Beenden</translation>
    </message>
    <message>
        <source>Cannot sign checks</source>
        <translation>Kann Prüfungen nicht signieren</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Its key was kept in memory only, until Phone Desk quit.</source>
        <translation>Sein Schlüssel war nur im Speicher, bis Phone Desk beendet wurde.</translation>
    </message>
    <message>
        <source>The keychain of this computer has no key for it.</source>
        <translation>Der Schlüsselbund dieses Rechners hat keinen Schlüssel dafür.</translation>
    </message>
    <message>
        <source>The keychain is locked or refused, so its key could not be read.</source>
        <translation>Der Schlüsselbund ist gesperrt oder hat abgelehnt; der Schlüssel konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This computer offers no keychain now, so its key could not be read.</source>
        <translation>Dieser Rechner bietet jetzt keinen Schlüsselbund; der Schlüssel konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The Auth Token that signs its webhook checks is not on this computer.</source>
        <translation>Der Auth Token, der seine Webhook-Prüfungen signiert, ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Removed from this desk on %1.</source>
        <extracomment>%1 is a date, &quot;22 December&quot;</extracomment>
        <translation>Am %1 von diesem Rechner entfernt.</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>Twilio said that the account is suspended · %1</source>
        <extracomment>%1 is &quot;3 min ago&quot; or a date</extracomment>
        <translation>Twilio sagte, das Konto ist gesperrt · %1</translation>
    </message>
    <message>
        <source>Twilio said that the account is closed · %1</source>
        <translation>Twilio sagte, das Konto ist geschlossen · %1</translation>
    </message>
    <message>
        <source>Twilio refused the key · %1</source>
        <translation>Twilio hat den Schlüssel abgelehnt · %1</translation>
    </message>
    <message>
        <source>Worked · %1</source>
        <translation>Hat funktioniert · %1</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Twilio accounts key signing token environment test add rename remove</source>
        <translation>Twilio-Konten Schlüssel Signier-Token Umgebung testen hinzufügen umbenennen entfernen</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto hin&amp;zufügen …</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>No Twilio account is connected.</source>
        <translation>Kein Twilio-Konto ist verbunden.</translation>
    </message>
    <message>
        <source>Numbers are bought from a Twilio account of ServiceFlow&apos;s.</source>
        <translation>Nummern werden über ein Twilio-Konto von ServiceFlow gekauft.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ChangeActs</name>
    <message>
        <source>There were none yet</source>
        <translation>Bisher gab es keine</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1 is a time, %2 what was done: &quot;Update the webhooks of 12 numbers&quot;</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>A change of many numbers waits</source>
        <translation>Eine Änderung vieler Nummern wartet</translation>
    </message>
    <message numerus="yes">
        <source>%1 numbers were changed, %n wait. Nothing is sent until you let it go on.</source>
        <translation>
            <numerusform>%1 Nummern wurden geändert, %n wartet. Nichts wird gesendet, bis es weitergehen darf.</numerusform>
            <numerusform>%1 Nummern wurden geändert, %n warten. Nichts wird gesendet, bis es weitergehen darf.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>An&amp;zeigen</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ChangeDialog</name>
    <message>
        <source>Update webhooks</source>
        <translation>Webhooks aktualisieren</translation>
    </message>
    <message numerus="yes">
        <source>Update the webhooks of %n numbers</source>
        <translation>
            <numerusform>Die Webhooks von %n Nummer aktualisieren</numerusform>
            <numerusform>Die Webhooks von %n Nummern aktualisieren</numerusform>
        </translation>
    </message>
    <message>
        <source>This change could not be read.</source>
        <translation>Diese Änderung konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>&amp;Copy run-book</source>
        <translation>&amp;Protokoll kopieren</translation>
    </message>
    <message>
        <source>Show &amp;rollback file</source>
        <translation>&amp;Rückweg-Datei zeigen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Change the c&amp;hosen one first</source>
        <translation>Die &amp;gewählte zuerst ändern</translation>
    </message>
    <message>
        <source>&amp;Write the chosen ones anyway</source>
        <translation>Die gewählten &amp;trotzdem schreiben</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>&amp;Zurückstellen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usieren</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Change the &amp;others</source>
        <translation>Die &amp;anderen ändern</translation>
    </message>
    <message>
        <source>Change one number &amp;first</source>
        <translation>Zuerst &amp;eine Nummer ändern</translation>
    </message>
    <message>
        <source>Reading what Twilio holds…</source>
        <extracomment>from Twilio</extracomment>
        <translation>Was Twilio hat, wird gelesen …</translation>
    </message>
    <message>
        <source>Read %1 of %2.</source>
        <translation>%1 von %2 gelesen.</translation>
    </message>
    <message>
        <source>Twilio was not read.</source>
        <translation>Twilio wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was put back.</source>
        <translation>Nichts wurde zurückgestellt.</translation>
    </message>
    <message>
        <source>Change &amp;this number</source>
        <translation>&amp;Diese Nummer ändern</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Change the &amp;other %n numbers</source>
        <translation>
            <numerusform>Die &amp;andere Nummer ändern (%n)</numerusform>
            <numerusform>Die &amp;anderen %n Nummern ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the &amp;other %n numbers all the same</source>
        <translation>
            <numerusform>Die &amp;andere Nummer (%n) trotzdem ändern</numerusform>
            <numerusform>Die &amp;anderen %n Nummern trotzdem ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n numbers &amp;back</source>
        <translation>
            <numerusform>%n Nummer &amp;zurückstellen</numerusform>
            <numerusform>%n Nummern &amp;zurückstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Try %n again</source>
        <translation>
            <numerusform>%n noch einmal &amp;versuchen</numerusform>
            <numerusform>%n noch einmal &amp;versuchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n anyway</source>
        <translation>
            <numerusform>%n &amp;trotzdem schreiben</numerusform>
            <numerusform>%n &amp;trotzdem schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>This window may be closed.</source>
        <translation>Dieses Fenster darf zu.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Fail &amp;back…</source>
        <translation>Zurücks&amp;chalten …</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ChangeForm</name>
    <message>
        <source>&amp;Old host</source>
        <translation>&amp;Alter Host</translation>
    </message>
    <message>
        <source>&amp;New host</source>
        <translation>&amp;Neuer Host</translation>
    </message>
    <message>
        <source>What each organisation should have</source>
        <translation>Was jede Organisation haben soll</translation>
    </message>
    <message>
        <source>Another host, the rest as it is</source>
        <translation>Ein anderer Host, der Rest wie er ist</translation>
    </message>
    <message>
        <source>These URLs</source>
        <translation>Diese URLs</translation>
    </message>
    <message>
        <source>Each number gets the active URL set of its environment, or its organisation&apos;s own.</source>
        <translation>Jede Nummer bekommt den aktiven URL-Satz ihrer Umgebung oder den eigenen ihrer Organisation.</translation>
    </message>
    <message>
        <source>Path, query and what follows # stay; fallbacks go along.</source>
        <translation>Pfad, Abfrage und was auf # folgt, bleiben; Ersatz-URLs gehen mit.</translation>
    </message>
    <message>
        <source>Ch&amp;ange to</source>
        <translation>Än&amp;dern in</translation>
    </message>
    <message>
        <source>A host name is needed here, such as api.serviceflow.com.</source>
        <translation>Hier wird ein Hostname gebraucht, etwa api.serviceflow.com.</translation>
    </message>
    <message>
        <source>This is the old host.</source>
        <translation>Das ist der alte Host.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ChangeLines</name>
    <message>
        <source>As it was</source>
        <extracomment>what a number&apos;s setting was when it was shown</extracomment>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>At Twilio now</source>
        <translation>Jetzt bei Twilio</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>what a number&apos;s setting will be, or is now</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Somebody changed this number after it was shown here. It was left as it is.</source>
        <translation>Jemand hat diese Nummer geändert, nachdem sie hier gezeigt wurde. Sie wurde gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>Confirmed by Twilio at %1, request %2</source>
        <extracomment>%1 is a time in UTC, %2 Twilio&apos;s name for a request</extracomment>
        <translation>Von Twilio bestätigt um %1, Anfrage %2</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ChangeList</name>
    <message>
        <source>Which numbers</source>
        <translation>Welche Nummern</translation>
    </message>
    <message>
        <source>Numbers of this change</source>
        <translation>Nummern dieser Änderung</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ChangePlanPage</name>
    <message>
        <source>Changes</source>
        <translation>Ändert sich</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>Nicht umgezogen</translation>
    </message>
    <message>
        <source>First of all</source>
        <translation>Zuallererst</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Twilio wird gefragt …</translation>
    </message>
    <message>
        <source>URLs are needed that Twilio can call.</source>
        <translation>Es werden URLs gebraucht, die Twilio aufrufen kann.</translation>
    </message>
    <message>
        <source>Both hosts are needed.</source>
        <translation>Beide Hosts werden gebraucht.</translation>
    </message>
    <message>
        <source>The new host cannot be used.</source>
        <translation>Der neue Host kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Nothing would be changed.</source>
        <translation>Nichts würde geändert.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ChangeRowsModel</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ChangeTexts</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is an organisation, %2 a number&apos;s label</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Calls go over the SIP trunk %1</source>
        <extracomment>%1 is a SID</extracomment>
        <translation>Anrufe gehen über den SIP-Trunk %1</translation>
    </message>
    <message>
        <source>Calls go to the application %1</source>
        <extracomment>%1 is a TwiML application&apos;s name or SID</extracomment>
        <translation>Anrufe gehen an die App %1</translation>
    </message>
    <message>
        <source>Texts go to the application %1</source>
        <extracomment>%1 is a TwiML application&apos;s name or SID</extracomment>
        <translation>SMS gehen an die App %1</translation>
    </message>
    <message>
        <source>Texts go to the Messaging Service %1</source>
        <extracomment>%1 is a Messaging Service&apos;s name</extracomment>
        <translation>SMS gehen an den Messaging Service %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 says who answers, %2 is a URL
----------
what became of a number, and why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>Ist schon so</translation>
    </message>
    <message>
        <source>Not in its Twilio account any more</source>
        <translation>Nicht mehr in ihrem Twilio-Konto</translation>
    </message>
    <message>
        <source>Its own webhooks are not used</source>
        <translation>Ihre eigenen Webhooks werden nicht benutzt</translation>
    </message>
    <message>
        <source>Nothing of it is on that host</source>
        <translation>Nichts davon ist auf diesem Host</translation>
    </message>
    <message numerus="yes">
        <source>Update the webhooks of %n numbers</source>
        <translation>
            <numerusform>Die Webhooks von %n Nummer aktualisieren</numerusform>
            <numerusform>Die Webhooks von %n Nummern aktualisieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the webhooks of %n numbers back</source>
        <translation>
            <numerusform>Die Webhooks von %n Nummer zurückstellen</numerusform>
            <numerusform>Die Webhooks von %n Nummern zurückstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fail over %n numbers</source>
        <translation>
            <numerusform>%n Nummer umschalten</numerusform>
            <numerusform>%n Nummern umschalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fail back %n numbers</source>
        <translation>
            <numerusform>%n Nummer zurückschalten</numerusform>
            <numerusform>%n Nummern zurückschalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Another window of this desk, or another desk, works on it.</source>
        <translation>Ein anderes Fenster dieses Rechners oder ein anderer Rechner arbeitet daran.</translation>
    </message>
    <message>
        <source>Changing %1 first…</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 wird zuerst geändert …</translation>
    </message>
    <message>
        <source>%1 is changed. Calling its webhooks…</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 ist geändert. Ihre Webhooks werden aufgerufen …</translation>
    </message>
    <message>
        <source>%1 is changed and verified. The others wait for your word.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 ist geändert und geprüft. Die anderen warten auf das Zeichen.</translation>
    </message>
    <message>
        <source>%1 is changed, and a check failed: %2. The others were not touched.</source>
        <extracomment>%1 is a number, %2 what its webhook answered: &quot;voice answered 502&quot;</extracomment>
        <translation>%1 ist geändert, und eine Prüfung schlug fehl: %2. Die anderen wurden nicht angerührt.</translation>
    </message>
    <message>
        <source>Twilio holds something else</source>
        <translation>Twilio hat etwas anderes</translation>
    </message>
    <message>
        <source>%1 is changed, and could not be checked. The others were not touched.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 ist geändert und konnte nicht geprüft werden. Die anderen wurden nicht angerührt.</translation>
    </message>
    <message>
        <source>%1 was not changed. Choose another number to go first, or stop.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 wurde nicht geändert. Eine andere Nummer für den Anfang wählen oder anhalten.</translation>
    </message>
    <message>
        <source>Pausing: what is on its way is waited for…</source>
        <translation>Wird angehalten: Was unterwegs ist, wird abgewartet …</translation>
    </message>
    <message>
        <source>Putting the numbers back…</source>
        <translation>Die Nummern werden zurückgestellt …</translation>
    </message>
    <message>
        <source>Changing the numbers…</source>
        <translation>Die Nummern werden geändert …</translation>
    </message>
    <message numerus="yes">
        <source>Paused. %n numbers wait; nothing is sent.</source>
        <translation>
            <numerusform>Angehalten. %n Nummer wartet; nichts wird gesendet.</numerusform>
            <numerusform>Angehalten. %n Nummern warten; nichts wird gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>numbers: how many of all</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <extracomment>how many numbers are changed in a second</extracomment>
        <translation>%1 in der Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>noch etwa %n s</numerusform>
            <numerusform>noch etwa %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>noch etwa %n min</numerusform>
            <numerusform>noch etwa %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers were put back.</source>
        <translation>
            <numerusform>%n Nummer wurde zurückgestellt.</numerusform>
            <numerusform>%n Nummern wurden zurückgestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers were changed.</source>
        <translation>
            <numerusform>%n Nummer wurde geändert.</numerusform>
            <numerusform>%n Nummern wurden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were so already.</source>
        <translation>
            <numerusform>%n war schon so.</numerusform>
            <numerusform>%n waren schon so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed by somebody since, and left.</source>
        <translation>
            <numerusform>%n wurde seither von jemandem geändert und so gelassen.</numerusform>
            <numerusform>%n wurden seither von jemandem geändert und so gelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not changed.</source>
        <translation>
            <numerusform>%n wurde nicht geändert.</numerusform>
            <numerusform>%n wurden nicht geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n were not touched.</source>
        <translation>
            <numerusform>Angehalten: %n wurde nicht angerührt.</numerusform>
            <numerusform>Angehalten: %n wurden nicht angerührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its organisation has URLs of its own, and no fail-over of them</source>
        <translation>Ihre Organisation hat eigene URLs, und keine Ausweich-URLs dafür</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ChangeWorkPage</name>
    <message>
        <source>Numbers that are done</source>
        <translation>Nummern, die fertig sind</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a group of numbers and how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>numbers whose webhooks are what was wanted</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Changed since</source>
        <extracomment>numbers that somebody else changed</extracomment>
        <translation>Seither geändert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a Twilio account&apos;s name, %2 what is the matter with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Some numbers wait</source>
        <translation>Einige Nummern warten</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>No number is in this group.</source>
        <translation>In dieser Gruppe ist keine Nummer.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ChoosePage</name>
    <message>
        <source>Contains takes 2 to 16 letters or digits.</source>
        <translation>„Enthält“ nimmt 2 bis 16 Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>Type an area code, a city, or digits that the number contains.</source>
        <translation>Eine Vorwahl, einen Ort oder Ziffern eingeben, die die Nummer enthält.</translation>
    </message>
    <message>
        <source>&amp;Area code</source>
        <translation>&amp;Vorwahl</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>C&amp;ontains</source>
        <translation>&amp;Enthält</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Mark as &amp;2nd choice</source>
        <translation>Als &amp;2. Wahl vormerken</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>&amp;Mehr zeigen</translation>
    </message>
    <message>
        <source>Available numbers</source>
        <extracomment>%1 is an area code, or several: &quot;512, 737&quot;</extracomment>
        <translation>Verfügbare Nummern</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Ctrl+2 and Ctrl+3 mark the second and third choice: they are offered if the first is gone when it is bought.</source>
        <translation>Strg+2 und Strg+3 merken die zweite und dritte Wahl vor: Sie werden angeboten, wenn die erste beim Kauf vergeben ist.</translation>
    </message>
    <message>
        <source>Where should the number be from?</source>
        <translation>Woher soll die Nummer sein?</translation>
    </message>
    <message>
        <source>Type an area code and press Enter. Searching buys and reserves nothing.</source>
        <translation>Vorwahl eingeben und Eingabetaste drücken. Suchen kauft und reserviert nichts.</translation>
    </message>
    <message>
        <source>Looking for numbers…</source>
        <translation>Nummern werden gesucht …</translation>
    </message>
    <message>
        <source>Available numbers in %1</source>
        <translation>Verfügbare Nummern in %1</translation>
    </message>
    <message>
        <source>Nothing was searched</source>
        <translation>Es wurde nichts gesucht</translation>
    </message>
    <message>
        <source>Mend what is marked above and search again.</source>
        <translation>Das oben Markierte berichtigen und noch einmal suchen.</translation>
    </message>
    <message>
        <source>Twilio has no such number now</source>
        <translation>Twilio hat zurzeit keine solche Nummer</translation>
    </message>
    <message>
        <source>Twilio has no number in %1 now</source>
        <translation>Twilio hat zurzeit keine Nummer in %1</translation>
    </message>
    <message>
        <source>Ask for less, or try another area code.</source>
        <translation>Weniger verlangen oder eine andere Vorwahl versuchen.</translation>
    </message>
    <message>
        <source>Prices are unknown</source>
        <translation>Die Preise sind unbekannt</translation>
    </message>
    <message>
        <source>The search did not work</source>
        <translation>Die Suche hat nicht funktioniert</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>Twilio has no number in %1 now; these area codes are near and have some</source>
        <extracomment>%1 is an area code, or several; buttons with area codes follow</extracomment>
        <translation>Twilio hat zurzeit keine Nummer in %1; diese Vorwahlen in der Nähe haben welche</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>an area code, a town, how many numbers: &quot;737 Austin (12)&quot;</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Search, then choose a number.</source>
        <translation>Suchen, dann eine Nummer wählen.</translation>
    </message>
    <message>
        <source>Choose a number.</source>
        <translation>Eine Nummer wählen.</translation>
    </message>
    <message>
        <source>Choose the first choice too.</source>
        <translation>Auch die erste Wahl treffen.</translation>
    </message>
    <message>
        <source>%1 of %2 options  ·  found %3</source>
        <extracomment>%1 of %2 options are shown; %3: &quot;just now&quot;, &quot;3 min ago&quot;</extracomment>
        <translation>%1 von %2 Angeboten  ·  gefunden %3</translation>
    </message>
    <message numerus="yes">
        <source>%n options  ·  found %1  ·  Twilio offers no more at a time</source>
        <extracomment>%n options; %1: &quot;just now&quot;; Twilio has no next page</extracomment>
        <translation>
            <numerusform>%n Angebot  ·  gefunden %1  ·  mehr bietet Twilio auf einmal nicht an</numerusform>
            <numerusform>%n Angebote  ·  gefunden %1  ·  mehr bietet Twilio auf einmal nicht an</numerusform>
        </translation>
    </message>
    <message>
        <source>1 option  ·  found %1</source>
        <extracomment>%1: &quot;just now&quot;</extracomment>
        <translation>1 Angebot  ·  gefunden %1</translation>
    </message>
    <message numerus="yes">
        <source>%n options  ·  found %1</source>
        <extracomment>%n options; %1: &quot;just now&quot;</extracomment>
        <translation>
            <numerusform>%n Angebot  ·  gefunden %1</numerusform>
            <numerusform>%n Angebote  ·  gefunden %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the &amp;2nd choice</source>
        <translation>Nicht die &amp;2. Wahl</translation>
    </message>
    <message>
        <source>Not the &amp;3rd choice</source>
        <translation>Nicht die &amp;3. Wahl</translation>
    </message>
    <message>
        <source>Mark as &amp;3rd choice</source>
        <translation>Als &amp;3. Wahl vormerken</translation>
    </message>
    <message>
        <source>The number chosen in onboarding is not offered any more</source>
        <translation>Die bei der Anmeldung gewählte Nummer wird nicht mehr angeboten</translation>
    </message>
    <message>
        <source>Somebody else has it, or Twilio took it back. These are offered now.</source>
        <translation>Jemand anders hat sie, oder Twilio hat sie zurückgenommen. Diese werden jetzt angeboten.</translation>
    </message>
    <message>
        <source>Somebody else has it, or Twilio took it back.</source>
        <translation>Jemand anders hat sie, oder Twilio hat sie zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::CompareActs</name>
    <message>
        <source>Comparing with Twilio…</source>
        <translation>Vergleich mit Twilio …</translation>
    </message>
    <message>
        <source>Not compared to the end. Compare with Twilio says why.</source>
        <translation>Nicht zu Ende verglichen. Mit Twilio vergleichen sagt, warum.</translation>
    </message>
    <message>
        <source>Compared %1: %2 of %3 have the right webhooks.</source>
        <extracomment>%1 a time, %2 of %3 numbers</extracomment>
        <translation>Verglichen %1: %2 von %3 haben die richtigen Webhooks.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::CompareHead</name>
    <message>
        <source>&amp;Compare now</source>
        <translation>Jetzt &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Lists the numbers of every account that this desk reaches. Nothing is changed. F5</source>
        <translation>Listet die Nummern aller Konten auf, die dieser Rechner erreicht. Nichts wird geändert. F5</translation>
    </message>
    <message>
        <source>Reading what is known…</source>
        <translation>Was bekannt ist, wird gelesen …</translation>
    </message>
    <message>
        <source>Listing %1: %2 numbers so far…</source>
        <extracomment>%1 a Twilio account, %2 how many numbers</extracomment>
        <translation>%1 wird aufgelistet: bisher %2 Nummern …</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share, such as of numbers with correct webhooks</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Comparing with Twilio</source>
        <translation>Vergleich mit Twilio</translation>
    </message>
    <message>
        <source>Reading the last comparison…</source>
        <translation>Der letzte Vergleich wird gelesen …</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Noch nicht verglichen</translation>
    </message>
    <message>
        <source>1 Twilio account, compared %1</source>
        <extracomment>%1 is &quot;3 min ago&quot;</extracomment>
        <translation>1 Twilio-Konto, verglichen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n Twilio accounts, compared %1</source>
        <translation>
            <numerusform>%n Twilio-Konto, verglichen %1</numerusform>
            <numerusform>%n Twilio-Konten, verglichen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The last comparison could not be read</source>
        <translation>Der letzte Vergleich konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The comparison was stopped</source>
        <translation>Der Vergleich wurde angehalten</translation>
    </message>
    <message>
        <source>What was seen until then is kept. Nothing is taken for missing because it was not seen.</source>
        <translation>Was bis dahin zu sehen war, bleibt. Nichts gilt als fehlend, weil es nicht gesehen wurde.</translation>
    </message>
    <message>
        <source>%1 was not listed to the end</source>
        <extracomment>%1 a Twilio account</extracomment>
        <translation>%1 wurde nicht zu Ende aufgelistet</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were not listed to the end</source>
        <translation>
            <numerusform>%n Konto wurde nicht zu Ende aufgelistet</numerusform>
            <numerusform>%n Konten wurden nicht zu Ende aufgelistet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What was known before is still shown.</source>
        <extracomment>%1 is why, in sentences</extracomment>
        <translation>%1 Was vorher bekannt war, wird weiter gezeigt.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::CompareModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a number, what is the matter with it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Label or name</source>
        <extracomment>ours, or Twilio&apos;s name for the number</extracomment>
        <translation>Bezeichnung oder Name</translation>
    </message>
    <message>
        <source>Twilio account</source>
        <translation>Twilio-Konto</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ComparePage</name>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;Reparieren …</translation>
    </message>
    <message>
        <source>&amp;Adopt…</source>
        <translation>Ü&amp;bernehmen …</translation>
    </message>
    <message>
        <source>&amp;Ignore…</source>
        <translation>&amp;Ignorieren …</translation>
    </message>
    <message>
        <source>Stop i&amp;gnoring</source>
        <translation>Nicht &amp;mehr ignorieren</translation>
    </message>
    <message>
        <source>Show in &amp;numbers</source>
        <translation>Bei den &amp;Nummern zeigen</translation>
    </message>
    <message>
        <source>Which numbers are listed</source>
        <translation>Welche Nummern aufgelistet sind</translation>
    </message>
    <message>
        <source>Filter the numbers</source>
        <translation>Nummern filtern</translation>
    </message>
    <message>
        <source>Filter  ·  Ctrl+F</source>
        <translation>Filter  ·  Strg+F</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Numbers that are not as expected</source>
        <translation>Nummern, die nicht wie erwartet sind</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparieren …</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Übernehmen …</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorieren …</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Nicht mehr ignorieren</translation>
    </message>
    <message>
        <source>Show in numbers</source>
        <translation>Bei den Nummern zeigen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>what is listed, and how many</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Differ</source>
        <extracomment>numbers that differ at Twilio</extracomment>
        <translation>Weichen ab</translation>
    </message>
    <message>
        <source>Not managed</source>
        <extracomment>numbers that Twilio has and Phone Desk does not</extracomment>
        <translation>Nicht verwaltet</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>numbers that Phone Desk has and Twilio does not</extracomment>
        <translation>Fehlen</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 Nummer</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n Nummer</numerusform>
            <numerusform>%n Nummern</numerusform>
        </translation>
    </message>
    <message>
        <source>No Twilio account is connected</source>
        <translation>Kein Twilio-Konto ist verbunden</translation>
    </message>
    <message>
        <source>Connect one first: then its numbers can be compared.</source>
        <translation>Zuerst eines verbinden: Dann können seine Nummern verglichen werden.</translation>
    </message>
    <message>
        <source>Nothing was found yet</source>
        <translation>Noch nichts gefunden</translation>
    </message>
    <message>
        <source>No number fits the filter</source>
        <translation>Keine Nummer passt zum Filter</translation>
    </message>
    <message>
        <source>Numbers that differ will stand here</source>
        <translation>Hier stehen dann Nummern, die abweichen</translation>
    </message>
    <message>
        <source>Compare now lists the numbers of every account that this desk reaches, and says which are not as they should be. Nothing is changed.</source>
        <translation>Jetzt vergleichen listet die Nummern aller Konten auf, die dieser Rechner erreicht, und sagt, welche nicht so sind, wie sie sein sollen. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>All numbers are as they should be</source>
        <translation>Alle Nummern sind, wie sie sein sollen</translation>
    </message>
    <message>
        <source>No number differs at Twilio</source>
        <translation>Keine Nummer weicht bei Twilio ab</translation>
    </message>
    <message>
        <source>Twilio has no number that Phone Desk does not manage</source>
        <translation>Twilio hat keine Nummer, die Phone Desk nicht verwaltet</translation>
    </message>
    <message>
        <source>No number is missing at Twilio</source>
        <translation>Keine Nummer fehlt bei Twilio</translation>
    </message>
    <message>
        <source>No number is ignored</source>
        <translation>Keine Nummer wird ignoriert</translation>
    </message>
    <message>
        <source>It cannot be repaired from here: disconnect it, and connect it in the account where it is.</source>
        <translation>Sie kann von hier aus nicht repariert werden: trennen und in dem Konto verbinden, in dem sie ist.</translation>
    </message>
    <message>
        <source>To adopt it, add %1 to the Twilio accounts of this desk first.</source>
        <extracomment>%1 a Twilio account</extracomment>
        <translation>Zum Übernehmen zuerst %1 zu den Twilio-Konten dieses Rechners hinzufügen.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::CompareTexts</name>
    <message>
        <source>Not managed, our host answers</source>
        <extracomment>who answers a number that Phone Desk does not manage</extracomment>
        <translation>Nicht verwaltet, unser Server antwortet</translation>
    </message>
    <message>
        <source>Not managed, Twilio&apos;s demo answers</source>
        <extracomment>Twilio&apos;s demo answers what nobody has set up</extracomment>
        <translation>Nicht verwaltet, Twilios Demo antwortet</translation>
    </message>
    <message>
        <source>Not managed, nobody answers</source>
        <translation>Nicht verwaltet, niemand antwortet</translation>
    </message>
    <message>
        <source>Not managed, another host answers</source>
        <translation>Nicht verwaltet, ein anderer Server antwortet</translation>
    </message>
    <message>
        <source>Not managed, a trunk or app answers</source>
        <translation>Nicht verwaltet, ein Trunk oder eine App antwortet</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Wie erwartet</translation>
    </message>
    <message>
        <source>In another Twilio account</source>
        <extracomment>%1 lists settings: &quot;Voice webhook, SMS webhook&quot;</extracomment>
        <translation>In einem anderen Twilio-Konto</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>Weicht ab: %1</translation>
    </message>
    <message>
        <source>Twilio does not have it</source>
        <translation>Twilio hat sie nicht</translation>
    </message>
    <message>
        <source>%1 · ignored</source>
        <extracomment>%1 is what is the matter with a number, %2 why it is ignored</extracomment>
        <translation>%1 · ignoriert</translation>
    </message>
    <message>
        <source>%1 · ignored: %2</source>
        <translation>%1 · ignoriert: %2</translation>
    </message>
    <message>
        <source>%1 is in %2 now, and Phone Desk has it in another account.</source>
        <extracomment>%1 a number, %2 a Twilio account</extracomment>
        <translation>%1 ist jetzt in %2, und Phone Desk führt sie in einem anderen Konto.</translation>
    </message>
    <message>
        <source>A trunk or a TwiML app answers %1: its own webhooks are not used.</source>
        <extracomment>%1 a number</extracomment>
        <translation>Ein Trunk oder eine TwiML-App beantwortet %1: Ihre eigenen Webhooks werden nicht benutzt.</translation>
    </message>
    <message>
        <source>Twilio holds other webhooks for %1 than its organisation&apos;s numbers should have.</source>
        <translation>Twilio hat für %1 andere Webhooks, als Nummern ihrer Organisation haben sollen.</translation>
    </message>
    <message>
        <source>%1 is in %2. Phone Desk does not manage it, and changes nothing of it.</source>
        <extracomment>%1 a number, %2 a Twilio account, %3 the number&apos;s name at Twilio</extracomment>
        <translation>%1 ist in %2. Phone Desk verwaltet sie nicht und ändert nichts an ihr.</translation>
    </message>
    <message>
        <source>%1 is in %2 as “%3”. Phone Desk does not manage it, and changes nothing of it.</source>
        <translation>%1 ist in %2 als „%3“. Phone Desk verwaltet sie nicht und ändert nichts an ihr.</translation>
    </message>
    <message>
        <source>%1 of %2 is not in %3 any more: its calls do not arrive. Within ten days of a release Twilio&apos;s Console can bring it back.</source>
        <extracomment>%1 a number, %2 an organisation, %3 a Twilio account</extracomment>
        <translation>%1 von %2 ist nicht mehr in %3: Ihre Anrufe kommen nicht an. Innerhalb von zehn Tagen nach einer Freigabe kann Twilios Konsole sie zurückholen.</translation>
    </message>
    <message>
        <source>Ignored by %1 since %2.</source>
        <extracomment>%1 is a login and a computer, %2 a day and a time</extracomment>
        <translation>Von %1 seit %2 ignoriert.</translation>
    </message>
    <message>
        <source>Ignored by %1 since %2: %3</source>
        <extracomment>%1 is a login and a computer, %2 a day and a time, %3 why</extracomment>
        <translation>Von %1 seit %2 ignoriert: %3</translation>
    </message>
    <message>
        <source>None of the listed numbers is managed here yet.</source>
        <translation>Keine der aufgelisteten Nummern wird hier bisher verwaltet.</translation>
    </message>
    <message>
        <source>%1 of %2 numbers have the webhooks that they should have.</source>
        <translation>%1 von %2 Nummern haben die Webhooks, die sie haben sollen.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::CompareWindow</name>
    <message>
        <source>Compare with Twilio</source>
        <translation>Mit Twilio vergleichen</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ConnectPage</name>
    <message>
        <source>What is there, and what will be</source>
        <translation>Was da ist und was sein wird</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Bezeichnung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Twilio account</source>
        <translation>Twilio-Konto</translation>
    </message>
    <message>
        <source>Phone Desk manages %1 already</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Phone Desk verwaltet %1 bereits</translation>
    </message>
    <message>
        <source>It belongs to %1 (%2). Nothing needs to be connected.</source>
        <extracomment>%1 is an organisation, %2 a label</extracomment>
        <translation>Sie gehört zu %1 (%2). Es muss nichts verbunden werden.</translation>
    </message>
    <message>
        <source>%1 is being set up already</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 wird bereits eingerichtet</translation>
    </message>
    <message>
        <source>Open it under Unfinished.</source>
        <translation>Sie unter Unvollendet öffnen.</translation>
    </message>
    <message>
        <source>Messaging Services are not known</source>
        <translation>Die Messaging Services sind nicht bekannt</translation>
    </message>
    <message>
        <source>%1 If the number is in one, its texts may go there instead. Calls are not concerned.</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>%1 Ist die Nummer in einem, gehen ihre SMS vielleicht stattdessen dorthin. Anrufe sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Checks cannot be signed for this account</source>
        <translation>Prüfungen können für dieses Konto nicht signiert werden</translation>
    </message>
    <message>
        <source>Twilio signs with this account&apos;s own Auth Token, which this desk does not have. Phone Desk asks for it when it verifies; without it the number stays unfinished.</source>
        <translation>Twilio signiert mit dem eigenen Auth Token dieses Kontos, den dieser Rechner nicht hat. Phone Desk fragt beim Prüfen danach; ohne ihn bleibt die Nummer unvollendet.</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Im Weg</translation>
    </message>
    <message>
        <source>it would make a webhook dead</source>
        <translation>ein Webhook bliebe damit wirkungslos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändert sich</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>is not sent</source>
        <translation>wird nicht gesendet</translation>
    </message>
    <message>
        <source>How it is now is kept for good: Disconnect puts it back exactly. Each webhook will get one marked test request.</source>
        <translation>Wie es jetzt ist, wird auf Dauer aufbewahrt: Trennen stellt es genau wieder her. Jeder Webhook bekommt eine gekennzeichnete Testanfrage.</translation>
    </message>
    <message>
        <source>Connect it for calls only</source>
        <translation>Nur für Anrufe verbinden</translation>
    </message>
    <message>
        <source>Texts stay exactly as they are. The number is verified by voice and status.</source>
        <translation>SMS bleiben genau, wie sie sind. Die Nummer wird über Sprache und Status geprüft.</translation>
    </message>
    <message>
        <source>This number cannot receive texts. It is verified by voice and status.</source>
        <translation>Diese Nummer kann keine SMS empfangen. Sie wird über Sprache und Status geprüft.</translation>
    </message>
    <message>
        <source>%2: %1</source>
        <extracomment>%1 is a URL, %2 whose it is: &quot;Twilio&apos;s demo&quot;</extracomment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>→ %1</source>
        <extracomment>%1 is a URL that takes another&apos;s place</extracomment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Phone Desk manages this number already.</source>
        <translation>Phone Desk verwaltet diese Nummer bereits.</translation>
    </message>
    <message>
        <source>This number is being set up already.</source>
        <translation>Diese Nummer wird bereits eingerichtet.</translation>
    </message>
    <message>
        <source>Give the number a label.</source>
        <translation>Der Nummer eine Bezeichnung geben.</translation>
    </message>
    <message>
        <source>Say that calls alone are enough.</source>
        <translation>Angeben, dass Anrufe allein genügen.</translation>
    </message>
    <message>
        <source>Decide about what is in the way.</source>
        <translation>Über das entscheiden, was im Weg ist.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::CredentialDialog</name>
    <message>
        <source>Add signing token</source>
        <translation>Signier-Token hinzufügen</translation>
    </message>
    <message>
        <source>Twilio signs its webhook requests with the Auth Token of %1. With it, checks are signed the same way; it is used for nothing else.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Twilio signiert seine Webhook-Anfragen mit dem Auth Token von %1. Mit ihm werden Prüfungen ebenso signiert; zu nichts anderem wird er verwendet.</translation>
    </message>
    <message>
        <source>Auth T&amp;oken</source>
        <translation>Auth T&amp;oken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Testen und speichern</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Twilio wird gefragt …</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Diese Angabe fehlt.</translation>
    </message>
    <message>
        <source>New key for %1</source>
        <extracomment>%1 is an account&apos;s name</extracomment>
        <translation>Neuer Schlüssel für %1</translation>
    </message>
    <message>
        <source>Add the key of %1</source>
        <extracomment>%1 is an account&apos;s name</extracomment>
        <translation>Den Schlüssel von %1 hinzufügen</translation>
    </message>
    <message>
        <source>Replace signing token</source>
        <translation>Signier-Token ersetzen</translation>
    </message>
    <message>
        <source>It is tested with Twilio first. If it works, it takes the place of the key that this desk holds for %1; otherwise the old one stays.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Er wird zuerst bei Twilio getestet. Funktioniert er, ersetzt er den Schlüssel, den dieser Rechner für %1 hat; sonst bleibt der alte.</translation>
    </message>
    <message>
        <source>%1 It is tested with Twilio, and then used for %2 as before.</source>
        <extracomment>%1 is a sentence: why the key is not here; %2 an account</extracomment>
        <translation>%1 Er wird bei Twilio getestet und dann für %2 verwendet wie bisher.</translation>
    </message>
    <message>
        <source>This computer offers no keychain</source>
        <translation>Dieser Rechner bietet keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>How to get a keychain</source>
        <translation>Wie man einen Schlüsselbund bekommt</translation>
    </message>
    <message>
        <source>Keep until I quit</source>
        <translation>Bis zum Beenden behalten</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::CredentialForm</name>
    <message>
        <source>Auth &amp;Token</source>
        <translation>Auth &amp;Token</translation>
    </message>
    <message>
        <source>A&amp;PI key</source>
        <translation>A&amp;PI-Schlüssel</translation>
    </message>
    <message>
        <source>API &amp;key SID</source>
        <translation>SID des API-S&amp;chlüssels</translation>
    </message>
    <message>
        <source>Auth Token for signin&amp;g checks (optional)</source>
        <translation>Auth Token für si&amp;gnierte Prüfungen (optional)</translation>
    </message>
    <message>
        <source>Twilio signs its webhook requests with the Auth Token. With it, checks are signed the same way; it is used for nothing else.</source>
        <translation>Twilio signiert seine Webhook-Anfragen mit dem Auth Token. Mit ihm werden Prüfungen ebenso signiert; zu nichts anderem wird er verwendet.</translation>
    </message>
    <message>
        <source>Use an Auth Token</source>
        <translation>Einen Auth Token verwenden</translation>
    </message>
    <message>
        <source>Use an API key</source>
        <translation>Einen API-Schlüssel verwenden</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>API key s&amp;ecret</source>
        <translation>G&amp;eheimnis des API-Schlüssels</translation>
    </message>
    <message>
        <source>Auth T&amp;oken</source>
        <translation>Auth T&amp;oken</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::DatabaseNotice</name>
    <message>
        <source>The copy was not restored</source>
        <translation>Die Kopie wurde nicht zurückgespielt</translation>
    </message>
    <message>
        <source>The database is as it was. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Die Datenbank ist, wie sie war. %1</translation>
    </message>
    <message>
        <source>The copy was restored</source>
        <translation>Die Kopie ist zurückgespielt</translation>
    </message>
    <message>
        <source>The database from before is kept as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Die vorherige Datenbank ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the database could not be made</source>
        <translation>Die heutige Kopie der Datenbank konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::DatabasePage</name>
    <message>
        <source>Databases of Phone Desk (*.db)</source>
        <translation>Datenbanken von Phone Desk (*.db)</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Database &amp;file</source>
        <translation>Datenbank&amp;datei</translation>
    </message>
    <message>
        <source>A demo begins anew at each start. Its database goes when it ends.</source>
        <translation>Eine Demo beginnt bei jedem Start von vorn. Ihre Datenbank verschwindet, wenn sie endet.</translation>
    </message>
    <message>
        <source>This database is on this computer; ServiceFlow&apos;s servers do not read it.</source>
        <translation>Diese Datenbank ist auf diesem Rechner; die Server von ServiceFlow lesen sie nicht.</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the database&apos;s folder</source>
        <translation>Den Ordner der Datenbank öffnen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>A copy holds everything but keys, which are in the keychain. One is made every day and 14 are kept, in the folder “backups” beside the database.</source>
        <translation>Eine Kopie enthält alles außer den Schlüsseln, die im Schlüsselbund sind. Jeden Tag wird eine angelegt, 14 werden aufbewahrt, im Ordner „backups“ neben der Datenbank.</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Jetzt &amp;sichern …</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Zurückspielen …</translation>
    </message>
    <message>
        <source>Open folder of co&amp;pies</source>
        <translation>Ordner der Ko&amp;pien öffnen</translation>
    </message>
    <message>
        <source>&amp;Make today&apos;s copy again</source>
        <translation>&amp;Heutige Kopie noch einmal anlegen</translation>
    </message>
    <message>
        <source>Today&apos;s copy could not be made. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Die heutige Kopie konnte nicht angelegt werden. %1</translation>
    </message>
    <message>
        <source>Today&apos;s copy is made in a moment.</source>
        <translation>Die heutige Kopie wird gleich angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>The last one was made on %1. %n is/are there.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>
            <numerusform>Die letzte wurde am %1 angelegt. %n ist da.</numerusform>
            <numerusform>Die letzte wurde am %1 angelegt. %n sind da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>Die Datenbank sichern</translation>
    </message>
    <message>
        <source>The copy is made and was looked through</source>
        <translation>Die Kopie ist angelegt und wurde durchgesehen</translation>
    </message>
    <message>
        <source>No copy was made</source>
        <translation>Keine Kopie wurde angelegt</translation>
    </message>
    <message>
        <source>Restore a copy of the database</source>
        <translation>Eine Kopie der Datenbank zurückspielen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This file cannot be restored</source>
        <translation>Diese Datei kann nicht zurückgespielt werden</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::DatabaseTexts</name>
    <message>
        <source>%1, %2 and %3.</source>
        <extracomment>%1, %2 and %3 are counts: &quot;214 numbers&quot;, &quot;40 organisations&quot;, &quot;2 Twilio accounts&quot;</extracomment>
        <translation>%1, %2 und %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Nummer</numerusform>
            <numerusform>%n Nummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Twilio account(s)</source>
        <translation>
            <numerusform>%n Twilio-Konto</numerusform>
            <numerusform>%n Twilio-Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change: %1. %2.</source>
        <extracomment>%1 is a date and time, %2 a file&apos;s size</extracomment>
        <translation>Letzte Änderung: %1. %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of phone numbers</extracomment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of this name is there already. It was left as it is.</source>
        <translation>Eine Datei dieses Namens gibt es bereits. Sie wurde gelassen, wie sie war.</translation>
    </message>
    <message>
        <source>This file belongs to the database that is in use. Choose another name.</source>
        <translation>Diese Datei gehört zur Datenbank, die in Gebrauch ist. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The disk is full. Make room there, or choose another place.</source>
        <translation>Der Datenträger ist voll. Dort Platz schaffen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>This user may not write there. Choose another folder, or allow it.</source>
        <translation>Dieser Benutzer darf dort nicht schreiben. Einen anderen Ordner wählen oder es erlauben.</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>Der Ordner ist nicht da.</translation>
    </message>
    <message>
        <source>The copy was not whole, or the database is damaged. Restart Phone Desk: it looks through its database and says so.</source>
        <translation>Die Kopie war nicht vollständig, oder die Datenbank ist beschädigt. Phone Desk neu starten: Es sieht seine Datenbank durch und sagt es.</translation>
    </message>
    <message>
        <source>The file could not be written (%1).</source>
        <extracomment>%1 is a technical text, in English</extracomment>
        <translation>Die Datei konnte nicht geschrieben werden (%1).</translation>
    </message>
    <message>
        <source>This is the database that is in use.</source>
        <translation>Das ist die Datenbank, die in Gebrauch ist.</translation>
    </message>
    <message>
        <source>A request to Twilio is on its way. Wait until it is answered, then try again.</source>
        <translation>Eine Anfrage an Twilio ist unterwegs. Die Antwort abwarten, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This is no database of Phone Desk.</source>
        <translation>Das ist keine Datenbank von Phone Desk.</translation>
    </message>
    <message>
        <source>This copy was made by a newer version of Phone Desk. Install that version first.</source>
        <translation>Diese Kopie stammt von einer neueren Version von Phone Desk. Zuerst diese Version installieren.</translation>
    </message>
    <message>
        <source>This copy is damaged. Choose another one; daily copies stand in the folder “backups” beside the database.</source>
        <translation>Diese Kopie ist beschädigt. Eine andere wählen; tägliche Kopien liegen im Ordner „backups“ neben der Datenbank.</translation>
    </message>
    <message>
        <source>Another Phone Desk has the database open. Close it, then try again.</source>
        <translation>Ein anderes Phone Desk hat die Datenbank geöffnet. Es schließen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This user may not read the file, or not write beside the database.</source>
        <translation>Dieser Benutzer darf die Datei nicht lesen oder nicht neben der Datenbank schreiben.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for a second database.</source>
        <translation>Auf dem Datenträger ist nicht genug Platz für eine zweite Datenbank.</translation>
    </message>
    <message>
        <source>The copy could not be restored (%1).</source>
        <translation>Die Kopie konnte nicht zurückgespielt werden (%1).</translation>
    </message>
    <message>
        <source>Size: %1.</source>
        <extracomment>%1 is a file&apos;s size</extracomment>
        <translation>Größe: %1.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::DecisionDialog</name>
    <message>
        <source>How to fix it</source>
        <translation>So wird es behoben</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Type the number to confirm</source>
        <translation>Zur Bestätigung die Nummer ein&amp;tippen</translation>
    </message>
    <message>
        <source>&amp;Release number</source>
        <translation>Nummer &amp;freigeben</translation>
    </message>
    <message>
        <source>&amp;Keep number</source>
        <translation>Nummer &amp;behalten</translation>
    </message>
    <message>
        <source>Nothing is given back yet.</source>
        <translation>Noch ist nichts zurückgegeben.</translation>
    </message>
    <message>
        <source>Add the signing token</source>
        <translation>Signier-Token hinzufügen</translation>
    </message>
    <message>
        <source>The Auth Token of %1 signs Phone Desk&apos;s checks as Twilio signs its calls. It is used for nothing else, is tested first, and is kept in the keychain.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Der Auth Token von %1 signiert die Prüfungen von Phone Desk, wie Twilio seine Anrufe signiert. Er wird zu nichts anderem verwendet, zuerst getestet und im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Auth Token</source>
        <translation>&amp;Auth Token</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>Den Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Test and &amp;save</source>
        <translation>Testen und &amp;speichern</translation>
    </message>
    <message>
        <source>The new key of %1 is tested first; if it works, it takes the old one&apos;s place.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Der neue Schlüssel von %1 wird zuerst getestet; funktioniert er, tritt er an die Stelle des alten.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::DefaultsPage</name>
    <message>
        <source>5 to 10.</source>
        <translation>5 bis 10.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>%1 is not filled in; {organization} and {label} are.</source>
        <extracomment>%1 is what was typed, &quot;{name}&quot;; {organization} and {label} stay as they are</extracomment>
        <translation>%1 wird nicht ausgefüllt; {organization} und {label} schon.</translation>
    </message>
    <message>
        <source>1 to %1.</source>
        <translation>1 bis %1.</translation>
    </message>
    <message>
        <source>At most %1 s.</source>
        <translation>Höchstens %1 s.</translation>
    </message>
    <message>
        <source>Set-up defaults</source>
        <translation>Vorgaben der Einrichtung</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>&amp;Area code</source>
        <translation>&amp;Vorwahl</translation>
    </message>
    <message>
        <source>Searched for organisations that prefer none. Several are possible: 512, 737.</source>
        <translation>Wird für Organisationen gesucht, die keine bevorzugen. Mehrere sind möglich: 512, 737.</translation>
    </message>
    <message>
        <source>&amp;Options shown</source>
        <translation>Gezeigte An&amp;gebote</translation>
    </message>
    <message>
        <source>At first; Show more brings the others that Twilio found.</source>
        <translation>Zuerst; „Mehr zeigen“ bringt die anderen, die Twilio gefunden hat.</translation>
    </message>
    <message>
        <source>MMS</source>
        <translation>MMS</translation>
    </message>
    <message>
        <source>Also nee&amp;ded</source>
        <translation>Au&amp;ch nötig</translation>
    </message>
    <message>
        <source>Voice and SMS always are. With MMS, only numbers that take pictures too are searched for.</source>
        <translation>Sprache und SMS immer. Mit MMS werden nur Nummern gesucht, die auch Bilder annehmen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Main Line</source>
        <extracomment>the label that a number gets unless another is typed</extracomment>
        <translation>Hauptnummer</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Bezeichnung</translation>
    </message>
    <message>
        <source>For organisations without a label of their own.</source>
        <translation>Für Organisationen ohne eigene Bezeichnung.</translation>
    </message>
    <message>
        <source>&amp;Name at Twilio</source>
        <translation>&amp;Name bei Twilio</translation>
    </message>
    <message>
        <source>FriendlyName pattern {organization} {label}</source>
        <translation>FriendlyName-Muster {organization} {label}</translation>
    </message>
    <message>
        <source>Acme Dental</source>
        <extracomment>an organisation for an example</extracomment>
        <translation>Acme Dental</translation>
    </message>
    <message>
        <source>For example %1. {organization} and {label} are filled in; what is over 64 characters is cut.</source>
        <extracomment>%1 is an example, &quot;Acme Dental · Main Line&quot;</extracomment>
        <translation>Zum Beispiel %1. {organization} und {label} werden ausgefüllt; was über 64 Zeichen ist, wird abgeschnitten.</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>How often the webhooks are called before a person is asked. A set-up that runs keeps what it was started with.</source>
        <translation>Wie oft die Webhooks aufgerufen werden, bevor jemand gefragt wird. Eine laufende Einrichtung behält, womit sie begonnen hat.</translation>
    </message>
    <message>
        <source>&amp;Tries</source>
        <translation>&amp;Versuche</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, after a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>With one try there is nothing to wait for.</source>
        <translation>Bei einem Versuch gibt es nichts zu warten.</translation>
    </message>
    <message>
        <source>All pauses together; each is twice the one before: %1 s.</source>
        <extracomment>%1 is a list of numbers, &quot;2, 4, 8&quot;</extracomment>
        <translation>Alle Pausen zusammen; jede ist doppelt so lang wie die vorige: %1 s.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::DemoMenu</name>
    <message>
        <source>&amp;Demo</source>
        <translation>De&amp;mo</translation>
    </message>
    <message>
        <source>&amp;Reset demo</source>
        <translation>Demo &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Next failure</source>
        <translation>Nächster Fehler</translation>
    </message>
    <message>
        <source>&amp;Number just got taken</source>
        <translation>&amp;Nummer eben vergeben</translation>
    </message>
    <message>
        <source>Twilio is &amp;slow</source>
        <translation>Twilio ist &amp;langsam</translation>
    </message>
    <message>
        <source>Rate &amp;limited</source>
        <translation>Zu &amp;viele Anfragen</translation>
    </message>
    <message>
        <source>&amp;Webhook down</source>
        <translation>&amp;Webhook gestört</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>&amp;Fast</source>
        <translation>&amp;Schnell</translation>
    </message>
    <message>
        <source>N&amp;ormal, 0.6 s</source>
        <translation>N&amp;ormal, 0,6 s</translation>
    </message>
    <message>
        <source>&amp;Unhurried, 2 s</source>
        <translation>&amp;Gemächlich, 2 s</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::DesktopNotices</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::DiagnosticsDialog</name>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>This is the whole file. It holds no keys and passwords; of phone numbers and customers&apos; addresses only parts. It is sent to nobody.</source>
        <translation>Das ist die ganze Datei. Sie enthält keine Schlüssel und Kennwörter; von Telefonnummern und Adressen der Kunden nur Teile. Sie wird an niemanden gesendet.</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Was die Datei enthalten wird</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nichts wurde gespeichert</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::DisconnectDialog</name>
    <message>
        <source>Disconnect this number?</source>
        <translation>Diese Nummer trennen?</translation>
    </message>
    <message>
        <source>&amp;Disconnect number</source>
        <translation>Nummer &amp;trennen</translation>
    </message>
    <message>
        <source>&amp;Keep it connected</source>
        <translation>Verbunden &amp;lassen</translation>
    </message>
    <message>
        <source>Phone Desk puts back what Twilio held for the number when it was connected. It stays in the account, and is charged there as before.</source>
        <translation>Phone Desk stellt wieder her, was Twilio beim Verbinden für die Nummer hatte. Sie bleibt im Konto und wird dort wie bisher berechnet.</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Twilio wird gefragt …</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Disconnect %1, %2 of %3?</source>
        <extracomment>%1 a number, %2 its label, %3 an organisation</extracomment>
        <translation>%1, %2 von %3, trennen?</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>The number goes back into the Messaging Service %1.</source>
        <extracomment>%1 is a Messaging Service&apos;s name</extracomment>
        <translation>Die Nummer geht zurück in den Messaging Service %1.</translation>
    </message>
    <message>
        <source>Twilio holds what it held then: nothing has to be sent.</source>
        <translation>Twilio hat, was es damals hatte: Es muss nichts gesendet werden.</translation>
    </message>
    <message>
        <source>→ %1</source>
        <extracomment>%1 is a value that takes another&apos;s place</extracomment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>Keep what is there now</source>
        <translation>Behalten, was jetzt da ist</translation>
    </message>
    <message>
        <source>Keep what is there now: %1</source>
        <translation>Behalten, was jetzt da ist: %1</translation>
    </message>
    <message>
        <source>Somebody changed it; Phone Desk had set %1.</source>
        <extracomment>%1 is a value</extracomment>
        <translation>Jemand hat es geändert; Phone Desk hatte %1 gesetzt.</translation>
    </message>
    <message>
        <source>Putting it back…</source>
        <translation>Wird zurückgestellt …</translation>
    </message>
    <message>
        <source>It stays under Unfinished, and can go on from there.</source>
        <translation>Sie bleibt unter Unvollendet und kann von dort weitergehen.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::DraftWords</name>
    <message>
        <source>Give the account a name of your own.</source>
        <translation>Bitte einen eigenen Namen für das Konto eingeben.</translation>
    </message>
    <message>
        <source>The Account SID is missing.</source>
        <translation>Die Account-SID fehlt.</translation>
    </message>
    <message>
        <source>The key&apos;s SID is missing.</source>
        <translation>Die SID des Schlüssels fehlt.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Diese Angabe fehlt.</translation>
    </message>
    <message>
        <source>A key SID is SK and 32 hexadecimal digits.</source>
        <translation>Eine Schlüssel-SID ist SK und 32 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>An Account SID is AC and 32 hexadecimal digits.</source>
        <translation>Eine Account-SID ist AC und 32 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>This is a key&apos;s SID (SK). The Account SID begins with AC.</source>
        <translation>Das ist die SID eines Schlüssels (SK). Die Account-SID beginnt mit AC.</translation>
    </message>
    <message>
        <source>An Auth Token is 32 hexadecimal digits.</source>
        <translation>Ein Auth Token ist 32 hexadezimale Ziffern lang.</translation>
    </message>
    <message>
        <source>This account is connected already.</source>
        <translation>Dieses Konto ist bereits verbunden.</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>Ein anderes Konto hat diesen Namen.</translation>
    </message>
    <message>
        <source>A name has at most 120 characters.</source>
        <translation>Ein Name hat höchstens 120 Zeichen.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::EditAccountDialog</name>
    <message>
        <source>Name and environment</source>
        <translation>Name und Umgebung</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>The name is this desk&apos;s own. At Twilio the account keeps the one that it has.</source>
        <translation>Der Name gilt nur hier. Bei Twilio behält das Konto den, den es hat.</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>Um&amp;gebung</translation>
    </message>
    <message>
        <source>Shown wherever the account is. Webhooks follow the organisation&apos;s environment.</source>
        <translation>Wird gezeigt, wo immer das Konto steht. Webhooks richten sich nach der Umgebung der Organisation.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ExistingPage</name>
    <message>
        <source>Twilio &amp;account</source>
        <translation>Twilio-&amp;Konto</translation>
    </message>
    <message>
        <source>Number or &amp;SID, or part of it</source>
        <translation>Nummer oder &amp;SID, auch in Teilen</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>&amp;Mehr zeigen</translation>
    </message>
    <message>
        <source>Which number is it?</source>
        <translation>Welche Nummer ist es?</translation>
    </message>
    <message>
        <source>Twilio account</source>
        <translation>Twilio-Konto</translation>
    </message>
    <message>
        <source>Numbers that Phone Desk does not manage</source>
        <translation>Nummern, die Phone Desk nicht verwaltet</translation>
    </message>
    <message>
        <source>None of these numbers fits</source>
        <translation>Keine dieser Nummern passt</translation>
    </message>
    <message>
        <source>Enter asks Twilio for the digits. Next looks for a whole number or SID.</source>
        <translation>Die Eingabetaste fragt Twilio nach den Ziffern. Weiter sucht eine ganze Nummer oder SID.</translation>
    </message>
    <message>
        <source>The numbers could not be listed</source>
        <translation>Die Nummern konnten nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>A number or SID can be typed all the same.</source>
        <translation>Eine Nummer oder SID kann trotzdem eingegeben werden.</translation>
    </message>
    <message>
        <source>Nothing left to connect here</source>
        <translation>Hier ist nichts mehr zu verbinden</translation>
    </message>
    <message>
        <source>Phone Desk manages every number that Twilio lists for this account. Another account can be chosen above.</source>
        <translation>Phone Desk verwaltet jede Nummer, die Twilio für dieses Konto auflistet. Oben kann ein anderes gewählt werden.</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Twilio wird gefragt …</translation>
    </message>
    <message numerus="yes">
        <source>%n that Phone Desk does not manage</source>
        <extracomment>%n numbers of a Twilio account</extracomment>
        <translation>
            <numerusform>%n, die Phone Desk nicht verwaltet</numerusform>
            <numerusform>%n, die Phone Desk nicht verwaltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n that Phone Desk does not manage</source>
        <extracomment>%1 of %n numbers of a Twilio account are shown</extracomment>
        <translation>
            <numerusform>%1 von %n, die Phone Desk nicht verwaltet</numerusform>
            <numerusform>%1 von %n, die Phone Desk nicht verwaltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n managed ones left out</source>
        <translation>
            <numerusform>%n verwaltete ausgelassen</numerusform>
            <numerusform>%n verwaltete ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Twilio about this number…</source>
        <translation>Twilio wird nach dieser Nummer gefragt …</translation>
    </message>
    <message>
        <source>Choose a number, or type it or its SID.</source>
        <translation>Eine Nummer wählen oder sie oder ihre SID eingeben.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ExportDialog</name>
    <message>
        <source>Export numbers</source>
        <translation>Nummern exportieren</translation>
    </message>
    <message>
        <source>Which numbers</source>
        <translation>Welche Nummern</translation>
    </message>
    <message>
        <source>The selected &amp;number</source>
        <translation>Die ausgewählte &amp;Nummer</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected &amp;numbers</source>
        <translation>
            <numerusform>Die %n ausgewählte &amp;Nummer</numerusform>
            <numerusform>Die %n ausgewählten &amp;Nummern</numerusform>
        </translation>
    </message>
    <message>
        <source>The one that is &amp;shown</source>
        <translation>Die an&amp;gezeigte</translation>
    </message>
    <message numerus="yes">
        <source>All %n that are &amp;shown</source>
        <translation>
            <numerusform>Die an&amp;gezeigte (%n)</numerusform>
            <numerusform>Alle %n, die an&amp;gezeigt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>CS&amp;V, for spreadsheets</source>
        <translation>CS&amp;V, für Tabellenprogramme</translation>
    </message>
    <message>
        <source>&amp;JSON, for programs</source>
        <translation>&amp;JSON, für Programme</translation>
    </message>
    <message>
        <source>Numbers are written as +15125559012, times in UTC. Passwords in webhook URLs are left out.</source>
        <translation>Nummern werden wie +15125559012 geschrieben, Zeiten in UTC. Passwörter in Webhook-URLs werden weggelassen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>numbers</source>
        <extracomment>the beginning of a file&apos;s name</extracomment>
        <translation>nummern</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::FailOverActs</name>
    <message>
        <source>New set-ups, Compare and checks expect the Fail-over set.</source>
        <translation>Neue Nummern, Vergleich und Prüfungen erwarten den Satz Ausweich.</translation>
    </message>
    <message>
        <source>Fail &amp;back…</source>
        <translation>Zurücks&amp;chalten …</translation>
    </message>
    <message>
        <source>Fail %1 back</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>%1 zurückschalten</translation>
    </message>
    <message>
        <source>Show the change</source>
        <translation>Änderung zeigen</translation>
    </message>
    <message>
        <source>Show the change that failed %1 over</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>Die Änderung zeigen, die %1 umgeschaltet hat</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::FailOverDialog</name>
    <message>
        <source>Fail over</source>
        <translation>Umschalten</translation>
    </message>
    <message>
        <source>Fail back</source>
        <translation>Zurückschalten</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gehen dorthin</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>Nicht umgezogen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gehen zurück</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Seither geändert</translation>
    </message>
    <message>
        <source>Set up meanwhile</source>
        <translation>Inzwischen eingerichtet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change one number &amp;first</source>
        <translation>Zuerst &amp;eine Nummer ändern</translation>
    </message>
    <message>
        <source>Read %1 of %2.</source>
        <translation>%1 von %2 gelesen.</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>Um&amp;gebung</translation>
    </message>
    <message>
        <source>The Normal set</source>
        <translation>Der Satz Normal</translation>
    </message>
    <message>
        <source>The Fail-over set</source>
        <translation>Der Satz Ausweich</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>First of all</source>
        <translation>Zuallererst</translation>
    </message>
    <message>
        <source>No environment has a Fail-over set</source>
        <translation>Keine Umgebung hat einen Satz Ausweich</translation>
    </message>
    <message>
        <source>It holds the URLs that numbers get when ServiceFlow&apos;s own do not answer. It is typed once, and waits.</source>
        <translation>Er enthält die URLs, die Nummern bekommen, wenn die von ServiceFlow nicht antworten. Er wird einmal getippt und wartet.</translation>
    </message>
    <message>
        <source>&amp;Open the webhook settings</source>
        <translation>Webhook-&amp;Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Reading what Twilio holds…</source>
        <extracomment>from Twilio</extracomment>
        <translation>Was Twilio hat, wird gelesen …</translation>
    </message>
    <message>
        <source>Twilio was not read.</source>
        <translation>Twilio wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Twilio wird gefragt …</translation>
    </message>
    <message numerus="yes">
        <source>Point the %n numbers &amp;set up meanwhile to the Normal set, too</source>
        <translation>
            <numerusform>Auch die inz&amp;wischen eingerichtete Nummer auf den Satz Normal richten</numerusform>
            <numerusform>Auch die %n inz&amp;wischen eingerichteten Nummern auf den Satz Normal richten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No environment is failed over.</source>
        <translation>Keine Umgebung ist umgeschaltet.</translation>
    </message>
    <message>
        <source>Writing the old values down…</source>
        <translation>Die alten Werte werden aufgeschrieben …</translation>
    </message>
    <message>
        <source>Calling its webhooks…</source>
        <translation>Die Webhooks werden angerufen …</translation>
    </message>
    <message>
        <source>The Fail-over set does not answer: nothing is written.</source>
        <translation>Der Satz Ausweich antwortet nicht: Nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>It has to come to an end, or to rest, first.</source>
        <translation>Sie muss zuerst enden, oder ruhen.</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::FailOverTexts</name>
    <message>
        <source>Fail over %1</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>%1 umschalten</translation>
    </message>
    <message>
        <source>Fail back %1</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>%1 zurückschalten</translation>
    </message>
    <message>
        <source>Make the Fail-over set of %1 active?</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>Den Satz Ausweich von %1 aktivieren?</translation>
    </message>
    <message numerus="yes">
        <source>Point %Ln numbers of %1 to %2?</source>
        <extracomment>%1 is &quot;3 organisations&quot;, %2 a host or several</extracomment>
        <translation>
            <numerusform>%Ln Nummer von %1 auf %2 richten?</numerusform>
            <numerusform>%Ln Nummern von %1 auf %2 richten?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisations</source>
        <extracomment>in &quot;Point 12 numbers of 3 organisations to failover.serviceflow.com?&quot;</extracomment>
        <translation>
            <numerusform>%Ln Organisation</numerusform>
            <numerusform>%Ln Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the Normal set of %1 active again?</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>Den Satz Normal von %1 wieder aktivieren?</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln numbers back as they were?</source>
        <translation>
            <numerusform>%Ln Nummer zurückstellen, wie sie war?</numerusform>
            <numerusform>%Ln Nummern zurückstellen, wie sie waren?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln numbers back as they were at %1?</source>
        <extracomment>%1 is a time</extracomment>
        <translation>
            <numerusform>%Ln Nummer zurückstellen, wie sie um %1 war?</numerusform>
            <numerusform>%Ln Nummern zurückstellen, wie sie um %1 waren?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed since and are left alone.</source>
        <translation>
            <numerusform>%n wurde seither geändert und bleibt, wie sie ist.</numerusform>
            <numerusform>%n wurden seither geändert und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as they were already.</source>
        <translation>
            <numerusform>%n ist schon, wie sie war.</numerusform>
            <numerusform>%n sind schon, wie sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already.</source>
        <translation>
            <numerusform>%n ist schon dort.</numerusform>
            <numerusform>%n sind schon dort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be moved, or not wholly: somebody else answers for them.</source>
        <translation>
            <numerusform>%n kann nicht oder nicht ganz umziehen: Jemand anders antwortet für sie.</numerusform>
            <numerusform>%n können nicht oder nicht ganz umziehen: Jemand anders antwortet für sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left alone: their organisations have URLs of their own, and no fail-over of them.</source>
        <translation>
            <numerusform>%n bleibt, wie sie ist: Ihre Organisation hat eigene URLs, und keine Ausweich-URLs dafür.</numerusform>
            <numerusform>%n bleiben, wie sie sind: Ihre Organisationen haben eigene URLs, und keine Ausweich-URLs dafür.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not read: Twilio did not answer for them.</source>
        <translation>
            <numerusform>%n wurde nicht gelesen: Twilio antwortete nicht für sie.</numerusform>
            <numerusform>%n wurden nicht gelesen: Twilio antwortete nicht für sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not in their Twilio account any more.</source>
        <translation>
            <numerusform>%n ist nicht mehr in ihrem Twilio-Konto.</numerusform>
            <numerusform>%n sind nicht mehr in ihrem Twilio-Konto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Normal set is active again before the first number goes back: new set-ups, Compare and checks expect it.</source>
        <translation>Der Satz Normal ist wieder aktiv, bevor die erste Nummer zurückgeht: Neue Nummern, Vergleich und Prüfungen erwarten ihn.</translation>
    </message>
    <message>
        <source>The Fail-over set is active before the first number goes: new set-ups, Compare and checks expect it.</source>
        <translation>Der Satz Ausweich ist aktiv, bevor die erste Nummer geht: Neue Nummern, Vergleich und Prüfungen erwarten ihn.</translation>
    </message>
    <message>
        <source>The old values are written to a rollback file first.</source>
        <translation>Die alten Werte kommen zuerst in eine Rückweg-Datei.</translation>
    </message>
    <message>
        <source>&amp;Put numbers back</source>
        <translation>&amp;Nummern zurückstellen</translation>
    </message>
    <message>
        <source>Make the Normal set &amp;active</source>
        <translation>Satz Normal &amp;aktivieren</translation>
    </message>
    <message>
        <source>Make the Fail-over set &amp;active</source>
        <translation>Satz Ausweich &amp;aktivieren</translation>
    </message>
    <message>
        <source>Change &amp;this number</source>
        <translation>&amp;Diese Nummer ändern</translation>
    </message>
    <message>
        <source>Change one number &amp;first</source>
        <translation>Zuerst &amp;eine Nummer ändern</translation>
    </message>
    <message>
        <source>%1 has no Fail-over set.</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>%1 hat keinen Satz Ausweich.</translation>
    </message>
    <message>
        <source>%1 is not failed over.</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>%1 ist nicht umgeschaltet.</translation>
    </message>
    <message>
        <source>A change of %1 is under way.</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>Eine Änderung von %1 ist im Gang.</translation>
    </message>
    <message>
        <source>Another desk is failing %1 over or back.</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>Ein anderer Platz schaltet %1 gerade um oder zurück.</translation>
    </message>
    <message>
        <source>%1 is failed over</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>%1 ist umgeschaltet</translation>
    </message>
    <message>
        <source>%1 is failed over since %2</source>
        <extracomment>%1 is Production or Staging, %2 a time</extracomment>
        <translation>%1 ist umgeschaltet seit %2</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::FirstNumber</name>
    <message>
        <source>Take the chosen number &amp;instead</source>
        <translation>Stattdessen die ge&amp;wählte Nummer nehmen</translation>
    </message>
    <message>
        <source>Which numbers are in a Messaging Service is not known: %1</source>
        <extracomment>%1 is why</extracomment>
        <translation>Welche Nummern in einem Messaging Service sind, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>One number is changed and checked before all others.</source>
        <translation>Eine Nummer wird vor allen anderen geändert und geprüft.</translation>
    </message>
    <message>
        <source>%1 of %2 is changed and checked; the others wait for a second click.</source>
        <extracomment>%1 is a number, %2 an organisation</extracomment>
        <translation>%1 von %2 wird geändert und geprüft; die anderen warten auf einen zweiten Klick.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>Hell oder &amp;dunkel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- change it in every window, Ctrl+0 puts it back.</source>
        <translation>Strg++ und Strg+- ändern sie in jedem Fenster, Strg+0 stellt sie zurück.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Windows that are open change at once; what is typed in them stays.</source>
        <translation>Offene Fenster ändern sich sofort; was darin eingegeben ist, bleibt.</translation>
    </message>
    <message>
        <source>This desk&apos;s time</source>
        <translation>Die Zeit dieses Rechners</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>&amp;Zeiten</translation>
    </message>
    <message>
        <source>Where this desk&apos;s time is shown, its tip says the same in UTC. Months of costs are Twilio&apos;s, in UTC.</source>
        <translation>Wo die Zeit dieses Rechners steht, sagt der Hinweis dasselbe in UTC. Die Kostenmonate sind die von Twilio, in UTC.</translation>
    </message>
    <message>
        <source>&amp;Reset layouts</source>
        <translation>Anordnung zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Windows, panes, columns and sorting as they were at first.</source>
        <translation>Fenster, Bereiche, Spalten und Sortierung wie am Anfang.</translation>
    </message>
    <message>
        <source>Reset layouts</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Windows, panes, columns and sorting are as they were at first.</source>
        <translation>Fenster, Bereiche, Spalten und Sortierung sind wie am Anfang.</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Nur auf Wunsch</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>Alle 4 Stunden</translation>
    </message>
    <message>
        <source>Every 12 hours</source>
        <translation>Alle 12 Stunden</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>&amp;Compare with Twilio</source>
        <translation>Mit Twilio &amp;vergleichen</translation>
    </message>
    <message>
        <source>While Phone Desk runs here, all accounts are listed by themselves, and what was not known yet is told. Nothing is changed.</source>
        <translation>Solange Phone Desk hier läuft, werden alle Konten von selbst aufgelistet, und was noch nicht bekannt war, wird gemeldet. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Check &amp;webhooks</source>
        <translation>&amp;Webhooks prüfen</translation>
    </message>
    <message>
        <source>While Phone Desk runs here, every number&apos;s webhooks are called with a marked request, each distinct one once. A new failure is told; the same one is not told again.</source>
        <translation>Solange Phone Desk hier läuft, werden die Webhooks jeder Nummer mit einer gekennzeichneten Anfrage aufgerufen, jeder verschiedene einmal. Ein neuer Fehler wird gemeldet, derselbe nicht noch einmal.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::HelpBrowser</name>
    <message>
        <source>Opens in the browser: %1</source>
        <translation>Öffnet sich im Browser: %1</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Phone Desk</source>
        <translation>Phone Desk</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Version %1, mit Qt %2</translation>
    </message>
    <message>
        <source>Working phone numbers on Twilio for ServiceFlow&apos;s customers.</source>
        <translation>Funktionierende Telefonnummern bei Twilio für die Kunden von ServiceFlow.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::HelpPages</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>Not a word: the code of the language that this is translated into (&quot;de&quot;, &quot;es&quot;, &quot;fr&quot;). It names the folder with the help&apos;s pages in that language.</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::HelpWindow</name>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Phone Desk help</source>
        <translation>Hilfe zu Phone Desk</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Die Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Search  ·  Ctrl+F</source>
        <translation>Suchen  ·  Strg+F</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <extracomment>for screen readers; %1 is the title of a page of the help</extracomment>
        <translation>Seite: %1</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::HistoryList</name>
    <message numerus="yes">
        <source>Show all %n entries</source>
        <translation>
            <numerusform>Den Eintrag zeigen</numerusform>
            <numerusform>Alle %n Einträge zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the request…</source>
        <extracomment>for screen readers; %1 is what was done: &quot;Bought by you&quot;, %2 a time</extracomment>
        <translation>Die Anfrage zeigen …</translation>
    </message>
    <message>
        <source>Show the request: %1, %2</source>
        <translation>Die Anfrage zeigen: %1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>for screen readers; %1 is &quot;Show the request: ...&quot;, of which this is the second, third ... in the same moment</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Old and new…</source>
        <extracomment>for screen readers; %1 is what was done, %2 a time</extracomment>
        <translation>Alt und neu …</translation>
    </message>
    <message>
        <source>Old and new values: %1, %2</source>
        <translation>Alte und neue Werte: %1, %2</translation>
    </message>
    <message>
        <source>Revert</source>
        <extracomment>for screen readers; %1 is what was done, %2 a time</extracomment>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Revert: %1, %2</source>
        <translation>Zurücknehmen: %1, %2</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::IgnoreDialog</name>
    <message>
        <source>Ignore %1?</source>
        <extracomment>%1 a number</extracomment>
        <translation>%1 ignorieren?</translation>
    </message>
    <message>
        <source>It is listed under Ignored from now on, for everybody who works with this database. Nothing is changed at Twilio.</source>
        <translation>Ab jetzt steht sie unter Ignoriert, für alle, die mit dieser Datenbank arbeiten. Bei Twilio ändert sich nichts.</translation>
    </message>
    <message>
        <source>It is listed under Ignored from now on, for everybody who works with this database, until something else is the matter with it. Nothing is changed at Twilio.</source>
        <translation>Ab jetzt steht sie unter Ignoriert, für alle, die mit dieser Datenbank arbeiten, bis etwas anderes mit ihr nicht stimmt. Bei Twilio ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Why, for others who see it</source>
        <translation>&amp;Warum, für andere, die es sehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Ignore number</source>
        <translation>Nummer &amp;ignorieren</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ImportDialog</name>
    <message>
        <source>Import organisations</source>
        <translation>Organisationen importieren</translation>
    </message>
    <message>
        <source>Twilio &amp;account of rows that name none</source>
        <translation>Twilio-&amp;Konto der Zeilen, die keines nennen</translation>
    </message>
    <message>
        <source>Only what cannot be imported or is &amp;similar</source>
        <translation>Nur was nicht importiert werden kann oder ä&amp;hnlich ist</translation>
    </message>
    <message>
        <source>A list as a CSV file</source>
        <translation>Eine Liste als CSV-Datei</translation>
    </message>
    <message>
        <source>Its first line names the columns: name, and area code or number (the one that was chosen in onboarding); account and label may be there too. Nothing is written before you say so.</source>
        <translation>Ihre erste Zeile nennt die Spalten: name, und area code oder number (die bei der Anmeldung gewählte); account und label dürfen dabei sein. Geschrieben wird erst, wenn es bestätigt ist.</translation>
    </message>
    <message numerus="yes">
        <source>Also create the %n with a similar &amp;name</source>
        <extracomment>organisations of a file whose name is like another&apos;s</extracomment>
        <translation>
            <numerusform>Auch die %n mit ähnlichem &amp;Namen anlegen</numerusform>
            <numerusform>Auch die %n mit ähnlichem &amp;Namen anlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n organisations</source>
        <translation>
            <numerusform>%n Organisation &amp;importieren</numerusform>
            <numerusform>%n Organisationen &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde importiert</translation>
    </message>
    <message>
        <source>Another desk created one of these organisations meanwhile. The list has been checked anew.</source>
        <translation>Ein anderer Rechner hat inzwischen eine dieser Organisationen angelegt. Die Liste wurde neu geprüft.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ImportFrame</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Eine &amp;Datei wählen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Eine CSV-Datei wählen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Listen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>Diese Datei kann nicht importiert werden</translation>
    </message>
    <message numerus="yes">
        <source>Some columns are not read</source>
        <translation>
            <numerusform>Eine Spalte wird nicht gelesen</numerusform>
            <numerusform>Einige Spalten werden nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>Eine andere &amp;Datei wählen …</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>No row changes anything.</source>
        <translation>Keine Zeile ändert etwas.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Split it into parts.</source>
        <translation>Die Datei ist größer als %1. Bitte in Teile zerlegen.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Split it into parts.</source>
        <translation>Die Datei hat mehr als %1 Zeilen. Bitte in Teile zerlegen.</translation>
    </message>
    <message>
        <source>This is not a text file. In a spreadsheet, save the list as CSV.</source>
        <translation>Das ist keine Textdatei. In einer Tabellenkalkulation die Liste als CSV speichern.</translation>
    </message>
    <message>
        <source>The letters in line %1 cannot be read. Save the list as CSV in UTF-8.</source>
        <translation>Die Buchstaben in Zeile %1 sind nicht lesbar. Die Liste als CSV in UTF-8 speichern.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Eingefügte Liste</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ImportModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ImportTexts</name>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>The name has more than %n characters.</source>
        <translation>
            <numerusform>Der Name hat mehr als %n Zeichen.</numerusform>
            <numerusform>Der Name hat mehr als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row names no account, and none is chosen for such rows.</source>
        <translation>Die Zeile nennt kein Konto, und für solche Zeilen ist keines gewählt.</translation>
    </message>
    <message>
        <source>“%1” is not a number of the US, Canada or Puerto Rico.</source>
        <extracomment>%1 is what stands in the file</extracomment>
        <translation>„%1“ ist keine Nummer der USA, Kanadas oder Puerto Ricos.</translation>
    </message>
    <message numerus="yes">
        <source>The label has more than %n characters.</source>
        <translation>
            <numerusform>Die Bezeichnung hat mehr als %n Zeichen.</numerusform>
            <numerusform>Die Bezeichnung hat mehr als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its quotation marks do not match.</source>
        <translation>Ihre Anführungszeichen passen nicht zusammen.</translation>
    </message>
    <message>
        <source>It has more values than the first line names: “%1”.</source>
        <extracomment>%1 is what stands in the file</extracomment>
        <translation>Sie hat mehr Werte, als die erste Zeile nennt: „%1“.</translation>
    </message>
    <message>
        <source>%1 stands in line %2 already.</source>
        <translation>%1 steht bereits in Zeile %2.</translation>
    </message>
    <message>
        <source>%1 was chosen by %2 already.</source>
        <extracomment>%1 is a number, %2 an organisation</extracomment>
        <translation>%1 hat bereits %2 gewählt.</translation>
    </message>
    <message>
        <source>No account of this desk is “%1”, or several are.</source>
        <extracomment>%1 is what stands in the file</extracomment>
        <translation>Kein Konto dieses Rechners ist „%1“, oder mehrere sind es.</translation>
    </message>
    <message>
        <source>The name stands in line %1 already.</source>
        <translation>Der Name steht bereits in Zeile %1.</translation>
    </message>
    <message>
        <source>Is created, with %1 chosen</source>
        <extracomment>of an organisation; %1 is a phone number that it chose</extracomment>
        <translation>Wird angelegt, mit %1 als gewählter Nummer</translation>
    </message>
    <message>
        <source>Is created, area code %1</source>
        <extracomment>of an organisation; %1 is an area code or several</extracomment>
        <translation>Wird angelegt, Vorwahl %1</translation>
    </message>
    <message>
        <source>Is created, without an area code</source>
        <comment>an organisation</comment>
        <translation>Wird angelegt, ohne Vorwahl</translation>
    </message>
    <message>
        <source>Exists already; gets %1 as the chosen number</source>
        <extracomment>of an organisation; %1 is a phone number that it chose</extracomment>
        <translation>Gibt es bereits; bekommt %1 als gewählte Nummer</translation>
    </message>
    <message>
        <source>Exists already; gets area code %1</source>
        <extracomment>of an organisation; %1 is an area code or several</extracomment>
        <translation>Gibt es bereits; bekommt die Vorwahl %1</translation>
    </message>
    <message>
        <source>Exists already; gets the label %1</source>
        <extracomment>of an organisation; %1 is a label for its numbers</extracomment>
        <translation>Gibt es bereits; bekommt die Bezeichnung %1</translation>
    </message>
    <message>
        <source>Exists already, archived; nothing changes</source>
        <translation>Gibt es bereits, archiviert; nichts ändert sich</translation>
    </message>
    <message>
        <source>Exists already; nothing changes</source>
        <translation>Gibt es bereits; nichts ändert sich</translation>
    </message>
    <message>
        <source>Exists already; keeps area code %1</source>
        <translation>Gibt es bereits; behält die Vorwahl %1</translation>
    </message>
    <message>
        <source>Similar to %1 in line %2</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>Ähnlich wie %1 in Zeile %2</translation>
    </message>
    <message>
        <source>Similar to %1, which is archived</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>Ähnlich wie %1, die archiviert ist</translation>
    </message>
    <message>
        <source>Similar to %1</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>Ähnlich wie %1</translation>
    </message>
    <message>
        <source>The first line has to name the columns, and one of them has to be “name”. It says: %1</source>
        <extracomment>%1 is the first line of a file</extracomment>
        <translation>Die erste Zeile muss die Spalten nennen, und eine davon muss „name“ sein. Sie lautet: %1</translation>
    </message>
    <message>
        <source>The file names its columns, and has no row below them.</source>
        <translation>Die Datei nennt ihre Spalten und hat keine Zeile darunter.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>organisations of a file that is to be imported</extracomment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <extracomment>organisations of a file, of which something was missing so far</extracomment>
        <translation>
            <numerusform>%n ergänzt</numerusform>
            <numerusform>%n ergänzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exist already</source>
        <extracomment>organisations of a file</extracomment>
        <translation>
            <numerusform>%n gibt es bereits</numerusform>
            <numerusform>%n gibt es bereits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a similar name</source>
        <extracomment>organisations of a file whose name is like another&apos;s</extracomment>
        <translation>
            <numerusform>%n mit ähnlichem Namen</numerusform>
            <numerusform>%n mit ähnlichem Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be imported</source>
        <extracomment>rows of a file</extracomment>
        <translation>
            <numerusform>%n nicht importierbar</numerusform>
            <numerusform>%n nicht importierbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::KeyNotice</name>
    <message>
        <source>The key of %1 is missing on this computer</source>
        <translation>Der Schlüssel von %1 fehlt auf diesem Rechner</translation>
    </message>
    <message>
        <source>The key of %1 could not be read</source>
        <translation>Der Schlüssel von %1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 Its numbers are listed as they were last known.</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>%1 Seine Nummern stehen da, wie sie zuletzt bekannt waren.</translation>
    </message>
    <message>
        <source>Add &amp;key…</source>
        <translation>Schlüssel &amp;hinzufügen …</translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n accounts are not at hand</source>
        <translation>
            <numerusform>Der Schlüssel von %n Konto ist nicht zur Hand</numerusform>
            <numerusform>Die Schlüssel von %n Konten sind nicht zur Hand</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Their numbers are listed as they were last known.</source>
        <extracomment>%1 is several accounts, with commas between</extracomment>
        <translation>%1. Ihre Nummern stehen da, wie sie zuletzt bekannt waren.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of accounts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Show accounts…</source>
        <translation>Konten zeigen …</translation>
    </message>
    <message>
        <source>No Twilio account is connected</source>
        <translation>Kein Twilio-Konto ist verbunden</translation>
    </message>
    <message>
        <source>The numbers of accounts that were removed from this desk are listed to be read. Setting up another one needs an account.</source>
        <translation>Die Nummern entfernter Konten stehen zum Lesen da. Um eine weitere einzurichten, braucht es ein Konto.</translation>
    </message>
    <message>
        <source>Connect a Twilio account…</source>
        <translation>Ein Twilio-Konto verbinden …</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Noch ein&amp;mal versuchen</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::KindPage</name>
    <message>
        <source>A new number, or an existing one?</source>
        <translation>Eine neue Nummer oder eine vorhandene?</translation>
    </message>
    <message>
        <source>Ne&amp;w number</source>
        <translation>Ne&amp;ue Nummer</translation>
    </message>
    <message>
        <source>Choose one that Twilio sells, and buy it.</source>
        <translation>Eine wählen, die Twilio verkauft, und kaufen.</translation>
    </message>
    <message>
        <source>&amp;Existing number</source>
        <translation>&amp;Vorhandene Nummer</translation>
    </message>
    <message>
        <source>Connect one that is in your Twilio account already. You see what changes before anything does, and it can be put back as it was.</source>
        <translation>Eine verbinden, die schon im Twilio-Konto ist. Was sich ändert, ist vorher zu sehen, und alles kann zurückgestellt werden.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Only what went wrong</source>
        <translation>Nur was schiefging</translation>
    </message>
    <message>
        <source>Normal: each request&apos;s outcome</source>
        <translation>Normal: das Ergebnis jeder Anfrage</translation>
    </message>
    <message>
        <source>Detailed: also what was asked</source>
        <translation>Ausführlich: auch was gefragt wurde</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Stufe</translation>
    </message>
    <message>
        <source>Keys, bodies and whole phone numbers are never logged. Five files of 2 MB are kept.</source>
        <translation>Schlüssel, Inhalte und ganze Telefonnummern werden nie protokolliert. Fünf Dateien zu 2 MB werden aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>&amp;Diagnose speichern …</translation>
    </message>
    <message>
        <source>Open the log&apos;s folder</source>
        <translation>Den Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Log files</source>
        <translation>Protokolldateien</translation>
    </message>
    <message>
        <source>For whoever helps</source>
        <translation>Für die, die helfen</translation>
    </message>
    <message>
        <source>One file without secrets, shown before it is saved. It is sent to nobody.</source>
        <translation>Eine Datei ohne Geheimnisse, die vor dem Speichern gezeigt wird. Sie wird niemandem geschickt.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Set up a number…</source>
        <translation>Eine Nummer &amp;einrichten …</translation>
    </message>
    <message>
        <source>&amp;Add a Twilio account…</source>
        <translation>Ein Twilio-Konto &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Try the demo</source>
        <translation>Die De&amp;mo ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <translation>Nummer &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;SID</source>
        <translation>&amp;SID kopieren</translation>
    </message>
    <message>
        <source>Continue setting &amp;up…</source>
        <translation>&amp;Weiter einrichten …</translation>
    </message>
    <message>
        <source>Show in &amp;Twilio Console</source>
        <translation>In der Twi&amp;lio-Konsole zeigen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Phone Desk</source>
        <translation>Ü&amp;ber Phone Desk</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>Copy su&amp;mmary</source>
        <translation>&amp;Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Phone Desk &amp;help</source>
        <translation>&amp;Hilfe zu Phone Desk</translation>
    </message>
    <message>
        <source>&amp;Connect an existing number…</source>
        <translation>&amp;Vorhandene Nummer verbinden …</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Z&amp;eilen kopieren</translation>
    </message>
    <message>
        <source>As &amp;text, for a table</source>
        <translation>Als &amp;Text, für eine Tabelle</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>Als &amp;CSV</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Als &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>&amp;Trennen …</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>Edit &amp;label</source>
        <translation>&amp;Bezeichnung ändern</translation>
    </message>
    <message>
        <source>Move to another &amp;organisation…</source>
        <translation>In andere &amp;Organisation verschieben …</translation>
    </message>
    <message>
        <source>&amp;Protected</source>
        <translation>&amp;Geschützt</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>S&amp;palten …</translation>
    </message>
    <message>
        <source>Compare with T&amp;wilio…</source>
        <translation>Mit T&amp;wilio vergleichen …</translation>
    </message>
    <message>
        <source>Update &amp;webhooks…</source>
        <translation>Webhooks akt&amp;ualisieren …</translation>
    </message>
    <message>
        <source>C&amp;hanges of webhooks</source>
        <translation>&amp;Änderungen von Webhooks</translation>
    </message>
    <message>
        <source>Rele&amp;ase…</source>
        <translation>&amp;Freigeben …</translation>
    </message>
    <message>
        <source>Set up a&amp;gain as it was</source>
        <translation>W&amp;ieder einrichten, wie sie war</translation>
    </message>
    <message>
        <source>C&amp;ompare now</source>
        <translation>Jetzt ver&amp;gleichen</translation>
    </message>
    <message>
        <source>&amp;Fail over…</source>
        <translation>U&amp;mschalten …</translation>
    </message>
    <message>
        <source>Fail bac&amp;k…</source>
        <translation>Zu&amp;rückschalten …</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Verify %n numbers now</source>
        <translation>
            <numerusform>%n Nummer jetzt &amp;prüfen</numerusform>
            <numerusform>%n Nummern jetzt &amp;prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update &amp;webhooks of %n numbers…</source>
        <translation>
            <numerusform>Webhooks von %n Nummer akt&amp;ualisieren …</numerusform>
            <numerusform>Webhooks von %n Nummern akt&amp;ualisieren …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rele&amp;ase %n numbers…</source>
        <translation>
            <numerusform>%n Nummer &amp;freigeben …</numerusform>
            <numerusform>%n Nummern &amp;freigeben …</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import a list of numbers…</source>
        <translation>Eine &amp;Nummernliste importieren …</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::MainWindow</name>
    <message>
        <source>Phone Desk (demo)</source>
        <translation>Phone Desk (Demo)</translation>
    </message>
    <message>
        <source>Phone Desk (test)</source>
        <translation>Phone Desk (Test)</translation>
    </message>
    <message>
        <source>Phone Desk</source>
        <translation>Phone Desk</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 Nummer</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n Nummer</numerusform>
            <numerusform>%n Nummern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many numbers, what they cost</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account, its SID</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 The number is shown as it was last known; this desk cannot ask Twilio about it.</source>
        <extracomment>%1 is a sentence: when it was removed</extracomment>
        <translation>%1 Die Nummer steht da, wie sie zuletzt bekannt war; dieser Rechner kann Twilio nicht nach ihr fragen.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>The demo begins anew…</source>
        <translation>Die Demo beginnt von vorn …</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::MessageStrip</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ModeStrip</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account SID, environment</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>Simulated Twilio. Nothing is bought.</source>
        <translation>Simuliertes Twilio. Nichts wird gekauft.</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>Requests go to an address on this computer, not to Twilio.</source>
        <translation>Anfragen gehen an eine Adresse auf diesem Rechner, nicht an Twilio.</translation>
    </message>
    <message>
        <source>Show the numbers of another account</source>
        <translation>Die Nummern eines anderen Kontos zeigen</translation>
    </message>
    <message>
        <source>No Twilio account</source>
        <translation>Kein Twilio-Konto</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account, its facts</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>removed from this desk</source>
        <translation>von diesem Rechner entfernt</translation>
    </message>
    <message>
        <source>key missing</source>
        <translation>Schlüssel fehlt</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>kein Schlüsselbund</translation>
    </message>
    <message>
        <source>suspended by Twilio</source>
        <translation>von Twilio gesperrt</translation>
    </message>
    <message>
        <source>closed at Twilio</source>
        <translation>bei Twilio geschlossen</translation>
    </message>
    <message>
        <source>1 key missing</source>
        <translation>1 Schlüssel fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n keys missing</source>
        <translation>
            <numerusform>%n Schlüssel fehlt</numerusform>
            <numerusform>%n Schlüssel fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 Konto</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::MonthlySum</name>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two amounts</comment>
        <translation> und </translation>
    </message>
    <message>
        <source>1 price unknown</source>
        <translation>1 Preis unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n prices unknown</source>
        <translation>
            <numerusform>%n Preis unbekannt</numerusform>
            <numerusform>%n Preise unbekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::MoveDialog</name>
    <message>
        <source>Move %1 to another organisation</source>
        <translation>%1 in eine andere Organisation verschieben</translation>
    </message>
    <message>
        <source>Choose an organisation</source>
        <translation>Organisation wählen</translation>
    </message>
    <message>
        <source>It belongs to %1 now.</source>
        <translation>Sie gehört jetzt zu %1.</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Move number</source>
        <translation>Nummer verschieben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an account&apos;s name and the beginning and end of its SID</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 has numbers of another Twilio account: %2. This number is owned by %3, and stays there whoever it belongs to. It cannot be moved here.</source>
        <extracomment>%1 is an organisation, %2 and %3 are Twilio accounts</extracomment>
        <translation>%1 hat Nummern eines anderen Twilio-Kontos: %2. Diese Nummer gehört %3 und bleibt dort, wem sie auch zugeordnet ist. Sie kann nicht hierher verschoben werden.</translation>
    </message>
    <message>
        <source>%1 has no Twilio account yet. Give it one in the settings, under Organisations.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1 hat noch kein Twilio-Konto. Es kann in den Einstellungen unter Organisationen festgelegt werden.</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1 ist archiviert.</translation>
    </message>
    <message>
        <source>This number was given back.</source>
        <translation>Diese Nummer wurde zurückgegeben.</translation>
    </message>
    <message>
        <source>Its %1 count for %2 from now on. What %3 has paid so far stays with it.</source>
        <extracomment>%1 is &quot;$1.15 a month&quot;, %2 and %3 are organisations</extracomment>
        <translation>Ihre %1 zählen ab jetzt für %2. Was %3 bisher bezahlt hat, bleibt dort.</translation>
    </message>
    <message>
        <source>What it costs counts for %1 from now on. What %2 has paid so far stays with it.</source>
        <extracomment>%1 and %2 are organisations</extracomment>
        <translation>Was sie kostet, zählt ab jetzt für %1. Was %2 bisher bezahlt hat, bleibt dort.</translation>
    </message>
    <message>
        <source>Its webhooks are what this organisation&apos;s numbers should have.</source>
        <translation>Ihre Webhooks sind die, die Nummern dieser Organisation haben sollen.</translation>
    </message>
    <message>
        <source>Its webhooks stay as they are: calls and texts go where they go now. This organisation&apos;s numbers should have others, so the table will say so.</source>
        <translation>Ihre Webhooks bleiben, wie sie sind: Anrufe und SMS gehen dorthin, wohin sie jetzt gehen. Nummern dieser Organisation sollten andere haben; die Tabelle wird es sagen.</translation>
    </message>
    <message>
        <source>Nothing is changed at Twilio. Its history goes along.</source>
        <translation>Bei Twilio ändert sich nichts. Ihr Verlauf geht mit.</translation>
    </message>
    <message>
        <source>What changes is shown here before anything is done.</source>
        <translation>Was sich ändert, steht hier, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Choose an organisation first.</source>
        <translation>Zuerst eine Organisation wählen.</translation>
    </message>
    <message>
        <source>It cannot be moved there.</source>
        <translation>Sie kann nicht dorthin verschoben werden.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NetworkNotice</name>
    <message>
        <source>The proxy&apos;s password could not be read</source>
        <translation>Das Passwort des Proxys konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Von Hand eingestellt</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Addresses on this computer are always reached without one.</source>
        <translation>Adressen auf diesem Rechner werden immer ohne Proxy erreicht.</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Zeigen, was eingegeben ist</translation>
    </message>
    <message>
        <source>Proxy &amp;host</source>
        <translation>Proxy-&amp;Host</translation>
    </message>
    <message>
        <source>A name or an address: proxy.office or 10.0.0.8.</source>
        <translation>Ein Name oder eine Adresse: proxy.office oder 10.0.0.8.</translation>
    </message>
    <message>
        <source>Proxy po&amp;rt</source>
        <translation>Proxy-Po&amp;rt</translation>
    </message>
    <message>
        <source>Proxy &amp;user</source>
        <translation>Proxy-Ben&amp;utzer</translation>
    </message>
    <message>
        <source>Only where the proxy asks for one. Without it, no password is kept.</source>
        <translation>Nur wo der Proxy einen verlangt. Ohne ihn wird kein Kennwort aufbewahrt.</translation>
    </message>
    <message>
        <source>Proxy pass&amp;word</source>
        <translation>Proxy-Kenn&amp;wort</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain, and nowhere else.</source>
        <translation>Es liegt im Schlüsselbund dieses Rechners und nirgends sonst.</translation>
    </message>
    <message>
        <source>The proxy&apos;s host is missing. Until it is there, nothing changes.</source>
        <translation>Der Host des Proxys fehlt. Bis er da ist, ändert sich nichts.</translation>
    </message>
    <message>
        <source>User and password have fields of their own.</source>
        <translation>Benutzer und Kennwort haben eigene Felder.</translation>
    </message>
    <message>
        <source>This is no host: a name like proxy.office, or an address.</source>
        <translation>Das ist kein Host: ein Name wie proxy.office oder eine Adresse.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s user first.</source>
        <translation>Zuerst den Benutzer des Proxys eingeben.</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>Check now: whether Twilio can be reached</source>
        <translation>Jetzt prüfen: ob Twilio erreichbar ist</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Twilio wird gefragt …</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Trusted on this desk beside the system&apos;s. Needed where a company&apos;s proxy looks into secure connections. Only certificates are kept, never a key.</source>
        <translation>Auf diesem Rechner vertraut, neben denen des Systems. Nötig, wo der Proxy einer Firma in sichere Verbindungen sieht. Nur Zertifikate werden aufbewahrt, nie ein Schlüssel.</translation>
    </message>
    <message>
        <source>Certificates trusted on this desk</source>
        <translation>Zertifikate, denen dieser Rechner vertraut</translation>
    </message>
    <message>
        <source>&amp;Add certificates…</source>
        <translation>Zertifikate hin&amp;zufügen …</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen certificate</source>
        <translation>Das gewählte Zertifikat entfernen</translation>
    </message>
    <message>
        <source>Add certificates (PEM)</source>
        <translation>Zertifikate hinzufügen (PEM)</translation>
    </message>
    <message>
        <source>Add certificates</source>
        <translation>Zertifikate hinzufügen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 stands in the list already.</source>
        <translation>%1 steht bereits in der Liste.</translation>
    </message>
    <message>
        <source>%1 expired on %2 and was not added.</source>
        <translation>%1 ist am %2 abgelaufen und wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 is not valid yet and was not added.</source>
        <translation>%1 ist noch nicht gültig und wurde nicht hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) added.</source>
        <translation>
            <numerusform>%n Zertifikat hinzugefügt.</numerusform>
            <numerusform>%n Zertifikate hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not trusted any more.</source>
        <translation>%1 wird nicht mehr vertraut.</translation>
    </message>
    <message>
        <source>Expired: %1</source>
        <extracomment>%1 is a certificate&apos;s name and more</extracomment>
        <translation>Abgelaufen: %1</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>after a number of seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Deadline of a request</source>
        <translation>&amp;Frist einer Anfrage</translation>
    </message>
    <message>
        <source>After this time without an answer Phone Desk finds out whether the request was carried out. Usual: 30 s.</source>
        <translation>Nach dieser Zeit ohne Antwort findet Phone Desk heraus, ob die Anfrage ausgeführt wurde. Üblich: 30 s.</translation>
    </message>
    <message>
        <source>Requests at the same &amp;time</source>
        <translation>Anfragen &amp;gleichzeitig</translation>
    </message>
    <message>
        <source>For one account, at most. Phone Desk finds by itself what Twilio allows, and never goes over this.</source>
        <translation>Für ein Konto, höchstens. Phone Desk findet selbst heraus, was Twilio erlaubt, und geht nie darüber.</translation>
    </message>
    <message>
        <source>This computer offers no keychain</source>
        <translation>Dieser Rechner bietet keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>Nothing was changed. The password can be kept in memory until Phone Desk quits; it is written nowhere.</source>
        <translation>Nichts wurde geändert. Das Kennwort kann im Speicher bleiben, bis Phone Desk beendet wird; es wird nirgends geschrieben.</translation>
    </message>
    <message>
        <source>Keep until I quit</source>
        <translation>Bis zum Beenden behalten</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>The keychain did not take the password.</source>
        <translation>Der Schlüsselbund hat das Kennwort nicht angenommen.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>A name or an address: proxy.office or 10.0.0.8. Until it is there, nothing changes.</source>
        <translation>Ein Name oder eine Adresse: proxy.office oder 10.0.0.8. Bis er da ist, ändert sich nichts.</translation>
    </message>
    <message>
        <source>Way to Twilio</source>
        <translation>Weg zu Twilio</translation>
    </message>
    <message>
        <source>Asks Twilio once as it is set here, without a key.</source>
        <translation>Fragt Twilio einmal so, wie es hier steht, ohne Schlüssel.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password could not be read</source>
        <translation>Das Passwort des Proxys konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NetworkTexts</name>
    <message>
        <source>%1 was reached and answered after %2 ms.</source>
        <extracomment>%1 is a host&apos;s name, %2 a number of milliseconds</extracomment>
        <translation>%1 wurde erreicht und antwortete nach %2 ms.</translation>
    </message>
    <message>
        <source>The proxy&apos;s name was not found. Check the host.</source>
        <translation>Der Name des Proxys wurde nicht gefunden. Den Host prüfen.</translation>
    </message>
    <message>
        <source>The proxy does not answer. Check its host and port, and whether it is running.</source>
        <translation>Der Proxy antwortet nicht. Host und Port prüfen, und ob er läuft.</translation>
    </message>
    <message>
        <source>The proxy refused the user and password, or wants some. Check both.</source>
        <translation>Der Proxy hat Benutzer und Kennwort abgelehnt oder verlangt welche. Beides prüfen.</translation>
    </message>
    <message>
        <source>The proxy answered, and does not lead to %1. Whoever runs it can allow that.</source>
        <extracomment>%1 is a host&apos;s name</extracomment>
        <translation>Der Proxy hat geantwortet und führt nicht zu %1. Wer ihn betreibt, kann das erlauben.</translation>
    </message>
    <message>
        <source>What answers there is no HTTP proxy. Check the port.</source>
        <translation>Was dort antwortet, ist kein HTTP-Proxy. Den Port prüfen.</translation>
    </message>
    <message>
        <source>The name %1 was not found. Check the network connection; some networks need a proxy.</source>
        <translation>Der Name %1 wurde nicht gefunden. Die Netzwerkverbindung prüfen; manche Netze brauchen einen Proxy.</translation>
    </message>
    <message>
        <source>The certificate that was shown for %1 is not trusted (%2). If a proxy of your company looks into connections, add its certificate below. A wrong clock is a cause, too.</source>
        <extracomment>%1 is a host&apos;s name, %2 a technical text</extracomment>
        <translation>Dem für %1 gezeigten Zertifikat wird nicht vertraut (%2). Sieht ein Proxy der Firma in Verbindungen, unten sein Zertifikat hinzufügen. Auch eine falsche Uhr ist eine Ursache.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Check the network connection.</source>
        <translation>%1 war nicht erreichbar. Die Netzwerkverbindung prüfen.</translation>
    </message>
    <message>
        <source>No certificate stands in this file. It has to be a PEM file: a text with “BEGIN CERTIFICATE”.</source>
        <translation>In dieser Datei steht kein Zertifikat. Es muss eine PEM-Datei sein: ein Text mit „BEGIN CERTIFICATE“.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Diese Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <extracomment>%1 is a certificate&apos;s name, %2 a date</extracomment>
        <translation>%1, gültig bis %2</translation>
    </message>
    <message>
        <source>%1, signed by %2, valid until %3</source>
        <extracomment>%1 is a certificate&apos;s name, %2 who signed it, %3 a date</extracomment>
        <translation>%1, signiert von %2, gültig bis %3</translation>
    </message>
    <message>
        <source>It is not in the keychain any more. Requests go without it, and the proxy may refuse them. Enter it again.</source>
        <translation>Es ist nicht mehr im Schlüsselbund. Anfragen gehen ohne es hinaus, und der Proxy kann sie ablehnen. Geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>The keychain is locked, or refused to give it. Requests go without it, and the proxy may refuse them. Unlock the keychain and try again, or enter the password anew.</source>
        <translation>Der Schlüsselbund ist gesperrt oder gab es nicht heraus. Anfragen gehen ohne es hinaus, und der Proxy kann sie ablehnen. Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal, oder geben Sie das Passwort neu ein.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Requests go without it, and the proxy may refuse them. Start the keychain and try again, or enter the password anew.</source>
        <translation>Der Schlüsselbund antwortet nicht. Anfragen gehen ohne es hinaus, und der Proxy kann sie ablehnen. Starten Sie den Schlüsselbund und versuchen Sie es noch einmal, oder geben Sie das Passwort neu ein.</translation>
    </message>
    <message>
        <source>The keychain could not be read. Requests go without it, and the proxy may refuse them. Try again, or enter the password anew.</source>
        <translation>Der Schlüsselbund konnte nicht gelesen werden. Anfragen gehen ohne es hinaus, und der Proxy kann sie ablehnen. Versuchen Sie es noch einmal, oder geben Sie das Passwort neu ein.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NoKeychain</name>
    <message>
        <source>On GNOME and most other desktops the keychain is gnome-keyring, on KDE it is KWallet. Install it (on Debian: apt install gnome-keyring), sign out and in again, and enter the key once more.</source>
        <translation>Unter GNOME und den meisten anderen Desktops ist der Schlüsselbund gnome-keyring, unter KDE KWallet. Installieren (unter Debian: apt install gnome-keyring), ab- und wieder anmelden und den Schlüssel noch einmal eingeben.</translation>
    </message>
    <message>
        <source>The key can be kept in memory until Phone Desk quits; it is written nowhere.</source>
        <translation>Der Schlüssel kann im Speicher bleiben, bis Phone Desk beendet wird; er wird nirgends geschrieben.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberChanges</name>
    <message>
        <source>Checked %1 of %2…</source>
        <translation>%1 von %2 geprüft …</translation>
    </message>
    <message>
        <source>1 number was written to %1.</source>
        <translation>1 Nummer wurde in %1 geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers were written to %1.</source>
        <translation>
            <numerusform>%n Nummer wurde in %1 geschrieben.</numerusform>
            <numerusform>%n Nummern wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers were not exported.</source>
        <translation>Die Nummern wurden nicht exportiert.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is unchanged.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason</extracomment>
        <translation>%1 konnte nicht geschrieben werden: %2. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>The label was changed. Its name at Twilio stays.</source>
        <translation>Die Bezeichnung wurde geändert. Ihr Name bei Twilio bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>The label was not changed: it may have up to %n characters.</source>
        <translation>
            <numerusform>Die Bezeichnung wurde nicht geändert: höchstens %n Zeichen.</numerusform>
            <numerusform>Die Bezeichnung wurde nicht geändert: höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The label was not changed.</source>
        <translation>Die Bezeichnung wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Protected: it cannot be released.</source>
        <translation>Geschützt: Sie kann nicht freigegeben werden.</translation>
    </message>
    <message>
        <source>It may be released again.</source>
        <translation>Sie kann wieder freigegeben werden.</translation>
    </message>
    <message>
        <source>The protection was not changed.</source>
        <translation>Der Schutz wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The number was moved.</source>
        <translation>Die Nummer wurde verschoben.</translation>
    </message>
    <message>
        <source>The number was not moved.</source>
        <translation>Die Nummer wurde nicht verschoben.</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>%1 wird geprüft …</translation>
    </message>
    <message numerus="yes">
        <source>Checking %n numbers…</source>
        <translation>
            <numerusform>%n Nummer wird geprüft …</numerusform>
            <numerusform>%n Nummern werden geprüft …</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers were not checked.</source>
        <translation>Die Nummern wurden nicht geprüft.</translation>
    </message>
    <message>
        <source>1 verified</source>
        <translation>1 geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>%n geprüft</numerusform>
            <numerusform>%n geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>1 failing</source>
        <translation>1 gestört</translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n gestört</numerusform>
            <numerusform>%n gestört</numerusform>
        </translation>
    </message>
    <message>
        <source>1 not checked</source>
        <translation>1 nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n nicht geprüft</numerusform>
            <numerusform>%n nicht geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>1 number was not checked.</source>
        <translation>1 Nummer wurde nicht geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers were not checked.</source>
        <translation>
            <numerusform>%n Nummer wurde nicht geprüft.</numerusform>
            <numerusform>%n Nummern wurden nicht geprüft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberDelegate</name>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberDetails</name>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Weiter …</translation>
    </message>
    <message>
        <source>Choose a number to see it here.</source>
        <translation>Eine Nummer wählen, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>Continue setting up</source>
        <translation>Weiter einrichten</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>geprüft %1</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <comment>HTTP status, duration</comment>
        <translation>%1 in %2 ms</translation>
    </message>
    <message>
        <source>A caller hears: “%1”.</source>
        <translation>Ein Anrufer hört: „%1“.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>label, organisation</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>costs nothing now</source>
        <translation>kostet jetzt nichts</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Its Twilio account is suspended or closed, or Twilio does not have it any more. Calls and texts do not arrive.</source>
        <translation>Das Twilio-Konto ist gesperrt oder geschlossen, oder Twilio hat die Nummer nicht mehr. Anrufe und Texte kommen nicht an.</translation>
    </message>
    <message>
        <source>Somebody or something changed %1 at Twilio since it was set up.</source>
        <extracomment>%1 lists Twilio&apos;s names of settings: &quot;VoiceUrl, SmsUrl&quot;</extracomment>
        <translation>Jemand oder etwas hat %1 bei Twilio seit der Einrichtung geändert.</translation>
    </message>
    <message>
        <source>Nothing is on record for this number.</source>
        <translation>Zu dieser Nummer ist nichts verzeichnet.</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Trennen …</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Edit label</source>
        <translation>Bezeichnung ändern</translation>
    </message>
    <message>
        <source>A protected number cannot be released.</source>
        <translation>Eine geschützte Nummer kann nicht freigegeben werden.</translation>
    </message>
    <message>
        <source>Move to another organisation…</source>
        <translation>In andere Organisation verschieben …</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Given back on %1.</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>Zurückgegeben am %1.</translation>
    </message>
    <message>
        <source>Until %1, for 1 more day, it can be bought back, only in Twilio&apos;s Console.</source>
        <extracomment>%1 is a day: &quot;2 December&quot;</extracomment>
        <translation>Bis %1, noch 1 Tag, kann sie zurückgekauft werden, nur in Twilios Konsole.</translation>
    </message>
    <message numerus="yes">
        <source>Until %1, for %n more days, it can be bought back, only in Twilio&apos;s Console.</source>
        <extracomment>%1 is a day: &quot;2 December&quot;</extracomment>
        <translation>
            <numerusform>Bis %1, noch %n Tag, kann sie zurückgekauft werden, nur in Twilios Konsole.</numerusform>
            <numerusform>Bis %1, noch %n Tage, kann sie zurückgekauft werden, nur in Twilios Konsole.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ten days in which Twilio&apos;s Console could bring it back are over.</source>
        <translation>Die zehn Tage, in denen Twilios Konsole sie zurückholen konnte, sind vorbei.</translation>
    </message>
    <message>
        <source>Its webhooks are kept as they were. Once Twilio has it again, they are set in one click.</source>
        <translation>Ihre Webhooks sind aufbewahrt, wie sie waren. Hat Twilio sie wieder, werden sie mit einem Klick gesetzt.</translation>
    </message>
    <message>
        <source>Set up again as it was</source>
        <translation>Wieder einrichten, wie sie war</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Freigeben …</translation>
    </message>
    <message>
        <source>Changes in Twilio&apos;s Console are not in it: its record could not be read. %1</source>
        <extracomment>%1 is why, in sentences</extracomment>
        <translation>Änderungen in Twilios Konsole fehlen darin: Deren Aufzeichnung konnte nicht gelesen werden. %1</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberImportDialog</name>
    <message>
        <source>Import a list of numbers</source>
        <translation>Eine Nummernliste importieren</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>A list as a CSV file</source>
        <translation>Eine Liste als CSV-Datei</translation>
    </message>
    <message>
        <source>Its first line names the columns: number or SID, organisation and label; account may be there too. What a row leaves empty stays as it is. Twilio is only asked; nothing is changed there. Choose a file, drop it here, or paste rows with their first line.</source>
        <translation>Ihre erste Zeile nennt die Spalten: Nummer oder SID, Organisation und Bezeichnung; auch Konto darf da sein. Was eine Zeile leer lässt, bleibt, wie es ist. Twilio wird nur gefragt; geändert wird dort nichts. Wählen Sie eine Datei, lassen Sie sie hier fallen, oder fügen Sie Zeilen samt der ersten ein.</translation>
    </message>
    <message>
        <source>Only rows with &amp;problems</source>
        <translation>Nur Zeilen mit &amp;Problemen</translation>
    </message>
    <message>
        <source>Asking Twilio what it has: %1 numbers so far…</source>
        <translation>Twilio wird gefragt, was es hat: bisher %1 Nummern …</translation>
    </message>
    <message numerus="yes">
        <source>Take the &amp;similar organisation (%n)</source>
        <extracomment>rows of a list whose organisation is called nearly as one that there is</extracomment>
        <translation>
            <numerusform>Die ä&amp;hnliche Organisation nehmen (%n)</numerusform>
            <numerusform>Die ä&amp;hnliche Organisation nehmen (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out the %n with problems</source>
        <extracomment>rows of a list</extracomment>
        <translation>
            <numerusform>Die %n mit Problemen &amp;auslassen</numerusform>
            <numerusform>Die %n mit Problemen &amp;auslassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n numbers</source>
        <translation>
            <numerusform>%n Nummer &amp;importieren</numerusform>
            <numerusform>%n Nummern &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have problems: tick that they are left out, or correct the list.</source>
        <translation>
            <numerusform>%n Zeile hat Probleme: Haken Sie an, dass sie ausgelassen wird, oder berichtigen Sie die Liste.</numerusform>
            <numerusform>%n Zeilen haben Probleme: Haken Sie an, dass sie ausgelassen werden, oder berichtigen Sie die Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde importiert</translation>
    </message>
    <message>
        <source>Something that the list is about was changed meanwhile. The list is checked anew.</source>
        <translation>Etwas, wovon die Liste handelt, wurde inzwischen geändert. Die Liste wird neu geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the adopted have other webhooks than their organisation&apos;s numbers should have. They were not changed.</source>
        <extracomment>adopted numbers</extracomment>
        <translation>
            <numerusform>%n der übernommenen hat andere Webhooks, als die Nummern ihrer Organisation haben sollen. Sie wurden nicht geändert.</numerusform>
            <numerusform>%n der übernommenen haben andere Webhooks, als die Nummern ihrer Organisation haben sollen. Sie wurden nicht geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was adopted is not verified yet.</source>
        <translation>Was übernommen wurde, ist noch nicht geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers were imported</source>
        <translation>
            <numerusform>%n Nummer wurde importiert</numerusform>
            <numerusform>%n Nummern wurden importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Update webhooks…</source>
        <translation>Webhooks akt&amp;ualisieren …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberImportTexts</name>
    <message>
        <source>Is so already; nothing changes.</source>
        <comment>a number</comment>
        <translation>Ist schon so; nichts ändert sich.</translation>
    </message>
    <message>
        <source>The first line has to name the columns, and one of them has to be “number” or “SID”. It says: %1</source>
        <extracomment>%1 is the first line of a file</extracomment>
        <translation>Die erste Zeile muss die Spalten nennen, und eine davon muss „number“ oder „SID“ sein. Sie lautet: %1</translation>
    </message>
    <message>
        <source>The list names its columns, and has no row below them.</source>
        <translation>Die Liste nennt ihre Spalten und hat keine Zeile darunter.</translation>
    </message>
    <message numerus="yes">
        <source>%n adopted</source>
        <extracomment>numbers of a list</extracomment>
        <translation>
            <numerusform>%n übernommen</numerusform>
            <numerusform>%n übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <extracomment>numbers of a list: to another organisation</extracomment>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n re-labelled</source>
        <extracomment>numbers of a list: they get another label</extracomment>
        <translation>
            <numerusform>%n umbenannt</numerusform>
            <numerusform>%n umbenannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <extracomment>numbers of a list</extracomment>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a similar organisation</source>
        <extracomment>rows of a list whose organisation is called nearly as one that there is</extracomment>
        <translation>
            <numerusform>%n mit ähnlicher Organisation</numerusform>
            <numerusform>%n mit ähnlicher Organisation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be imported</source>
        <extracomment>rows of a list</extracomment>
        <translation>
            <numerusform>%n nicht importierbar</numerusform>
            <numerusform>%n nicht importierbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Twilio has it, and the row does not say whose it is.</source>
        <translation>Twilio hat sie, und die Zeile sagt nicht, wem sie gehört.</translation>
    </message>
    <message>
        <source>No organisation is called “%1”.</source>
        <extracomment>%1 is what stands in the file</extracomment>
        <translation>Keine Organisation heißt „%1“.</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1 ist archiviert.</translation>
    </message>
    <message>
        <source>It is in another Twilio account than the numbers of %1.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>Sie ist in einem anderen Twilio-Konto als die Nummern von %1.</translation>
    </message>
    <message>
        <source>%1 has no Twilio account yet.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1 hat noch kein Twilio-Konto.</translation>
    </message>
    <message>
        <source>Its quotation marks do not match.</source>
        <translation>Ihre Anführungszeichen passen nicht zusammen.</translation>
    </message>
    <message>
        <source>It has more values than the first line names: “%1”.</source>
        <extracomment>%1 is what stands in the file</extracomment>
        <translation>Sie hat mehr Werte, als die erste Zeile nennt: „%1“.</translation>
    </message>
    <message>
        <source>The row has neither a number nor a SID.</source>
        <translation>Die Zeile hat weder Nummer noch SID.</translation>
    </message>
    <message>
        <source>“%1” is neither a phone number nor a number&apos;s SID.</source>
        <extracomment>%1 is what stands in the file</extracomment>
        <translation>„%1“ ist weder eine Telefonnummer noch die SID einer Nummer.</translation>
    </message>
    <message numerus="yes">
        <source>The label has more than %n characters.</source>
        <translation>
            <numerusform>Die Bezeichnung hat mehr als %n Zeichen.</numerusform>
            <numerusform>Die Bezeichnung hat mehr als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The label has characters that cannot be shown.</source>
        <translation>Die Bezeichnung hat Zeichen, die sich nicht zeigen lassen.</translation>
    </message>
    <message>
        <source>The SID is another number&apos;s.</source>
        <translation>Die SID gehört einer anderen Nummer.</translation>
    </message>
    <message>
        <source>The number stands in line %1 already.</source>
        <translation>Die Nummer steht schon in Zeile %1.</translation>
    </message>
    <message>
        <source>No Twilio account of this desk has it.</source>
        <translation>Kein Twilio-Konto dieses Platzes hat sie.</translation>
    </message>
    <message>
        <source>It is not known whose it is: %1 did not answer.</source>
        <extracomment>%1 is a Twilio account</extracomment>
        <translation>Wem sie gehört, ist nicht bekannt: %1 hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>It was given back or disconnected, and Twilio does not have it any more.</source>
        <translation>Sie wurde zurückgegeben oder getrennt, und Twilio hat sie nicht mehr.</translation>
    </message>
    <message>
        <source>It is in another Twilio account: %1.</source>
        <extracomment>%1 is a Twilio account</extracomment>
        <translation>Sie ist in einem anderen Twilio-Konto: %1.</translation>
    </message>
    <message>
        <source>No account of this desk is “%1”, or several are.</source>
        <extracomment>%1 is what stands in the file</extracomment>
        <translation>Kein Konto dieses Rechners ist „%1“, oder mehrere sind es.</translation>
    </message>
    <message>
        <source>It is in the account %1, which this desk does not have. Add that account first.</source>
        <extracomment>%1 is the beginning and end of an account&apos;s SID</extracomment>
        <translation>Sie ist im Konto %1, das dieser Platz nicht hat. Fügen Sie zuerst dieses Konto hinzu.</translation>
    </message>
    <message>
        <source>It is being set up, changed or given back right now.</source>
        <translation>Sie wird gerade eingerichtet, geändert oder zurückgegeben.</translation>
    </message>
    <message>
        <source>Is adopted, without a label.</source>
        <comment>a number</comment>
        <translation>Wird übernommen, ohne Bezeichnung.</translation>
    </message>
    <message>
        <source>Is adopted as “%1”.</source>
        <translation>Wird als „%1“ übernommen.</translation>
    </message>
    <message>
        <source>Gets the label “%1”.</source>
        <extracomment>of a number; %1 is a label</extracomment>
        <translation>Erhält die Bezeichnung „%1“.</translation>
    </message>
    <message>
        <source>Its label “%1” becomes “%2”.</source>
        <extracomment>of a number; both are labels</extracomment>
        <translation>Ihre Bezeichnung „%1“ wird „%2“.</translation>
    </message>
    <message>
        <source>“%1” could be %2.</source>
        <extracomment>%1 is what stands in the file, %2 an organisation</extracomment>
        <translation>„%1“ könnte %2 sein.</translation>
    </message>
    <message>
        <source>Moves here from %1, with its %2.</source>
        <extracomment>of a number; %1 is an organisation, %2 &quot;$1.15 a month&quot;</extracomment>
        <translation>Kommt von %1 hierher, mit ihren %2.</translation>
    </message>
    <message>
        <source>Moves here from %1.</source>
        <extracomment>of a number; %1 is an organisation</extracomment>
        <translation>Kommt von %1 hierher.</translation>
    </message>
    <message>
        <source>Its webhooks stay, and differ.</source>
        <extracomment>of a number; those that it has are not those that its organisation&apos;s numbers should have</extracomment>
        <translation>Ihre Webhooks bleiben, und weichen ab.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberList</name>
    <message>
        <source>Choose this number</source>
        <translation>Diese Nummer wählen</translation>
    </message>
    <message>
        <source>Mark as 2nd choice</source>
        <translation>Als 2. Wahl vormerken</translation>
    </message>
    <message>
        <source>Mark as 3rd choice</source>
        <translation>Als 3. Wahl vormerken</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberRecords</name>
    <message>
        <source>The change was not reverted.</source>
        <translation>Die Änderung wurde nicht zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberRow</name>
    <message>
        <source>Bought, not verified</source>
        <translation>Gekauft, nicht geprüft</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Differs at Twilio</source>
        <translation>Weicht bei Twilio ab</translation>
    </message>
    <message>
        <source>Giving back, not known yet</source>
        <translation>Wird zurückgegeben, noch unklar</translation>
    </message>
    <message>
        <source>Giving back</source>
        <translation>Wird zurückgegeben</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch unklar</translation>
    </message>
    <message>
        <source>Found at Twilio</source>
        <translation>Bei Twilio gefunden</translation>
    </message>
    <message>
        <source>Set up elsewhere</source>
        <translation>Wird anderswo eingerichtet</translation>
    </message>
    <message>
        <source>Not bought</source>
        <translation>Nicht gekauft</translation>
    </message>
    <message>
        <source>Setting up, %1 of %2</source>
        <translation>Wird eingerichtet, %1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status, its age</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Connected, not verified</source>
        <translation>Verbunden, nicht geprüft</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Not disconnected yet</source>
        <translation>Noch nicht getrennt</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Wird getrennt</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>webhooks</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>As expected</source>
        <extracomment>a number&apos;s webhooks are</extracomment>
        <translation>Wie erwartet</translation>
    </message>
    <message>
        <source>Other than expected: %1</source>
        <extracomment>%1 lists webhooks: &quot;Voice, SMS&quot;</extracomment>
        <translation>Anders als erwartet: %1</translation>
    </message>
    <message numerus="yes">
        <source>for %n days</source>
        <translation>
            <numerusform>seit %n Tag</numerusform>
            <numerusform>seit %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Unvollendet</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Voice URL</source>
        <translation>Sprach-URL</translation>
    </message>
    <message>
        <source>SMS URL</source>
        <translation>SMS-URL</translation>
    </message>
    <message>
        <source>Status URL</source>
        <translation>Status-URL</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Twilio SID</source>
        <translation>Twilio-SID</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account-SID</translation>
    </message>
    <message>
        <source>Change not confirmed</source>
        <translation>Änderung nicht bestätigt</translation>
    </message>
    <message>
        <source>Changing webhooks</source>
        <translation>Webhooks werden geändert</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation>Noch nicht freigegeben</translation>
    </message>
    <message>
        <source>Releasing</source>
        <translation>Wird freigegeben</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status, what is left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>noch 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberTable</name>
    <message>
        <source>Reading the numbers…</source>
        <translation>Nummern werden gelesen …</translation>
    </message>
    <message>
        <source>No Twilio account is connected.</source>
        <translation>Kein Twilio-Konto ist verbunden.</translation>
    </message>
    <message>
        <source>The demo simulates Twilio on this computer. Nothing is bought.</source>
        <translation>Die Demo simuliert Twilio auf diesem Rechner. Nichts wird gekauft.</translation>
    </message>
    <message>
        <source>Connect a Twilio account</source>
        <translation>Ein Twilio-Konto verbinden</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Die Demo ausprobieren</translation>
    </message>
    <message>
        <source>No numbers yet.</source>
        <translation>Noch keine Nummern.</translation>
    </message>
    <message>
        <source>A number is listed here from the moment its set-up begins.</source>
        <translation>Eine Nummer steht hier, sobald ihre Einrichtung beginnt.</translation>
    </message>
    <message>
        <source>Set up a number</source>
        <translation>Eine Nummer einrichten</translation>
    </message>
    <message>
        <source>No number matches the filter.</source>
        <translation>Keine Nummer passt zum Filter.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>The numbers could not be read.</source>
        <translation>Die Nummern konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>%1 has no number yet.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1 hat noch keine Nummer.</translation>
    </message>
    <message>
        <source>Set up its number</source>
        <translation>Ihre Nummer einrichten</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberTableModel</name>
    <message>
        <source>%1, unfinished</source>
        <translation>%1, unvollendet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, aufsteigend sortiert</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, absteigend sortiert</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>a status and its age; when that was</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Protected: it cannot be released until that is taken back.</source>
        <translation>Geschützt: Sie kann erst freigegeben werden, wenn der Schutz aufgehoben ist.</translation>
    </message>
    <message>
        <source>%1, protected</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1, geschützt</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberView</name>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Sort &amp;upwards</source>
        <translation>&amp;Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort &amp;downwards</source>
        <translation>A&amp;bsteigend sortieren</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Nach &amp;links verschieben</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Nach &amp;rechts verschieben</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>Bre&amp;iter</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>S&amp;chmaler</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>R&amp;eset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OptionsModel</name>
    <message>
        <source>%1  ·  not searched: %2</source>
        <extracomment>%1 is an area code, %2 what went wrong: &quot;Twilio answered 503&quot;</extracomment>
        <translation>%1  ·  nicht gesucht: %2</translation>
    </message>
    <message>
        <source>%1  ·  no numbers now</source>
        <extracomment>%1 is an area code</extracomment>
        <translation>%1  ·  zurzeit keine Nummern</translation>
    </message>
    <message numerus="yes">
        <source>%1  ·  %n found</source>
        <extracomment>%1 is an area code; %n numbers were found in it</extracomment>
        <translation>
            <numerusform>%1  ·  %n gefunden</numerusform>
            <numerusform>%1  ·  %n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>no voice, no SMS</source>
        <translation>keine Sprache, keine SMS</translation>
    </message>
    <message>
        <source>no voice</source>
        <translation>keine Sprache</translation>
    </message>
    <message>
        <source>no SMS</source>
        <translation>keine SMS</translation>
    </message>
    <message>
        <source>needs an address</source>
        <translation>braucht eine Adresse</translation>
    </message>
    <message>
        <source>2nd choice</source>
        <translation>2. Wahl</translation>
    </message>
    <message>
        <source>3rd choice</source>
        <translation>3. Wahl</translation>
    </message>
    <message>
        <source>Voice · SMS</source>
        <translation>Sprache · SMS</translation>
    </message>
    <message>
        <source>%1, %2, cannot be chosen: %3</source>
        <extracomment>for screen readers; %1 a number, %2 its town, %3 why it cannot be chosen</extracomment>
        <translation>%1, %2, nicht wählbar: %3</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, chosen</source>
        <extracomment>for screen readers; %1 a number, %2 its town, %3 what it can do, %4 its price</extracomment>
        <translation>%1, %2, %3, %4, gewählt</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>for screen readers; %1 a number, %2 its town, %3 what it can do, %4 its price</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Chosen in onboarding</source>
        <translation>Bei der Anmeldung gewählt</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OrganizationDialog</name>
    <message>
        <source>Add an organisation</source>
        <translation>Eine Organisation hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>A&amp;dd organisation</source>
        <translation>Organisation &amp;hinzufügen</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <extracomment>%1 is an organisation that is archived</extracomment>
        <translation>%1 (archiviert)</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1 gibt es bereits</translation>
    </message>
    <message>
        <source>No two organisations can have one name.</source>
        <translation>Zwei Organisationen können nicht denselben Namen haben.</translation>
    </message>
    <message numerus="yes">
        <source>There are organisations with a similar name</source>
        <translation>
            <numerusform>Es gibt eine Organisation mit ähnlichem Namen</numerusform>
            <numerusform>Es gibt Organisationen mit ähnlichem Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Trotzdem anlegen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>It was changed at another desk meanwhile</source>
        <translation>Sie wurde inzwischen an einem anderen Rechner geändert</translation>
    </message>
    <message>
        <source>Nothing was saved. The fields hold what was typed here; saving again replaces what was changed there.</source>
        <translation>Nichts wurde gespeichert. Die Felder enthalten, was hier eingegeben wurde; noch einmal speichern ersetzt, was dort geändert wurde.</translation>
    </message>
    <message>
        <source>Show what it is now</source>
        <translation>Zeigen, wie sie jetzt ist</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OrganizationEditor</name>
    <message>
        <source>An organisation needs a name.</source>
        <translation>Eine Organisation braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>A name has up to %n characters.</source>
        <translation>
            <numerusform>Ein Name hat bis zu %n Zeichen.</numerusform>
            <numerusform>Ein Name hat bis zu %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the Twilio account that pays for its numbers.</source>
        <translation>Das Twilio-Konto wählen, das für ihre Nummern zahlt.</translation>
    </message>
    <message>
        <source>“%1” is not a number of the US, Canada or Puerto Rico.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>„%1“ ist keine Nummer der USA, Kanadas oder Puerto Ricos.</translation>
    </message>
    <message numerus="yes">
        <source>A label has up to %n characters.</source>
        <translation>
            <numerusform>Eine Bezeichnung hat bis zu %n Zeichen.</numerusform>
            <numerusform>Eine Bezeichnung hat bis zu %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note has up to %n characters.</source>
        <translation>
            <numerusform>Eine Notiz hat bis zu %n Zeichen.</numerusform>
            <numerusform>Eine Notiz hat bis zu %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Twilio account that pays for its numbers</source>
        <translation>&amp;Twilio-Konto, das für ihre Nummern zahlt</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>Um&amp;gebung</translation>
    </message>
    <message>
        <source>Preferred &amp;area codes</source>
        <translation>Bevorzugte Vor&amp;wahlen</translation>
    </message>
    <message>
        <source>&amp;Label of its numbers</source>
        <translation>Be&amp;zeichnung ihrer Nummern</translation>
    </message>
    <message>
        <source>N&amp;umber chosen in onboarding</source>
        <translation>Bei der Anmeldung gewählte N&amp;ummer</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Decides which webhooks its numbers get.</source>
        <translation>Bestimmt, welche Webhooks ihre Nummern bekommen.</translation>
    </message>
    <message>
        <source>One or several, the best first. The wizard searches them.</source>
        <translation>Eine oder mehrere, die beste zuerst. Der Assistent sucht sie.</translation>
    </message>
    <message>
        <source>If it is not the team&apos;s.</source>
        <translation>Wenn es nicht die des Teams ist.</translation>
    </message>
    <message>
        <source>Searched first; the wizard says if it is gone.</source>
        <translation>Wird zuerst gesucht; der Assistent sagt, wenn sie weg ist.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>%1 (not connected on this computer)</source>
        <translation>%1 (auf diesem Rechner nicht verbunden)</translation>
    </message>
    <message>
        <source>No Twilio account is connected, so nothing can be bought for it.</source>
        <translation>Kein Twilio-Konto ist verbunden; deshalb kann dafür nichts gekauft werden.</translation>
    </message>
    <message>
        <source>Its numbers are bought from %1.</source>
        <translation>Ihre Nummern werden von %1 gekauft.</translation>
    </message>
    <message>
        <source>Its next numbers are bought from this account.</source>
        <translation>Ihre nächsten Nummern werden über dieses Konto gekauft.</translation>
    </message>
    <message numerus="yes">
        <source>Only new numbers are bought from this account. The %n it has stay where they are.</source>
        <translation>
            <numerusform>Nur neue Nummern werden über dieses Konto gekauft. Die %n, die sie hat, bleibt, wo sie ist.</numerusform>
            <numerusform>Nur neue Nummern werden über dieses Konto gekauft. Die %n, die sie hat, bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (removed from this desk)</source>
        <extracomment>%1 is a Twilio account</extracomment>
        <translation>%1 (von diesem Rechner entfernt)</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OrganizationPage</name>
    <message>
        <source>&amp;Find or name an organisation</source>
        <translation>Organisation &amp;finden oder benennen</translation>
    </message>
    <message>
        <source>&amp;Create organisation</source>
        <translation>Organisation &amp;anlegen</translation>
    </message>
    <message>
        <source>Whose number will it be?</source>
        <translation>Wessen Nummer wird es?</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Choose an organisation, or create one.</source>
        <translation>Eine Organisation wählen oder eine anlegen.</translation>
    </message>
    <message>
        <source>%1 exists already and is chosen.</source>
        <translation>%1 gibt es bereits und ist gewählt.</translation>
    </message>
    <message>
        <source>Not in the list? “%1” can be created.</source>
        <extracomment>%1 is an organisation&apos;s name</extracomment>
        <translation>Nicht in der Liste? „%1“ kann angelegt werden.</translation>
    </message>
    <message>
        <source>“%1” is new.</source>
        <extracomment>%1 is an organisation&apos;s name</extracomment>
        <translation>„%1“ ist neu.</translation>
    </message>
    <message>
        <source>No organisation yet</source>
        <translation>Noch keine Organisation</translation>
    </message>
    <message>
        <source>Type the customer&apos;s name above to create the first one.</source>
        <translation>Oben den Namen des Kunden eingeben, um die erste anzulegen.</translation>
    </message>
    <message>
        <source>Is it one of these? If not, “%1” can be created all the same.</source>
        <extracomment>%1 is an organisation&apos;s name; those with a similar one are listed above</extracomment>
        <translation>Ist es eine von diesen? Wenn nicht, kann „%1“ trotzdem angelegt werden.</translation>
    </message>
    <message>
        <source>&amp;Create anyway…</source>
        <translation>Trotzdem &amp;anlegen …</translation>
    </message>
    <message>
        <source>&amp;Create organisation…</source>
        <translation>Organisation &amp;anlegen …</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OrganizationTable</name>
    <message>
        <source>%1 (archived)</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1 (archiviert)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Area codes</source>
        <translation>Vorwahlen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OrganizationsModel</name>
    <message>
        <source>%1 is not connected on this computer</source>
        <extracomment>%1 is a shortened account SID, &quot;AC12…9f&quot;</extracomment>
        <translation>%1 ist auf diesem Rechner nicht verbunden</translation>
    </message>
    <message>
        <source>%1, Twilio account %2</source>
        <extracomment>for screen readers; %1 an organisation, %2 its Twilio account</extracomment>
        <translation>%1, Twilio-Konto %2</translation>
    </message>
    <message>
        <source>%1 was removed from this desk</source>
        <extracomment>%1 is a shortened account SID, &quot;AC12…9f&quot;</extracomment>
        <translation>%1 wurde von diesem Rechner entfernt</translation>
    </message>
    <message>
        <source>Last set up</source>
        <extracomment>an organisation: it got the last number that was set up from this desk</extracomment>
        <translation>Zuletzt eingerichtet</translation>
    </message>
    <message>
        <source>%1, last set up, Twilio account %2</source>
        <extracomment>for screen readers; %1 an organisation, %2 its Twilio account</extracomment>
        <translation>%1, zuletzt eingerichtet, Twilio-Konto %2</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OrganizationsPage</name>
    <message numerus="yes">
        <source>%1 has %n live numbers. Release or disconnect them first.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>
            <numerusform>%1 hat %n Nummer in Betrieb. Sie zuerst freigeben oder trennen.</numerusform>
            <numerusform>%1 hat %n Nummern in Betrieb. Sie zuerst freigeben oder trennen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n unfinished set-ups. Finish or close them first.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>
            <numerusform>%1 hat %n unvollendete Einrichtung. Sie zuerst beenden oder schließen.</numerusform>
            <numerusform>%1 hat %n unvollendete Einrichtungen. Sie zuerst beenden oder schließen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n live numbers, and a set-up that is not finished. Release the numbers and finish the set-up first.</source>
        <extracomment>%1 is an organisation; it has unfinished set-ups too</extracomment>
        <translation>
            <numerusform>%1 hat %n Nummer in Betrieb und eine unvollendete Einrichtung. Zuerst die Nummer freigeben und die Einrichtung beenden.</numerusform>
            <numerusform>%1 hat %n Nummern in Betrieb und eine unvollendete Einrichtung. Zuerst die Nummern freigeben und die Einrichtung beenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Show a&amp;rchived ones</source>
        <translation>A&amp;rchivierte zeigen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Hin&amp;zufügen …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Archi&amp;ve</source>
        <translation>Archi&amp;vieren</translation>
    </message>
    <message>
        <source>&amp;Default account</source>
        <translation>&amp;Standardkonto</translation>
    </message>
    <message>
        <source>New organisations get it unless another is chosen.</source>
        <translation>Neue Organisationen bekommen es, wenn kein anderes gewählt wird.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Name or area code</source>
        <translation>Name oder Vorwahl</translation>
    </message>
    <message>
        <source>Filter the organisations</source>
        <translation>Die Organisationen filtern</translation>
    </message>
    <message>
        <source>Organisations, customers: add, rename, archive, area codes, label, note, import CSV</source>
        <translation>Organisationen, Kunden: hinzufügen, umbenennen, archivieren, Vorwahlen, Bezeichnung, Notiz, CSV importieren</translation>
    </message>
    <message>
        <source>No organisation yet</source>
        <translation>Noch keine Organisation</translation>
    </message>
    <message>
        <source>Add the first customer, or import a list.</source>
        <translation>Den ersten Kunden hinzufügen oder eine Liste importieren.</translation>
    </message>
    <message>
        <source>All organisations are archived</source>
        <translation>Alle Organisationen sind archiviert</translation>
    </message>
    <message>
        <source>No organisation matches the filter</source>
        <translation>Keine Organisation passt zum Filter</translation>
    </message>
    <message>
        <source>Bring &amp;back</source>
        <translation>Zurück&amp;holen</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>%1 cannot be archived</source>
        <translation>%1 kann nicht archiviert werden</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations were created.</source>
        <translation>
            <numerusform>%n Organisation wurde angelegt.</numerusform>
            <numerusform>%n Organisationen wurden angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were completed.</source>
        <translation>
            <numerusform>%n wurde ergänzt.</numerusform>
            <numerusform>%n wurden ergänzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is imported</source>
        <translation>Die Liste ist importiert</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OverrideDialog</name>
    <message>
        <source>An organisation&apos;s own URLs</source>
        <translation>Eigene URLs einer Organisation</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save URLs</source>
        <translation>URLs &amp;speichern</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OverrideList</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>Hin&amp;zufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Organisations with URLs of their own</source>
        <translation>Organisationen mit eigenen URLs</translation>
    </message>
    <message>
        <source>None: the numbers of every organisation get the URLs above.</source>
        <translation>Keine: Die Nummern aller Organisationen bekommen die URLs oben.</translation>
    </message>
    <message>
        <source>%1 has no other organisation.</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>%1 hat keine weitere Organisation.</translation>
    </message>
    <message>
        <source>%1 has no URLs of its own any more</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1 hat keine eigenen URLs mehr</translation>
    </message>
    <message>
        <source>Its next numbers get the URLs above. Numbers that it has stay as they are.</source>
        <translation>Ihre nächsten Nummern bekommen die URLs oben. Vorhandene bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>in %1 %2</source>
        <extracomment>%1 is Normal or Fail-over, %2 a host</extracomment>
        <translation>in %1 %2</translation>
    </message>
    <message>
        <source>in %1 the set&apos;s URLs</source>
        <extracomment>%1 is Normal or Fail-over: in it, an organisation has no URLs of its own</extracomment>
        <translation>in %1 die URLs des Satzes</translation>
    </message>
    <message>
        <source>With URLs of their own in %1 only, and with the URLs above while %2 is active: %3.</source>
        <extracomment>%1 and %2 are Normal and Fail-over, or the other way round; %3 is one or several organisations</extracomment>
        <translation>Mit eigenen URLs nur in %1, und mit den URLs oben, solange %2 aktiv ist: %3.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of organisations</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1, not all of it is applied</source>
        <comment>a page of the settings</comment>
        <translation>%1, nicht alles ist übernommen</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::PayerNotice</name>
    <message>
        <source>The key of the Twilio account of %1 is not at hand.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>Der Schlüssel des Twilio-Kontos von %1 ist nicht zur Hand.</translation>
    </message>
    <message>
        <source>The key of %1 is missing on this computer</source>
        <translation>Der Schlüssel von %1 fehlt auf diesem Rechner</translation>
    </message>
    <message>
        <source>The key of %1 could not be read</source>
        <translation>Der Schlüssel von %1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 Until it is here, no number can be set up for %2.</source>
        <extracomment>%1 is a sentence: why; %2 an organisation</extracomment>
        <translation>%1 Bis er hier ist, kann für %2 keine Nummer eingerichtet werden.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Noch ein&amp;mal versuchen</translation>
    </message>
    <message>
        <source>Add &amp;key…</source>
        <translation>Schlüssel &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>The Twilio account of %1 was removed from this desk.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>Das Twilio-Konto von %1 wurde von diesem Rechner entfernt.</translation>
    </message>
    <message>
        <source>%1 has no Twilio account now</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1 hat jetzt kein Twilio-Konto</translation>
    </message>
    <message>
        <source>%1 was removed from this desk on %2. Connect it again, or choose another account for new numbers.</source>
        <extracomment>%1 is an account, %2 a date, &quot;22 December&quot;</extracomment>
        <translation>%1 wurde am %2 von diesem Rechner entfernt. Verbinden Sie es wieder, oder wählen Sie ein anderes Konto für neue Nummern.</translation>
    </message>
    <message>
        <source>Connect a&amp;gain…</source>
        <translation>W&amp;ieder verbinden …</translation>
    </message>
    <message>
        <source>The Twilio account of %1 is not connected on this computer.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>Das Twilio-Konto von %1 ist auf diesem Rechner nicht verbunden.</translation>
    </message>
    <message>
        <source>%1 is not connected on this computer</source>
        <extracomment>%1 is a shortened account SID, &quot;AC12…9f&quot;</extracomment>
        <translation>%1 ist auf diesem Rechner nicht verbunden</translation>
    </message>
    <message>
        <source>The new numbers of %1 are to be bought from this Twilio account: connect it, or choose another one.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>Die neuen Nummern von %1 sollen über dieses Twilio-Konto gekauft werden: Verbinden Sie es, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Co&amp;nnect it…</source>
        <translation>Verbi&amp;nden …</translation>
    </message>
    <message>
        <source>Choose another &amp;account…</source>
        <translation>Anderes &amp;Konto wählen …</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::PlanList</name>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Wer antwortet</translation>
    </message>
    <message>
        <source>These are changed where they are answered, and not here.</source>
        <translation>Diese werden dort geändert, wo sie beantwortet werden, nicht hier.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a group of numbers and how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No number is in this group.</source>
        <translation>In dieser Gruppe ist keine Nummer.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ProgressRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers; %1 a step, %2 &quot;done&quot; or &quot;now&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ProvisionWizard</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Get this number</source>
        <translation>&amp;Diese Nummer nehmen</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>Set up &amp;another</source>
        <translation>Noch &amp;eine einrichten</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Set up a number</source>
        <translation>Eine Nummer einrichten</translation>
    </message>
    <message>
        <source>Main Line</source>
        <translation>Hauptnummer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Writing down the order…</source>
        <translation>Der Auftrag wird aufgeschrieben …</translation>
    </message>
    <message>
        <source>Nothing is bought yet.</source>
        <translation>Noch ist nichts gekauft.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>New or existing</source>
        <translation>Neu oder vorhanden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Writing down what is to be done…</source>
        <translation>Was zu tun ist, wird aufgeschrieben …</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Connect an existing number</source>
        <translation>Eine vorhandene Nummer verbinden</translation>
    </message>
    <message>
        <source>Whose number is %1?</source>
        <translation>Wem gehört %1?</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ReadyPage</name>
    <message>
        <source>Copy &amp;number</source>
        <translation>&amp;Nummer kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation>&amp;Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Show in n&amp;umbers</source>
        <translation>In der &amp;Liste zeigen</translation>
    </message>
    <message>
        <source>Sending texts to US numbers needs A2P 10DLC registration, calls to 911 an emergency address. Phone Desk does neither yet.</source>
        <translation>Texte an US-Nummern brauchen eine A2P-10DLC-Registrierung, Anrufe an 911 eine Notfalladresse. Beides macht Phone Desk noch nicht.</translation>
    </message>
    <message>
        <source>is set up and verified for %1.</source>
        <extracomment>after a number on the line above; %1 is an organisation</extracomment>
        <translation>ist für %1 eingerichtet und geprüft.</translation>
    </message>
    <message>
        <source>The voice webhook answers, and says nothing at first.</source>
        <translation>Der Sprach-Webhook antwortet und sagt zuerst nichts.</translation>
    </message>
    <message>
        <source>A caller hears: “%1”.</source>
        <translation>Ein Anrufer hört: „%1“.</translation>
    </message>
    <message>
        <source>%1 is set up and verified for %2.</source>
        <extracomment>for screen readers; %1 is a number, %2 an organisation</extracomment>
        <translation>%1 ist für %2 eingerichtet und geprüft.</translation>
    </message>
    <message>
        <source>Show the &amp;request…</source>
        <translation>Die &amp;Anfrage zeigen …</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ReleaseDialog</name>
    <message>
        <source>Release this number?</source>
        <translation>Diese Nummer freigeben?</translation>
    </message>
    <message>
        <source>&amp;Keep number</source>
        <translation>Nummer &amp;behalten</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Twilio wird gefragt …</translation>
    </message>
    <message>
        <source>%1 cannot be released now</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 kann jetzt nicht freigegeben werden</translation>
    </message>
    <message>
        <source>Nothing was given back.</source>
        <translation>Nichts wurde zurückgegeben.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Type the number to confirm</source>
        <translation>Zur Bestätigung die Nummer ein&amp;tippen</translation>
    </message>
    <message>
        <source>&amp;Release number</source>
        <translation>Nummer &amp;freigeben</translation>
    </message>
    <message>
        <source>Nothing is given back yet.</source>
        <translation>Noch ist nichts zurückgegeben.</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Wird freigegeben …</translation>
    </message>
    <message>
        <source>Another Phone Desk works on this number</source>
        <translation>Ein anderes Phone Desk arbeitet an dieser Nummer</translation>
    </message>
    <message>
        <source>It is shown here, and can be changed where it is being worked on.</source>
        <translation>Hier wird sie gezeigt; geändert werden kann sie dort, wo daran gearbeitet wird.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch unklar</translation>
    </message>
    <message>
        <source>Looking whether %1 was given back; it is not asked for a second time. This window can be closed: the look-up goes on, also after a restart.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Es wird nachgesehen, ob %1 zurückgegeben wurde; ein zweites Mal wird nicht darum gebeten. Dieses Fenster kann geschlossen werden: Das Nachsehen geht weiter, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>Jetzt &amp;nachsehen</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <extracomment>of a number</extracomment>
        <translation>Noch nicht freigegeben</translation>
    </message>
    <message>
        <source>Phone Desk was closed before %1 was given back. Nothing was sent.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Phone Desk wurde geschlossen, bevor %1 zurückgegeben war. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>It is charged as before until it is released.</source>
        <translation>Bis zur Freigabe wird sie berechnet wie bisher.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ReleaseRow</name>
    <message>
        <source>%1 · %2</source>
        <comment>number, organisation</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>number, label, organisation</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Twilio wird gefragt …</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Wird freigegeben …</translation>
    </message>
    <message>
        <source>Released.</source>
        <translation>Freigegeben.</translation>
    </message>
    <message>
        <source>Not known yet: Phone Desk looks whether it was given back, also when this window is closed.</source>
        <translation>Noch nicht bekannt: Phone Desk sieht nach, ob sie zurückgegeben wurde, auch wenn dieses Fenster geschlossen ist.</translation>
    </message>
    <message>
        <source>Not released. %1</source>
        <comment>then the reason, in sentences</comment>
        <translation>Nicht freigegeben. %1</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ReleaseSeveral</name>
    <message>
        <source>&amp;Keep all</source>
        <translation>Alle &amp;behalten</translation>
    </message>
    <message>
        <source>Which of these numbers are to be released?</source>
        <translation>Welche dieser Nummern sollen freigegeben werden?</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are chosen. At most 20 are released at once, so that somebody reads what each release does. Choose fewer.</source>
        <translation>
            <numerusform>%n Nummer ist gewählt. Höchstens 20 werden auf einmal freigegeben, damit jemand liest, was jede Freigabe bewirkt. Weniger wählen.</numerusform>
            <numerusform>%n Nummern sind gewählt. Höchstens 20 werden auf einmal freigegeben, damit jemand liest, was jede Freigabe bewirkt. Weniger wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Calls and texts to the ticked numbers stop at once, and this month is not refunded. For ten days, until %1, each can be bought back, only in Twilio&apos;s Console.</source>
        <extracomment>%1 is a day: &quot;2 December&quot;</extracomment>
        <translation>Anrufe und SMS an die angekreuzten Nummern enden sofort, und dieser Monat wird nicht erstattet. Zehn Tage lang, bis %1, kann jede zurückgekauft werden, nur in Twilios Konsole.</translation>
    </message>
    <message>
        <source>Protected, and left out: %1.</source>
        <extracomment>%1 lists numbers</extracomment>
        <translation>Geschützt und ausgelassen: %1.</translation>
    </message>
    <message>
        <source>&amp;Release 1 number</source>
        <translation>1 Nummer &amp;freigeben</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Release %n numbers</source>
        <translation>
            <numerusform>%n Nummer &amp;freigeben</numerusform>
            <numerusform>%n Nummern &amp;freigeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Twilio wird gefragt …</translation>
    </message>
    <message>
        <source>Tick what is to be released.</source>
        <translation>Ankreuzen, was freigegeben werden soll.</translation>
    </message>
    <message>
        <source>Nothing is given back yet.</source>
        <translation>Noch ist nichts zurückgegeben.</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Wird freigegeben …</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ReleaseTexts</name>
    <message>
        <source>a SIP trunk</source>
        <translation>einen SIP-Trunk</translation>
    </message>
    <message>
        <source>a TwiML app</source>
        <translation>eine TwiML-App</translation>
    </message>
    <message>
        <source>Calls and texts stop at once. Whoever calls hears that the number is not in service.</source>
        <translation>Anrufe und SMS enden sofort. Wer anruft, hört, dass die Nummer nicht vergeben ist.</translation>
    </message>
    <message>
        <source>Calls and texts stop at once. They reach %1 now.</source>
        <extracomment>%1 lists hosts: &quot;api.serviceflow.com&quot;</extracomment>
        <translation>Anrufe und SMS enden sofort. Jetzt erreichen sie %1.</translation>
    </message>
    <message>
        <source>It leaves the Messaging Service “%1”, which sends no more texts from it.</source>
        <extracomment>%1 is a Messaging Service&apos;s name</extracomment>
        <translation>Sie verlässt den Messaging Service „%1“, der von ihr keine SMS mehr sendet.</translation>
    </message>
    <message>
        <source>It is charged no more. This month is not refunded.</source>
        <translation>Sie wird nicht mehr berechnet. Dieser Monat wird nicht erstattet.</translation>
    </message>
    <message>
        <source>Saves %1. This month is not refunded.</source>
        <extracomment>%1 is &quot;$1.15 a month&quot;</extracomment>
        <translation>Spart %1. Dieser Monat wird nicht erstattet.</translation>
    </message>
    <message>
        <source>Release %1 of %2?</source>
        <extracomment>%1 is a number, %2 an organisation</extracomment>
        <translation>%1 von %2 freigeben?</translation>
    </message>
    <message>
        <source>Release %1, %2 of %3?</source>
        <extracomment>%1 is a number, %2 its label, %3 an organisation</extracomment>
        <translation>%1, %2 von %3, freigeben?</translation>
    </message>
    <message>
        <source>Twilio does not have this number any more. Nothing is sent; that it was given back is written down here.</source>
        <translation>Twilio hat diese Nummer nicht mehr. Nichts wird gesendet; dass sie zurückgegeben wurde, wird hier aufgeschrieben.</translation>
    </message>
    <message>
        <source>Twilio did not tell whether it is in a Messaging Service. If it is, it leaves it.</source>
        <translation>Twilio hat nicht gesagt, ob sie in einem Messaging Service ist. Wenn ja, verlässt sie ihn.</translation>
    </message>
    <message>
        <source>For ten days, until %1, it can be bought back, only in Twilio&apos;s Console. After that anybody may get it.</source>
        <extracomment>%1 is a day: &quot;2 December&quot;</extracomment>
        <translation>Zehn Tage lang, bis %1, kann sie zurückgekauft werden, nur in Twilios Konsole. Danach kann sie jeder bekommen.</translation>
    </message>
    <message>
        <source>Its webhooks, label and history are kept here: when it is brought back, they are set again in one click.</source>
        <translation>Webhooks, Bezeichnung und Verlauf bleiben hier aufbewahrt: Kommt sie zurück, werden sie mit einem Klick wieder gesetzt.</translation>
    </message>
    <message>
        <source>It was in the account before Phone Desk. To leave it there as it was, disconnect it instead.</source>
        <translation>Sie war vor Phone Desk im Konto. Soll sie dort bleiben, wie sie war, stattdessen trennen.</translation>
    </message>
    <message>
        <source>Twilio does not have it any more.</source>
        <translation>Twilio hat sie nicht mehr.</translation>
    </message>
    <message>
        <source>Saves %1.</source>
        <extracomment>%1 is &quot;$1.15 a month&quot;</extracomment>
        <translation>Spart %1.</translation>
    </message>
    <message>
        <source>Twilio did not tell whether it is in a Messaging Service.</source>
        <translation>Twilio hat nicht gesagt, ob sie in einem Messaging Service ist.</translation>
    </message>
    <message>
        <source>It was in the account before Phone Desk.</source>
        <translation>Sie war vor Phone Desk im Konto.</translation>
    </message>
    <message>
        <source>It was given back or disconnected already.</source>
        <translation>Sie wurde bereits zurückgegeben oder getrennt.</translation>
    </message>
    <message>
        <source>It is protected. Whoever may release it takes the protection off first, in the details of the number.</source>
        <translation>Sie ist geschützt. Wer sie freigeben darf, hebt zuerst den Schutz auf, in den Einzelheiten der Nummer.</translation>
    </message>
    <message>
        <source>It has an emergency address, and Twilio releases no such number. Remove the address in Twilio&apos;s Console; that takes some minutes. Then try again here.</source>
        <translation>Sie hat eine Notfalladresse, und Twilio gibt solche Nummern nicht frei. Die Adresse in Twilios Konsole entfernen; das dauert einige Minuten. Dann hier noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 of %2 ticked.</source>
        <extracomment>%1 of %2 numbers are ticked</extracomment>
        <translation>%1 von %2 angekreuzt.</translation>
    </message>
    <message>
        <source>%1 of %2 ticked. Saves %3.</source>
        <extracomment>%1 of %2 numbers are ticked, %3 is &quot;$3.45 a month&quot;</extracomment>
        <translation>%1 von %2 angekreuzt. Spart %3.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RemoveAccountDialog</name>
    <message>
        <source>This desk knows no number of it. Nothing is changed at Twilio.</source>
        <translation>Dieser Rechner kennt keine Nummer davon. Bei Twilio ändert sich nichts.</translation>
    </message>
    <message>
        <source>1 number keeps working and costing at Twilio.</source>
        <translation>1 Nummer funktioniert und kostet bei Twilio weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers keep working and costing at Twilio.</source>
        <translation>
            <numerusform>%n Nummer funktioniert und kostet bei Twilio weiter.</numerusform>
            <numerusform>%n Nummern funktionieren und kosten bei Twilio weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed there. Here it stays to be read, with its history.</source>
        <comment>what the desk knows of the account&apos;s numbers</comment>
        <translation>Dort ändert sich nichts. Hier bleibt es lesbar, mit seinem Verlauf.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 That is %2. %3</source>
        <extracomment>%1 a sentence, %2 &quot;$246.10 a month&quot;, %3 a sentence</extracomment>
        <translation>%1 Das sind %2. %3</translation>
    </message>
    <message>
        <source>1 organisation buys its numbers from this account, and needs another one before its next number.</source>
        <translation>1 Organisation kauft ihre Nummern über dieses Konto und braucht vor ihrer nächsten Nummer ein anderes.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations buy their numbers from this account, and need another one before their next number.</source>
        <translation>
            <numerusform>%n Organisation kauft ihre Nummern über dieses Konto und braucht vor ihrer nächsten Nummer ein anderes.</numerusform>
            <numerusform>%n Organisationen kaufen ihre Nummern über dieses Konto und brauchen vor ihrer nächsten Nummer ein anderes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from this desk?</source>
        <extracomment>%1 is an account&apos;s name</extracomment>
        <translation>%1 von diesem Rechner entfernen?</translation>
    </message>
    <message>
        <source>Its key is deleted from this computer&apos;s keychain. The account can be added again by its SID.</source>
        <translation>Der Schlüssel wird aus dem Schlüsselbund dieses Rechners gelöscht. Das Konto kann über seine SID wieder hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Its key is forgotten. The account can be added again by its SID.</source>
        <translation>Der Schlüssel wird vergessen. Das Konto kann über seine SID wieder hinzugefügt werden.</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>Konto &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep account</source>
        <translation>Konto &amp;behalten</translation>
    </message>
    <message>
        <source>%1 is unfinished: finish it or give it back first.</source>
        <extracomment>%1 is a phone number</extracomment>
        <translation>%1 ist unvollendet: zuerst fertig einrichten oder zurückgeben.</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt …</translation>
    </message>
    <message>
        <source>The key could not be deleted</source>
        <extracomment>%1 is an account&apos;s SID</extracomment>
        <translation>Der Schlüssel konnte nicht gelöscht werden</translation>
    </message>
    <message>
        <source>The keychain is locked, not there, or refused. The account was not removed. If it is removed all the same, the key stays in the keychain under “ServiceFlow Phone Desk”, %1.</source>
        <translation>Der Schlüsselbund ist gesperrt, nicht da oder hat abgelehnt. Das Konto wurde nicht entfernt. Wird es trotzdem entfernt, bleibt der Schlüssel im Schlüsselbund unter „ServiceFlow Phone Desk“, %1.</translation>
    </message>
    <message>
        <source>Remove, &amp;leave the key there</source>
        <translation>Entfernen, den Schlüssel dort &amp;lassen</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RepairDialog</name>
    <message>
        <source>&amp;Repair number</source>
        <translation>Nummer &amp;reparieren</translation>
    </message>
    <message>
        <source>Only this is sent to Twilio. How it is now is kept in the number&apos;s history first, and can be put back from there.</source>
        <translation>Nur das wird an Twilio gesendet. Wie es jetzt ist, kommt vorher in den Verlauf der Nummer und kann von dort zurückgestellt werden.</translation>
    </message>
    <message>
        <source>Repair %1 of %2?</source>
        <extracomment>%1 a number, %2 an organisation</extracomment>
        <translation>%1 von %2 reparieren?</translation>
    </message>
    <message>
        <source>Repair %1, %2 of %3?</source>
        <translation>%1, %2 von %3, reparieren?</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>Wird repariert …</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>will be</source>
        <translation>wird sein</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RequestDialog</name>
    <message>
        <source>Show the request</source>
        <translation>Die Anfrage zeigen</translation>
    </message>
    <message>
        <source>What was sent to Twilio for %1, as commands that do the same again. No secret is in them: the variables stand for it.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Was für %1 an Twilio gesendet wurde, als Befehle, die dasselbe noch einmal tun. Kein Geheimnis steht darin: Die Variablen stehen dafür.</translation>
    </message>
    <message>
        <source>The demo&apos;s account exists on this computer only: Twilio would refuse these.</source>
        <translation>Das Konto der Demo gibt es nur auf diesem Rechner: Twilio würde sie ablehnen.</translation>
    </message>
    <message>
        <source>Which request</source>
        <translation>Welche Anfrage</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 counts the requests, %2 is what one asked for: &quot;Buy the number&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>Geschrieben für</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The request for %1</source>
        <extracomment>for screen readers; %1 is curl, twilio-cli or Terraform</extracomment>
        <translation>Die Anfrage für %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RestoreDialog</name>
    <message>
        <source>Restore this copy?</source>
        <translation>Diese Kopie zurückspielen?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückspielen</translation>
    </message>
    <message>
        <source>Keep the present database</source>
        <translation>Die jetzige Datenbank behalten</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>In der Kopie</translation>
    </message>
    <message>
        <source>In the present database</source>
        <translation>In der jetzigen Datenbank</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>The present database is kept beside it under another name. Phone Desk closes its windows and opens again with the copy. Numbers that were bought after the copy was made stay at Twilio and go on costing, but are not in the list. Keys that were kept only until Phone Desk quits have to be entered again.</source>
        <translation>Die jetzige Datenbank wird daneben unter anderem Namen aufbewahrt. Phone Desk schließt seine Fenster und öffnet sie wieder mit der Kopie. Nummern, die nach der Kopie gekauft wurden, bleiben bei Twilio und kosten weiter, stehen aber nicht in der Liste. Schlüssel, die nur bis zum Beenden behalten wurden, sind neu einzugeben.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Sie konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Unfinished now and not in the copy: %1. Phone Desk will not look after them any more; finish them first, or look for them in Twilio&apos;s Console.</source>
        <extracomment>%1 is a list of phone numbers</extracomment>
        <translation>Jetzt unvollendet und nicht in der Kopie: %1. Phone Desk kümmert sich nicht mehr darum; sie zuerst fertig einrichten oder in der Twilio-Konsole suchen.</translation>
    </message>
    <message>
        <source>Unfinished in the copy: %1. Phone Desk looks at Twilio what became of them, and buys nothing by itself.</source>
        <translation>In der Kopie unvollendet: %1. Phone Desk sieht bei Twilio nach, was daraus wurde, und kauft nichts von selbst.</translation>
    </message>
    <message>
        <source>Neither has an unfinished number.</source>
        <translation>In keiner ist eine Nummer unvollendet.</translation>
    </message>
    <message>
        <source>Preparing the copy…</source>
        <translation>Die Kopie wird vorbereitet …</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RevertDialog</name>
    <message>
        <source>This is how Twilio recorded it.</source>
        <translation>So hat Twilio es aufgezeichnet.</translation>
    </message>
    <message>
        <source>Revert writes back what was there before: these settings alone, and only while Twilio still holds what they became.</source>
        <translation>Zurücknehmen schreibt, was vorher da war: nur diese Einstellungen, und nur solange Twilio noch hat, was daraus wurde.</translation>
    </message>
    <message>
        <source>&amp;Revert change</source>
        <translation>Änderung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Writing back…</source>
        <translation>Wird zurückgeschrieben …</translation>
    </message>
    <message>
        <source>was</source>
        <translation>war</translation>
    </message>
    <message>
        <source>became</source>
        <translation>wurde</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Bezeichnung</translation>
    </message>
    <message>
        <source>Twilio account</source>
        <translation>Twilio-Konto</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Each webhook will get one marked test request.</source>
        <translation>Jeder Webhook bekommt eine gekennzeichnete Testanfrage.</translation>
    </message>
    <message>
        <source>%1 today, %1 each month, next on %2</source>
        <extracomment>%1 is an amount, &quot;$1.15&quot;; %2 a date, &quot;22 December&quot;</extracomment>
        <translation>%1 heute, %1 jeden Monat, das nächste Mal am %2</translation>
    </message>
    <message>
        <source>%1 is charged now to %2, again on %3. Part of a month is not refunded.</source>
        <extracomment>%1 is an amount, %2 an account, &quot;ServiceFlow production (…9f)&quot;, %3 a date, &quot;22 December&quot;</extracomment>
        <translation>%1 werden jetzt %2 berechnet, wieder am %3. Ein Teil des Monats wird nicht erstattet.</translation>
    </message>
    <message>
        <source>Unknown. It is charged today and each month, next on %1.</source>
        <extracomment>%1 is a date, &quot;22 December&quot;</extracomment>
        <translation>Unbekannt. Berechnet wird heute und jeden Monat, das nächste Mal am %1.</translation>
    </message>
    <message>
        <source>Twilio did not say what it costs. It is charged now to %1, again on %2. Part of a month is not refunded.</source>
        <extracomment>%1 is an account, &quot;ServiceFlow production (…9f)&quot;, %2 a date, &quot;22 December&quot;</extracomment>
        <translation>Twilio hat nicht gesagt, was es kostet. Es wird jetzt %1 berechnet, wieder am %2. Ein Teil des Monats wird nicht erstattet.</translation>
    </message>
    <message>
        <source>asking Twilio…</source>
        <translation>Twilio wird gefragt …</translation>
    </message>
    <message>
        <source>Twilio does not tell it to this key</source>
        <translation>Twilio sagt es diesem Schlüssel nicht</translation>
    </message>
    <message>
        <source>A trial account: Twilio may limit it to one number, and to calls with phone numbers that were verified before.</source>
        <translation>Ein Testkonto: Twilio kann es auf eine Nummer beschränken und auf Anrufe mit vorher bestätigten Telefonnummern.</translation>
    </message>
    <message>
        <source>This account has %1 already</source>
        <translation>Dieses Konto hat %1 bereits</translation>
    </message>
    <message>
        <source>Nothing needs to be bought. Go back and choose another number.</source>
        <translation>Nichts muss gekauft werden. Zurückgehen und eine andere Nummer wählen.</translation>
    </message>
    <message>
        <source>%1 Before it buys, Phone Desk asks again.</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>%1 Bevor es kauft, fragt Phone Desk noch einmal.</translation>
    </message>
    <message>
        <source>%1 has a %2 already</source>
        <extracomment>%1 an organisation, %2 a label: &quot;Main Line&quot;</extracomment>
        <translation>%1 hat bereits eine Nummer mit der Bezeichnung %2</translation>
    </message>
    <message>
        <source>%1 is being set up with this label; see Unfinished. Buying another one costs extra.</source>
        <translation>%1 wird gerade mit dieser Bezeichnung eingerichtet; siehe Unvollendet. Noch eine zu kaufen kostet zusätzlich.</translation>
    </message>
    <message>
        <source>It is %1. Another label tells the two apart.</source>
        <translation>Es ist %1. Eine andere Bezeichnung hält die beiden auseinander.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>Buy %1 for %2</source>
        <extracomment>%1 is a number, %2 &quot;$1.15/month&quot; or &quot;price unknown&quot;</extracomment>
        <translation>%1 für %2 kaufen</translation>
    </message>
    <message>
        <source>Buy %1 (%2)</source>
        <translation>%1 kaufen (%2)</translation>
    </message>
    <message>
        <source>Give the number a label.</source>
        <translation>Der Nummer eine Bezeichnung geben.</translation>
    </message>
    <message>
        <source>Asking Twilio about this number…</source>
        <translation>Twilio wird nach dieser Nummer gefragt …</translation>
    </message>
    <message>
        <source>This account has the number already.</source>
        <translation>Dieses Konto hat die Nummer bereits.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>%1&apos;s own</source>
        <translation>Eigene von %1</translation>
    </message>
    <message>
        <source>%1 set of %2</source>
        <translation>Satz %1 von %2</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RunFlow</name>
    <message>
        <source>Release %1, %2 of %3?</source>
        <extracomment>%1 a number, %2 its label, %3 an organisation</extracomment>
        <translation>%1, %2 von %3, freigeben?</translation>
    </message>
    <message>
        <source>Calls and texts stop at once. Saves %1; this month is not refunded. For ten days it can be bought back, only in Twilio&apos;s Console.</source>
        <translation>Anrufe und Texte enden sofort. Spart %1; dieser Monat wird nicht erstattet. Zehn Tage lang kann sie zurückgekauft werden, nur in der Twilio-Konsole.</translation>
    </message>
    <message>
        <source>Calls and texts stop at once. It is charged no more; this month is not refunded. For ten days it can be bought back, only in Twilio&apos;s Console.</source>
        <translation>Anrufe und Texte enden sofort. Es wird nichts mehr berechnet; dieser Monat wird nicht erstattet. Zehn Tage lang kann sie zurückgekauft werden, nur in der Twilio-Konsole.</translation>
    </message>
    <message>
        <source>Giving the number back…</source>
        <translation>Die Nummer wird zurückgegeben …</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Twilio wird gefragt …</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RunNotices</name>
    <message>
        <source>%1 is set up and verified for %2.</source>
        <extracomment>%1 is a number, %2 an organisation</extracomment>
        <translation>%1 ist für %2 eingerichtet und geprüft.</translation>
    </message>
    <message>
        <source>Setting up %1 for %2 needs a decision.</source>
        <translation>Die Einrichtung von %1 für %2 braucht eine Entscheidung.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Number set up</source>
        <translation>Nummer eingerichtet</translation>
    </message>
    <message>
        <source>A decision is needed</source>
        <translation>Eine Entscheidung ist nötig</translation>
    </message>
    <message>
        <source>The new number of %1 is set up and verified.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>Die neue Nummer von %1 ist eingerichtet und geprüft.</translation>
    </message>
    <message>
        <source>Setting up the new number of %1 cannot go on by itself.</source>
        <translation>Die Einrichtung der neuen Nummer von %1 kann nicht von selbst weitergehen.</translation>
    </message>
    <message>
        <source>Disconnecting %1 of %2 needs a decision.</source>
        <translation>Das Trennen von %1 von %2 braucht eine Entscheidung.</translation>
    </message>
    <message>
        <source>Changing %1 of %2 needs a decision.</source>
        <translation>Die Änderung von %1 von %2 braucht eine Entscheidung.</translation>
    </message>
    <message>
        <source>Releasing %1 of %2 needs a decision.</source>
        <translation>Die Freigabe von %1 von %2 braucht eine Entscheidung.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RunQuestions</name>
    <message>
        <source>%1 is bought, its monthly price is unknown, and it stays under Unfinished.</source>
        <translation>%1 ist gekauft, der monatliche Preis ist unbekannt; die Nummer bleibt unter Unvollendet.</translation>
    </message>
    <message>
        <source>%1 is bought, costs %2 and stays under Unfinished.</source>
        <extracomment>%1 a number, %2 &quot;$1.15 a month&quot;</extracomment>
        <translation>%1 ist gekauft, kostet %2 und bleibt unter Unvollendet.</translation>
    </message>
    <message>
        <source>&amp;Leave unfinished</source>
        <translation>&amp;Unvollendet lassen</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch unklar</translation>
    </message>
    <message>
        <source>Looking whether %1 was bought; no second order is sent. This window can be closed: the look-up goes on, also after a restart.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Es wird nachgesehen, ob %1 gekauft wurde; kein zweiter Auftrag wird gesendet. Dieses Fenster kann geschlossen werden: Das Nachsehen geht weiter, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>Jetzt &amp;nachsehen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Buy %1 for %2</source>
        <extracomment>%1 is a number, %2 &quot;$1.15/month&quot; or &quot;price unknown&quot;</extracomment>
        <translation>%1 für %2 &amp;kaufen</translation>
    </message>
    <message>
        <source>&amp;Buy %1 (%2)</source>
        <translation>%1 &amp;kaufen (%2)</translation>
    </message>
    <message>
        <source>No longer available</source>
        <extracomment>of a number, whose name follows</extracomment>
        <translation>Nicht mehr verfügbar</translation>
    </message>
    <message>
        <source>Not bought yet</source>
        <extracomment>of a number</extracomment>
        <translation>Noch nicht gekauft</translation>
    </message>
    <message>
        <source>Phone Desk was closed before %1 was bought.</source>
        <translation>Phone Desk wurde beendet, bevor %1 gekauft war.</translation>
    </message>
    <message>
        <source>Nothing was bought.</source>
        <translation>Nichts wurde gekauft.</translation>
    </message>
    <message>
        <source>&amp;Replace key…</source>
        <translation>Schlüssel &amp;ersetzen …</translation>
    </message>
    <message>
        <source>Second choice: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Zweite Wahl: %1.</translation>
    </message>
    <message>
        <source>Second choice: %1, %2.</source>
        <extracomment>%1 is a number, %2 a town</extracomment>
        <translation>Zweite Wahl: %1, %2.</translation>
    </message>
    <message>
        <source>&amp;Search again</source>
        <translation>Noch einmal &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Open in Twilio Console</source>
        <translation>In der &amp;Twilio-Konsole öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Einzelheiten k&amp;opieren</translation>
    </message>
    <message>
        <source>The account has %1 already</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Das Konto hat %1 bereits</translation>
    </message>
    <message>
        <source>It was there before this run: nothing was bought, and its webhooks are now the ones asked for.</source>
        <translation>Sie war vor dieser Einrichtung da: Nichts wurde gekauft, und ihre Webhooks sind jetzt die verlangten.</translation>
    </message>
    <message>
        <source>It was not bought by this run: nothing was bought and nothing was changed.</source>
        <translation>Diese Einrichtung hat sie nicht gekauft: Nichts wurde gekauft und nichts geändert.</translation>
    </message>
    <message>
        <source>Adopting it gives it to %1 and points its calls and texts to ServiceFlow. What it is used for today stops.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>Übernehmen gibt sie %1 und leitet ihre Anrufe und Texte zu ServiceFlow. Wofür sie heute verwendet wird, endet.</translation>
    </message>
    <message>
        <source>Phone Desk manages it already, for an organisation.</source>
        <translation>Phone Desk verwaltet sie bereits, für eine Organisation.</translation>
    </message>
    <message>
        <source>&amp;Adopt this number</source>
        <translation>Diese Nummer &amp;übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%1 It was tried %n times in %2 s.</source>
        <extracomment>%1 is a sentence; %n tries within %2 seconds</extracomment>
        <translation>
            <numerusform>%1 Es wurde %n-mal in %2 s versucht.</numerusform>
            <numerusform>%1 Es wurde %n-mal in %2 s versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Twilio stores other webhooks than asked</source>
        <translation>Bei Twilio stehen andere Webhooks als verlangt</translation>
    </message>
    <message>
        <source>Somebody or something changed %1 since they were set.</source>
        <extracomment>%1 lists Twilio&apos;s names of settings: &quot;VoiceUrl, SmsUrl&quot;</extracomment>
        <translation>Jemand oder etwas hat %1 seither geändert.</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <extracomment>of a number</extracomment>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Phone Desk was closed before the set-up was done.</source>
        <translation>Phone Desk wurde beendet, bevor die Einrichtung fertig war.</translation>
    </message>
    <message>
        <source>&amp;Add signing token…</source>
        <translation>Signier-Token &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Noch einmal &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Give number back…</source>
        <translation>Nummer zurück&amp;geben …</translation>
    </message>
    <message>
        <source>&amp;How to fix it</source>
        <translation>So &amp;wird es behoben</translation>
    </message>
    <message>
        <source>Looking whether %1 was given back. This window can be closed: the look-up goes on, also after a restart.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Es wird nachgesehen, ob %1 zurückgegeben wurde. Dieses Fenster kann geschlossen werden: Das Nachsehen geht weiter, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>%1 is bought but not verified</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 ist gekauft, aber nicht geprüft</translation>
    </message>
    <message>
        <source>It costs %1 until it is given back.</source>
        <translation>Sie kostet %1, bis sie zurückgegeben wird.</translation>
    </message>
    <message>
        <source>It is charged each month until it is given back; its price is unknown.</source>
        <translation>Sie wird jeden Monat berechnet, bis sie zurückgegeben wird; ihr Preis ist unbekannt.</translation>
    </message>
    <message>
        <source>&amp;Keep as unfinished</source>
        <translation>Als unvollendet &amp;behalten</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Third choice: %1.</source>
        <translation>Dritte Wahl: %1.</translation>
    </message>
    <message>
        <source>Third choice: %1, %2.</source>
        <translation>Dritte Wahl: %1, %2.</translation>
    </message>
    <message>
        <source>%1 is connected, not verified, and stays under Unfinished.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 ist verbunden, nicht geprüft, und bleibt unter Unvollendet.</translation>
    </message>
    <message>
        <source>%1 is still connected, and stays under Unfinished.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 ist noch verbunden und bleibt unter Unvollendet.</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <extracomment>of a number</extracomment>
        <translation>Noch nicht verbunden</translation>
    </message>
    <message>
        <source>Phone Desk was closed before %1 was connected.</source>
        <translation>Phone Desk wurde geschlossen, bevor %1 verbunden war.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Noch einmal &amp;nachsehen</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>&amp;Trennen …</translation>
    </message>
    <message>
        <source>%1 is not disconnected yet</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 ist noch nicht getrennt</translation>
    </message>
    <message>
        <source>%1 is connected but not verified</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 ist verbunden, aber nicht geprüft</translation>
    </message>
    <message>
        <source>The change of %1 is not confirmed, and stays under Unfinished.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Die Änderung von %1 ist nicht bestätigt und bleibt unter Unvollendet.</translation>
    </message>
    <message>
        <source>The change of %1 is not confirmed</source>
        <translation>Die Änderung von %1 ist nicht bestätigt</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RunTexts</name>
    <message>
        <source>Purchasing</source>
        <extracomment>The four steps of setting up a number.</extracomment>
        <translation>Nummer kaufen</translation>
    </message>
    <message>
        <source>Configuring voice handling</source>
        <translation>Sprache einstellen</translation>
    </message>
    <message>
        <source>Configuring SMS handling</source>
        <translation>SMS einstellen</translation>
    </message>
    <message>
        <source>Verifying connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>not known yet · looked %1 of %2 times · next in %3 s</source>
        <extracomment>whether a number was bought; %1 of %2 look-ups are done, the next one comes in %3 seconds</extracomment>
        <translation>noch unklar · %1 von %2 Mal nachgesehen · wieder in %3 s</translation>
    </message>
    <message>
        <source>not known yet · looking</source>
        <extracomment>whether a number was bought</extracomment>
        <translation>noch unklar · wird nachgesehen</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>gekauft</translation>
    </message>
    <message>
        <source>bought at %1</source>
        <extracomment>%1 is a time with seconds: &quot;14:02:11&quot;</extracomment>
        <translation>gekauft um %1</translation>
    </message>
    <message>
        <source>Taking longer than usual</source>
        <translation>Dauert länger als sonst</translation>
    </message>
    <message>
        <source>waiting for Twilio</source>
        <translation>Twilio wird erwartet</translation>
    </message>
    <message>
        <source>%1 · attempt %2 of %3 · next in %4 s</source>
        <extracomment>%1: &quot;voice answered 502&quot;; attempt %2 of %3 failed, the next one comes in %4 seconds</extracomment>
        <translation>%1 · Versuch %2 von %3 · der nächste in %4 s</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n attempts</source>
        <extracomment>%1: &quot;voice answered 502&quot;; %n: how often it was tried</extracomment>
        <translation>
            <numerusform>%1 · %n Versuch</numerusform>
            <numerusform>%1 · %n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1 of %2</source>
        <translation>Versuch %1 von %2</translation>
    </message>
    <message>
        <source>voice, SMS and status answered</source>
        <translation>Sprache, SMS und Status haben geantwortet</translation>
    </message>
    <message>
        <source>proved by Twilio</source>
        <translation>von Twilio bestätigt</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>The states of a step, this and the next three.</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>The number is being given back.</source>
        <translation>Die Nummer wird zurückgegeben.</translation>
    </message>
    <message>
        <source>Not known yet whether the number is given back.</source>
        <translation>Noch unklar, ob die Nummer zurückgegeben ist.</translation>
    </message>
    <message>
        <source>Twilio is being asked.</source>
        <translation>Twilio wird gefragt.</translation>
    </message>
    <message>
        <source>Not known yet whether the number is bought.</source>
        <translation>Noch unklar, ob die Nummer gekauft ist.</translation>
    </message>
    <message>
        <source>Nothing was bought: the account has this number already.</source>
        <translation>Nichts wurde gekauft: Das Konto hat diese Nummer bereits.</translation>
    </message>
    <message>
        <source>The number is given back.</source>
        <translation>Die Nummer ist zurückgegeben.</translation>
    </message>
    <message>
        <source>Nothing is bought.</source>
        <translation>Nichts ist gekauft.</translation>
    </message>
    <message>
        <source>The number is bought. The earlier steps can no longer be changed.</source>
        <translation>Die Nummer ist gekauft. Die früheren Schritte sind nicht mehr änderbar.</translation>
    </message>
    <message>
        <source>The number is bought and configured. The earlier steps can no longer be changed.</source>
        <translation>Die Nummer ist gekauft und eingestellt. Die früheren Schritte sind nicht mehr änderbar.</translation>
    </message>
    <message>
        <source>Set up in %1 s.</source>
        <translation>Eingerichtet in %1 s.</translation>
    </message>
    <message>
        <source>Set up in %1 min.</source>
        <translation>Eingerichtet in %1 min.</translation>
    </message>
    <message>
        <source>Set up.</source>
        <translation>Eingerichtet.</translation>
    </message>
    <message>
        <source>Checked from this computer at %1.</source>
        <translation>Von diesem Rechner um %1 geprüft.</translation>
    </message>
    <message>
        <source>Checked from this computer at %1. Voice %2 ms, SMS %3 ms, status %4 ms.</source>
        <extracomment>%1 is a time, &quot;14:02&quot;; %2, %3, %4 are how long each webhook took to answer</extracomment>
        <translation>Von diesem Rechner um %1 geprüft. Sprache %2 ms, SMS %3 ms, Status %4 ms.</translation>
    </message>
    <message>
        <source>Checking and saving how it is</source>
        <extracomment>a step: the number is looked up, and how it is now is kept</extracomment>
        <translation>Nachsehen und aufbewahren, wie sie ist</translation>
    </message>
    <message>
        <source>Leaving the Messaging Service</source>
        <translation>Messaging Service verlassen</translation>
    </message>
    <message>
        <source>Putting settings back</source>
        <translation>Einstellungen zurückstellen</translation>
    </message>
    <message>
        <source>Returning to the Messaging Service</source>
        <translation>In den Messaging Service zurückkehren</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Wird getrennt</translation>
    </message>
    <message>
        <source>as it was is kept</source>
        <extracomment>how a number was before it was connected</extracomment>
        <translation>wie sie war, ist aufbewahrt</translation>
    </message>
    <message>
        <source>voice and status answered</source>
        <extracomment>two webhooks of a number</extracomment>
        <translation>Sprache und Status antworteten</translation>
    </message>
    <message>
        <source>The number is being connected. How it was is kept, and can be put back.</source>
        <translation>Die Nummer wird verbunden. Wie sie war, ist aufbewahrt und kann zurückgestellt werden.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <source>The number is disconnected.</source>
        <translation>Die Nummer ist getrennt.</translation>
    </message>
    <message>
        <source>The number is put back as it was found.</source>
        <translation>Die Nummer wird zurückgestellt, wie sie gefunden wurde.</translation>
    </message>
    <message>
        <source>Changing settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>The number&apos;s settings are being changed. How they were is kept.</source>
        <translation>Die Einstellungen der Nummer werden geändert. Wie sie waren, ist aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::SecretField</name>
    <message>
        <source>Show what is typed: %1</source>
        <extracomment>%1 is a field&apos;s label: &quot;Auth Token&quot;</extracomment>
        <translation>Zeigen, was eingegeben ist: %1</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::SetUpPage</name>
    <message>
        <source>&amp;Retry now</source>
        <translation>&amp;Jetzt noch einmal</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Setting up %1</source>
        <extracomment>%1 is a number; so in the next two</extracomment>
        <translation>%1 wird eingerichtet</translation>
    </message>
    <message>
        <source>%1 was given back</source>
        <translation>%1 wurde zurückgegeben</translation>
    </message>
    <message>
        <source>%1 was not bought</source>
        <translation>%1 wurde nicht gekauft</translation>
    </message>
    <message>
        <source>Another Phone Desk works on this number</source>
        <translation>Ein anderes Phone Desk arbeitet an dieser Nummer</translation>
    </message>
    <message>
        <source>It is shown here, and can be changed where it is being worked on.</source>
        <translation>Hier wird sie gezeigt; geändert werden kann sie dort, wo daran gearbeitet wird.</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>Jetzt &amp;nachsehen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>You can close this window: the set-up goes on, under Unfinished.</source>
        <translation>Dieses Fenster kann geschlossen werden: Die Einrichtung geht weiter, unter Unvollendet.</translation>
    </message>
    <message>
        <source>Disconnecting %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 wird getrennt</translation>
    </message>
    <message>
        <source>%1 is disconnected</source>
        <translation>%1 ist getrennt</translation>
    </message>
    <message>
        <source>Connecting %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 wird verbunden</translation>
    </message>
    <message>
        <source>%1 was not connected</source>
        <translation>%1 wurde nicht verbunden</translation>
    </message>
    <message>
        <source>Changing %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 wird geändert</translation>
    </message>
    <message>
        <source>%1 is changed</source>
        <translation>%1 ist geändert</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::SettingLines</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is a setting, %2 &quot;now&quot; or &quot;will be&quot;, %3 its value</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::SettingRow</name>
    <message>
        <source>this desk</source>
        <extracomment>a setting&apos;s value is kept for this desk alone, or for everybody</extracomment>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::SettingsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It stays under Unfinished, and can go on from there.</source>
        <translation>Sie bleibt unter Unvollendet und kann von dort weitergehen.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::SettingsWindow</name>
    <message>
        <source>No setting is called this.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Die Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Search  ·  Ctrl+F</source>
        <translation>Suchen  ·  Strg+F</translation>
    </message>
    <message>
        <source>Not everything that was typed is applied</source>
        <translation>Nicht alles Eingegebene ist übernommen</translation>
    </message>
    <message>
        <source>It concerns: %1.</source>
        <extracomment>the labels of settings: &quot;Deadline, Proxy&quot;</extracomment>
        <translation>Es betrifft: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the labels of settings</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Close &amp;without it</source>
        <translation>&amp;Ohne das schließen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::Shortcuts</name>
    <message>
        <source>Help for the place where you are</source>
        <translation>Hilfe zu der Stelle, an der man ist</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>In the list: continue setting up, or show the number</source>
        <translation>In der Liste: weiter einrichten oder die Nummer zeigen</translation>
    </message>
    <message>
        <source>In the list: copy the chosen rows</source>
        <translation>In der Liste: die gewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>In the filter: clear it. In the wizard and in dialogs: cancel or close</source>
        <translation>Im Filter: ihn löschen. Im Assistenten und in Dialogen: abbrechen oder schließen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>In the wizard&apos;s lists: choose; typing jumps</source>
        <translation>In den Listen des Assistenten: wählen; Tippen springt</translation>
    </message>
    <message>
        <source>In the list: what can be done with the number</source>
        <translation>In der Liste: was mit der Nummer getan werden kann</translation>
    </message>
    <message>
        <source>In the help: back to the page before</source>
        <translation>In der Hilfe: zurück zur vorigen Seite</translation>
    </message>
    <message>
        <source>In settings and help: close the window</source>
        <translation>In Einstellungen und Hilfe: das Fenster schließen</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::Sidebar</name>
    <message>
        <source>What is listed</source>
        <translation>Was aufgelistet ist</translation>
    </message>
    <message>
        <source>Set up a number…</source>
        <translation>Eine Nummer einrichten …</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::SidebarModel</name>
    <message>
        <source>All numbers</source>
        <translation>Alle Nummern</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Unvollendet</translation>
    </message>
    <message>
        <source>Without a working number</source>
        <translation>Ohne funktionierende Nummer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>of %2 organisations %1 have a working number</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>organisations</extracomment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>of a long list of organisations</extracomment>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message numerus="yes">
        <source>%n of %n have a working number</source>
        <extracomment>%n organisations, all there are</extracomment>
        <translation>
            <numerusform>%n von %n haben eine funktionierende Nummer</numerusform>
            <numerusform>%n von %n haben eine funktionierende Nummer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % have one</source>
        <extracomment>percent of the organisations; one: a working number</extracomment>
        <translation>%1 % haben eine</translation>
    </message>
    <message>
        <source>%1 of %2 organisations have a working number (%3 %).</source>
        <translation>%1 von %2 Organisationen haben eine funktionierende Nummer (%3 %).</translation>
    </message>
    <message>
        <source>%1, without a working number</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1, ohne funktionierende Nummer</translation>
    </message>
    <message>
        <source>%1, without a working number, area code %2</source>
        <extracomment>%1 is an organisation, %2 an area code</extracomment>
        <translation>%1, ohne funktionierende Nummer, Vorwahl %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is listed, how many</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1
Enter or a double click sets up a number.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1
Eingabetaste oder Doppelklick richtet eine Nummer ein.</translation>
    </message>
    <message>
        <source>Attention</source>
        <extracomment>numbers that somebody should look at</extracomment>
        <translation>Beachten</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a share: of the numbers, so many have correct webhooks</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Compare with Twilio: %1 % of the numbers have correct webhooks.</source>
        <translation>Mit Twilio vergleichen: %1 % der Nummern haben richtige Webhooks.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>current</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>%1, step %2 of %3, %4</source>
        <translation>%1, Schritt %2 von %3, %4</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::TargetCheck</name>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Noch einmal &amp;prüfen</translation>
    </message>
    <message>
        <source>The &amp;host&apos;s name, to go on all the same</source>
        <translation>Name des &amp;Hosts, um trotzdem weiterzugehen</translation>
    </message>
    <message>
        <source>No account of %1 can sign a check here: add one with its Auth Token.</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>Kein Konto von %1 kann hier eine Prüfung signieren: eines mit seinem Auth Token hinzufügen.</translation>
    </message>
    <message>
        <source>Calling its webhooks…</source>
        <translation>Die Webhooks werden angerufen …</translation>
    </message>
    <message>
        <source>%1 answered all checks at %2.</source>
        <extracomment>%1 is a host, %2 a time</extracomment>
        <translation>%1 hat um %2 alle Prüfungen beantwortet.</translation>
    </message>
    <message>
        <source>%1 does not answer as it should.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>%1 antwortet nicht, wie es soll.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a webhook answered: &quot;Voice answered 502&quot;, %2 its URL</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is written unless it answers, or %1 is typed here.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Nichts wird geschrieben, wenn es nicht antwortet oder %1 hier getippt wird.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::TestReport</name>
    <message>
        <source>Twilio says that account “%1” is %2.</source>
        <translation>Twilio sagt, dass das Konto „%1“ %2 ist.</translation>
    </message>
    <message>
        <source>Account “%1” is a trial account. Twilio limits how many numbers it may have, and with whom they may talk.</source>
        <translation>Das Konto „%1“ ist ein Testkonto. Twilio beschränkt, wie viele Nummern es haben und mit wem es sprechen darf.</translation>
    </message>
    <message>
        <source>Account “%1” is active.</source>
        <translation>Das Konto „%1“ ist aktiv.</translation>
    </message>
    <message>
        <source>These are Twilio&apos;s test credentials. They can neither search nor list numbers. Use the account&apos;s live credentials.</source>
        <translation>Das sind Twilios Test-Zugangsdaten. Sie können Nummern weder suchen noch auflisten. Bitte die Live-Zugangsdaten des Kontos verwenden.</translation>
    </message>
    <message>
        <source>This key does not work.</source>
        <translation>Dieser Schlüssel funktioniert nicht.</translation>
    </message>
    <message>
        <source>Can search, buy and set up numbers.</source>
        <translation>Kann Nummern suchen, kaufen und einrichten.</translation>
    </message>
    <message>
        <source>Cannot read the account itself: its type and balance stay unknown. Numbers can be set up all the same.</source>
        <translation>Kann das Konto selbst nicht lesen: Art und Guthaben bleiben unbekannt. Nummern können trotzdem eingerichtet werden.</translation>
    </message>
    <message>
        <source>Can sign webhook checks as Twilio does.</source>
        <translation>Kann Webhook-Prüfungen signieren, wie Twilio es tut.</translation>
    </message>
    <message>
        <source>Cannot sign webhook checks: numbers stay unfinished until the Auth Token is added for signing.</source>
        <translation>Kann Webhook-Prüfungen nicht signieren: Nummern bleiben unvollendet, bis der Auth Token zum Signieren hinzugefügt ist.</translation>
    </message>
    <message>
        <source>Copy result</source>
        <translation>Ergebnis kopieren</translation>
    </message>
    <message>
        <source>What this key can do</source>
        <translation>Was dieser Schlüssel kann</translation>
    </message>
    <message>
        <source>Test the connection to see what this key can and cannot do. Testing saves nothing.</source>
        <translation>Die Verbindung testen, um zu sehen, was dieser Schlüssel kann und was nicht. Testen speichert nichts.</translation>
    </message>
    <message>
        <source>The key works, but Twilio refused the Auth Token for signing checks.</source>
        <translation>Der Schlüssel funktioniert, aber Twilio hat den Auth Token zum Signieren abgelehnt.</translation>
    </message>
    <message>
        <source>Twilio knows the key, but nothing can be set up in this account.</source>
        <translation>Twilio kennt den Schlüssel, aber in diesem Konto kann nichts eingerichtet werden.</translation>
    </message>
    <message>
        <source>It is a subaccount of %1.</source>
        <extracomment>%1 is a shortened account SID, &quot;AC12…9f&quot;</extracomment>
        <translation>Es ist ein Unterkonto von %1.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::TimedChecks</name>
    <message>
        <source>1 number is not as it should be</source>
        <translation>1 Nummer ist nicht, wie sie sein soll</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are not as they should be</source>
        <translation>
            <numerusform>%n Nummer ist nicht, wie sie sein soll</numerusform>
            <numerusform>%n Nummern sind nicht, wie sie sein sollen</numerusform>
        </translation>
    </message>
    <message>
        <source>The comparison with Twilio found this since the one before.</source>
        <translation>Der Vergleich mit Twilio hat das seit dem vorigen gefunden.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;voice answered 502&quot;, %2 a host</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A webhook does not answer as it should</source>
        <translation>Ein Webhook antwortet nicht, wie er soll</translation>
    </message>
    <message numerus="yes">
        <source>%n webhooks do not answer as they should</source>
        <translation>
            <numerusform>%n Webhook antwortet nicht, wie er soll</numerusform>
            <numerusform>%n Webhooks antworten nicht, wie sie sollen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ToolRow</name>
    <message>
        <source>+  Set up a number</source>
        <translation>+  Eine Nummer einrichten</translation>
    </message>
    <message>
        <source>Set up a number</source>
        <translation>Eine Nummer einrichten</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter  ·  Ctrl+F</source>
        <translation>Filter  ·  Strg+F</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Connect existing…</source>
        <translation>Vorhandene verbinden …</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::UrlSetEditor</name>
    <message>
        <source>%1 URL</source>
        <extracomment>for screen readers; %1 is Voice, SMS, Status, Voice fallback or SMS fallback</extracomment>
        <translation>URL: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 method: %2</source>
        <extracomment>for screen readers; %1 is Voice, SMS, Status, Voice fallback or SMS fallback, %2 is POST or GET</extracomment>
        <translation>Methode für %1: %2</translation>
    </message>
    <message>
        <source>Change to POST</source>
        <translation>Auf POST ändern</translation>
    </message>
    <message>
        <source>Change to GET</source>
        <translation>Auf GET ändern</translation>
    </message>
    <message>
        <source>For %1: %2</source>
        <extracomment>%1 is an organisation, %2 a URL</extracomment>
        <translation>Für %1: %2</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <extracomment>in an empty field: the URL that a number has</extracomment>
        <translation>bleibt, wie sie ist</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::WatchNotice</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show what was found</source>
        <translation>Zeigen, was gefunden wurde</translation>
    </message>
    <message>
        <source>Close what was found</source>
        <translation>Schließen, was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::WebhooksPage</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>&amp;Save set</source>
        <translation>Satz &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>Zurückse&amp;tzen</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>For the whole team. Where Twilio sends the calls, texts and end-of-call notices of the numbers that are set up from now on. {organizationId} is filled in.</source>
        <translation>Für das ganze Team. Wohin Twilio Anrufe, Texte und Gesprächsende-Meldungen der Nummern sendet, die ab jetzt eingerichtet werden. {organizationId} wird ausgefüllt.</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>Um&amp;gebung</translation>
    </message>
    <message>
        <source>Se&amp;t</source>
        <translation>Sa&amp;tz</translation>
    </message>
    <message>
        <source>Previe&amp;w for</source>
        <translation>&amp;Vorschau für</translation>
    </message>
    <message>
        <source>Organisations with URLs of their own</source>
        <translation>Organisationen mit eigenen URLs</translation>
    </message>
    <message>
        <source>Webhooks URL voice SMS status fallback method placeholder Production Staging Normal Fail-over</source>
        <translation>Webhooks URL Sprache SMS Status Ersatz Methode Platzhalter Produktion Staging Normal Ausweich</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>%1 is active in %2: numbers that are set up there get these URLs.</source>
        <extracomment>%1 is Normal or Fail-over, %2 Production or Staging</extracomment>
        <translation>%1 ist in %2 aktiv: Nummern, die dort eingerichtet werden, bekommen diese URLs.</translation>
    </message>
    <message>
        <source>Normal is active in %1. These URLs wait for the day on which ServiceFlow&apos;s own do not answer; no number is set up with them until then.</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>In %1 ist Normal aktiv. Diese URLs warten auf den Tag, an dem ServiceFlows eigene nicht antworten; bis dahin wird keine Nummer mit ihnen eingerichtet.</translation>
    </message>
    <message>
        <source>Fail-over is active in %1: no number is set up with these URLs now.</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>In %1 ist Ausweich aktiv: Keine Nummer wird jetzt mit diesen URLs eingerichtet.</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n numbers.</source>
        <translation>
            <numerusform>Von %n Nummer verwendet.</numerusform>
            <numerusform>Von %n Nummern verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers are being read.</source>
        <translation>Die Nummern werden gelesen.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>No account of %1 can sign a check here: add one with its Auth Token.</source>
        <translation>Kein Konto von %1 kann hier eine Prüfung signieren: eines mit seinem Auth Token hinzufügen.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Numbers that are set up from now on get these URLs. Those that are set up, and set-ups that run, keep theirs.</source>
        <translation>Nummern, die ab jetzt eingerichtet werden, bekommen diese URLs. Eingerichtete und laufende Einrichtungen behalten ihre.</translation>
    </message>
    <message>
        <source>Calling the webhooks…</source>
        <translation>Die Webhooks werden aufgerufen …</translation>
    </message>
    <message>
        <source>Webhooks: %1 set of %2</source>
        <extracomment>%1 is Normal or Fail-over, %2 Production or Staging</extracomment>
        <translation>Webhooks: Satz %1 von %2</translation>
    </message>
</context>
<context>
    <name>phonedesk::words::Amounts</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1/month</source>
        <extracomment>A price, short: &quot;$1.15/month&quot;.</extracomment>
        <translation>%1/Monat</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <extracomment>A price in a sentence: &quot;$1.15 a month&quot;.</extracomment>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>The form of a day without its year, as QLocale takes it: &quot;22 December&quot;.</extracomment>
        <translation>d. MMMM</translation>
    </message>
</context>
<context>
    <name>phonedesk::words::AreaCodes</name>
    <message>
        <source>“%1” is not an area code; those have three digits, like 512.</source>
        <translation>„%1“ ist keine Vorwahl; Vorwahlen haben drei Ziffern, wie 512.</translation>
    </message>
    <message>
        <source>%1 belongs to %2; Phone Desk searches the US, Canada and Puerto Rico.</source>
        <extracomment>%1 an area code, %2 a country</extracomment>
        <translation>%1 gehört zu %2; Phone Desk sucht in den USA, Kanada und Puerto Rico.</translation>
    </message>
    <message>
        <source>%1 is for premium-rate services and cannot be set up.</source>
        <translation>%1 ist für Mehrwertdienste und kann nicht eingerichtet werden.</translation>
    </message>
    <message>
        <source>%1 is not given to subscribers.</source>
        <translation>%1 wird nicht an Teilnehmer vergeben.</translation>
    </message>
</context>
<context>
    <name>phonedesk::words::Connection</name>
    <message>
        <source>SIP trunk</source>
        <translation>SIP-Trunk</translation>
    </message>
    <message>
        <source>TwiML app, calls</source>
        <translation>TwiML-App, Anrufe</translation>
    </message>
    <message>
        <source>TwiML app, texts</source>
        <translation>TwiML-App, SMS</translation>
    </message>
    <message>
        <source>Messaging Service</source>
        <translation>Messaging Service</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Voice fallback</source>
        <translation>Ersatz für Sprache</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>SMS fallback</source>
        <translation>Ersatz für SMS</translation>
    </message>
    <message>
        <source>Name at Twilio</source>
        <translation>Name bei Twilio</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Emergency address</source>
        <translation>Notfalladresse</translation>
    </message>
    <message>
        <source>blank</source>
        <extracomment>of a webhook: there is none</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>Twilio&apos;s demo</source>
        <extracomment>of a webhook: the one that Twilio gives a new number</extracomment>
        <translation>Twilios Demo</translation>
    </message>
    <message>
        <source>ServiceFlow</source>
        <extracomment>of a webhook: it leads to ServiceFlow</extracomment>
        <translation>ServiceFlow</translation>
    </message>
    <message>
        <source>another system</source>
        <extracomment>of a webhook: it leads to another system</extracomment>
        <translation>ein anderes System</translation>
    </message>
    <message>
        <source>Calls go to a SIP trunk, and Twilio ignores the voice webhook. Without it the trunk gets no more calls to this number.</source>
        <translation>Anrufe gehen an einen SIP-Trunk, und Twilio beachtet den Sprach-Webhook nicht. Ohne ihn bekommt der Trunk keine Anrufe an diese Nummer mehr.</translation>
    </message>
    <message>
        <source>Calls go to a TwiML app, and Twilio ignores the voice webhook. The app itself stays as it is.</source>
        <translation>Anrufe gehen an eine TwiML-App, und Twilio beachtet den Sprach-Webhook nicht. Die App selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Texts go to a TwiML app, and Twilio ignores the SMS webhook. The app itself stays as it is.</source>
        <translation>SMS gehen an eine TwiML-App, und Twilio beachtet den SMS-Webhook nicht. Die App selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Texts go to a Messaging Service that drops them. Taken out of it, the number no longer sends for that service.</source>
        <translation>SMS gehen an einen Messaging Service, der sie verwirft. Herausgenommen, sendet die Nummer nicht mehr für diesen Dienst.</translation>
    </message>
    <message>
        <source>Texts go to a Messaging Service, and Twilio ignores the SMS webhook. Taken out of it, the number no longer receives or sends for that service.</source>
        <translation>SMS gehen an einen Messaging Service, und Twilio beachtet den SMS-Webhook nicht. Herausgenommen, empfängt und sendet die Nummer nicht mehr für diesen Dienst.</translation>
    </message>
    <message>
        <source>Take the number off the SIP trunk</source>
        <translation>Die Nummer vom SIP-Trunk nehmen</translation>
    </message>
    <message>
        <source>Take the TwiML app off its calls</source>
        <translation>Die TwiML-App von ihren Anrufen nehmen</translation>
    </message>
    <message>
        <source>Take the TwiML app off its texts</source>
        <translation>Die TwiML-App von ihren SMS nehmen</translation>
    </message>
    <message>
        <source>Take the number out of the Messaging Service</source>
        <translation>Die Nummer aus dem Messaging Service nehmen</translation>
    </message>
    <message>
        <source>Voice webhook</source>
        <translation>Sprach-Webhook</translation>
    </message>
    <message>
        <source>Voice method</source>
        <translation>Sprach-Methode</translation>
    </message>
    <message>
        <source>Voice fallback method</source>
        <translation>Sprach-Ersatzmethode</translation>
    </message>
    <message>
        <source>Status webhook</source>
        <translation>Status-Webhook</translation>
    </message>
    <message>
        <source>Status method</source>
        <translation>Status-Methode</translation>
    </message>
    <message>
        <source>SMS webhook</source>
        <translation>SMS-Webhook</translation>
    </message>
    <message>
        <source>SMS method</source>
        <translation>SMS-Methode</translation>
    </message>
    <message>
        <source>SMS fallback method</source>
        <translation>SMS-Ersatzmethode</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>of a setting: it is empty</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Not in this account</source>
        <translation>Nicht in diesem Konto</translation>
    </message>
    <message>
        <source>Not in these accounts</source>
        <translation>Nicht in diesen Konten</translation>
    </message>
    <message>
        <source>Twilio does not know %1 in %2.</source>
        <extracomment>%1 is a number or a SID, %2 an account</extracomment>
        <translation>Twilio kennt %1 in %2 nicht.</translation>
    </message>
    <message>
        <source>Twilio knows %1 in none of these accounts: %2.</source>
        <extracomment>%1 is a number or a SID, %2 lists accounts</extracomment>
        <translation>Twilio kennt %1 in keinem dieser Konten: %2.</translation>
    </message>
    <message>
        <source>It may be in a subaccount or in another account: choose that one above, or add it in the settings. An API key sees its own account only; the main account&apos;s Auth Token sees its subaccounts too.</source>
        <translation>Sie kann in einem Unterkonto oder in einem anderen Konto sein: dieses oben wählen oder in den Einstellungen hinzufügen. Ein API-Schlüssel sieht nur sein eigenes Konto; der Auth Token des Hauptkontos sieht auch dessen Unterkonten.</translation>
    </message>
</context>
<context>
    <name>phonedesk::words::Errors</name>
    <message>
        <source>%1 (Twilio %2).</source>
        <extracomment>%1 is a sentence without its full stop, %2 a Twilio error code.</extracomment>
        <translation>%1 (Twilio %2).</translation>
    </message>
    <message>
        <source>Twilio refused this request.</source>
        <translation>Twilio hat diese Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Twilio refused this request: “%1”.</source>
        <extracomment>%1 is Twilio&apos;s own message, in English.</extracomment>
        <translation>Twilio hat diese Anfrage abgelehnt: „%1“.</translation>
    </message>
    <message>
        <source>Nothing was bought.</source>
        <translation>Nichts wurde gekauft.</translation>
    </message>
    <message>
        <source>The number was not given back.</source>
        <translation>Die Nummer wurde nicht zurückgegeben.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>These are Twilio&apos;s test credentials</source>
        <translation>Das sind Twilios Test-Zugangsdaten</translation>
    </message>
    <message>
        <source>Twilio&apos;s test credentials cannot search, list or configure numbers.</source>
        <translation>Twilios Test-Zugangsdaten können Nummern weder suchen noch auflisten oder einrichten.</translation>
    </message>
    <message>
        <source>Enter the live Account SID and its Auth Token, or an API key.</source>
        <translation>Die Live-Account-SID und ihren Auth Token oder einen API-Schlüssel eingeben.</translation>
    </message>
    <message>
        <source>The Twilio account is not active</source>
        <translation>Das Twilio-Konto ist nicht aktiv</translation>
    </message>
    <message>
        <source>Twilio says that this account is not active.</source>
        <translation>Twilio sagt, dass dieses Konto nicht aktiv ist.</translation>
    </message>
    <message>
        <source>Often its balance is used up. Check billing in Twilio&apos;s Console, then try again.</source>
        <translation>Oft ist das Guthaben verbraucht. Die Abrechnung in der Twilio-Konsole prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>A trial account may have one number</source>
        <translation>Ein Testkonto darf eine Nummer haben</translation>
    </message>
    <message>
        <source>Upgrade the account in Twilio&apos;s Console, or give its number back first.</source>
        <translation>Das Konto in der Twilio-Konsole hochstufen oder zuerst seine Nummer zurückgeben.</translation>
    </message>
    <message>
        <source>Not possible with a trial account</source>
        <translation>Mit einem Testkonto nicht möglich</translation>
    </message>
    <message>
        <source>Upgrade the account in Twilio&apos;s Console.</source>
        <translation>Das Konto in der Twilio-Konsole hochstufen.</translation>
    </message>
    <message>
        <source>%1 is no longer available</source>
        <extracomment>%1 is a phone number.</extracomment>
        <translation>%1 ist nicht mehr verfügbar</translation>
    </message>
    <message>
        <source>This number</source>
        <translation>Diese Nummer</translation>
    </message>
    <message>
        <source>%1 is no longer available.</source>
        <translation>%1 ist nicht mehr verfügbar.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Eine andere Nummer wählen.</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>Keine Telefonnummer</translation>
    </message>
    <message>
        <source>Twilio does not take this as a phone number.</source>
        <translation>Twilio nimmt das nicht als Telefonnummer.</translation>
    </message>
    <message>
        <source>Search again and choose another number.</source>
        <translation>Noch einmal suchen und eine andere Nummer wählen.</translation>
    </message>
    <message>
        <source>Twilio does not take a webhook address</source>
        <translation>Twilio nimmt eine Webhook-Adresse nicht an</translation>
    </message>
    <message>
        <source>Correct the webhook address.</source>
        <translation>Die Webhook-Adresse berichtigen.</translation>
    </message>
    <message>
        <source>This number needs an address</source>
        <translation>Diese Nummer braucht eine Adresse</translation>
    </message>
    <message>
        <source>Choose a number without this requirement. Phone Desk files no addresses.</source>
        <translation>Eine Nummer ohne diese Bedingung wählen. Phone Desk hinterlegt keine Adressen.</translation>
    </message>
    <message>
        <source>This number needs a regulatory bundle</source>
        <translation>Diese Nummer braucht ein regulatorisches Bundle</translation>
    </message>
    <message>
        <source>Choose another number, or have the bundle approved in Twilio&apos;s Console first.</source>
        <translation>Eine andere Nummer wählen oder das Bundle zuerst in der Twilio-Konsole genehmigen lassen.</translation>
    </message>
    <message>
        <source>Twilio blocks new numbers for this account</source>
        <translation>Twilio sperrt neue Nummern für dieses Konto</translation>
    </message>
    <message>
        <source>Ask Twilio&apos;s support.</source>
        <translation>Den Support von Twilio fragen.</translation>
    </message>
    <message>
        <source>The database could not be used</source>
        <translation>Die Datenbank konnte nicht verwendet werden</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation>Ein anderes Programm hält die Datenbank.</translation>
    </message>
    <message>
        <source>Close it or wait a moment, then try again.</source>
        <translation>Es schließen oder einen Moment warten, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The database cannot be written: this user has no right to its file or folder.</source>
        <translation>In die Datenbank kann nicht geschrieben werden: Dieser Benutzer hat kein Recht an ihrer Datei oder ihrem Ordner.</translation>
    </message>
    <message>
        <source>Give this user the right to write there, or choose another place with --database.</source>
        <translation>Diesem Benutzer dort Schreibrecht geben oder mit --database einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Platz schaffen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The database file is damaged. It was left as it is.</source>
        <translation>Die Datenbankdatei ist beschädigt. Sie wurde gelassen, wie sie war.</translation>
    </message>
    <message>
        <source>Put a copy of it back, or start with another file: --database.</source>
        <translation>Eine Kopie zurücklegen oder mit einer anderen Datei beginnen: --database.</translation>
    </message>
    <message>
        <source>The database was made by a newer version of Phone Desk. It was left as it is.</source>
        <translation>Die Datenbank stammt von einer neueren Version von Phone Desk. Sie wurde gelassen, wie sie war.</translation>
    </message>
    <message>
        <source>Use that version, or start with another file: --database.</source>
        <translation>Diese Version verwenden oder mit einer anderen Datei beginnen: --database.</translation>
    </message>
    <message>
        <source>The file is not a database of Phone Desk. It was left as it is.</source>
        <translation>Die Datei ist keine Datenbank von Phone Desk. Sie wurde gelassen, wie sie war.</translation>
    </message>
    <message>
        <source>Start with another file: --database.</source>
        <translation>Mit einer anderen Datei beginnen: --database.</translation>
    </message>
    <message>
        <source>The database&apos;s folder is not there and cannot be made.</source>
        <translation>Der Ordner der Datenbank ist nicht da und kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Make the folder, or choose another place with --database.</source>
        <translation>Den Ordner anlegen oder mit --database einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The database on this computer could not be read or written (%1).</source>
        <extracomment>%1 is a technical text, in English.</extracomment>
        <translation>Die Datenbank auf diesem Rechner konnte nicht gelesen oder geschrieben werden (%1).</translation>
    </message>
    <message>
        <source>Try again. If it stays so, copy the details for support.</source>
        <translation>Noch einmal versuchen. Bleibt es so, die Einzelheiten für den Support kopieren.</translation>
    </message>
    <message>
        <source>The set-up was interrupted</source>
        <translation>Die Einrichtung wurde unterbrochen</translation>
    </message>
    <message>
        <source>Phone Desk ended before this step was finished.</source>
        <translation>Phone Desk endete, bevor dieser Schritt fertig war.</translation>
    </message>
    <message>
        <source>Go on, or leave it unfinished.</source>
        <translation>Weitermachen oder unvollendet lassen.</translation>
    </message>
    <message>
        <source>Twilio did not answer in time</source>
        <translation>Twilio hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>Twilio did not answer in time.</source>
        <translation>Twilio hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>In einem Moment noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This computer offers no keychain</source>
        <translation>Dieser Rechner bietet keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>This computer offers no keychain.</source>
        <translation>Dieser Rechner bietet keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The key can be kept in memory until Phone Desk quits; it is written nowhere.</source>
        <translation>Der Schlüssel kann im Speicher bleiben, bis Phone Desk beendet wird; er wird nirgends geschrieben.</translation>
    </message>
    <message>
        <source>Twilio cannot be reached</source>
        <translation>Twilio ist nicht erreichbar</translation>
    </message>
    <message>
        <source>This computer could not reach Twilio.</source>
        <translation>Dieser Rechner konnte Twilio nicht erreichen.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Die Netzwerkverbindung prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>No secure connection to Twilio</source>
        <translation>Keine sichere Verbindung zu Twilio</translation>
    </message>
    <message>
        <source>The secure connection to Twilio could not be made (%1).</source>
        <translation>Die sichere Verbindung zu Twilio kam nicht zustande (%1).</translation>
    </message>
    <message>
        <source>A proxy or a wrong clock on this computer are common causes.</source>
        <translation>Ein Proxy oder eine falsche Uhr auf diesem Rechner sind häufige Ursachen.</translation>
    </message>
    <message>
        <source>Twilio refused this request</source>
        <translation>Twilio hat diese Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>The key may be wrong or deleted, or the account may be barred from this.</source>
        <translation>Der Schlüssel ist vielleicht falsch oder gelöscht, oder dem Konto ist dies nicht erlaubt.</translation>
    </message>
    <message>
        <source>The demo could not start</source>
        <translation>Die Demo konnte nicht starten</translation>
    </message>
    <message>
        <source>The simulated Twilio is not installed beside Phone Desk.</source>
        <translation>Das simulierte Twilio ist neben Phone Desk nicht installiert.</translation>
    </message>
    <message>
        <source>Install Phone Desk again.</source>
        <translation>Phone Desk noch einmal installieren.</translation>
    </message>
    <message>
        <source>Not found at Twilio</source>
        <translation>Bei Twilio nicht gefunden</translation>
    </message>
    <message>
        <source>Twilio does not know %1 in this account.</source>
        <translation>Twilio kennt %1 in diesem Konto nicht.</translation>
    </message>
    <message>
        <source>this number</source>
        <translation>diese Nummer</translation>
    </message>
    <message>
        <source>It may have been released, or belong to another account.</source>
        <translation>Sie wurde vielleicht freigegeben oder gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>This name is taken</source>
        <translation>Dieser Name ist vergeben</translation>
    </message>
    <message>
        <source>An organisation of this name exists.</source>
        <translation>Eine Organisation dieses Namens gibt es bereits.</translation>
    </message>
    <message>
        <source>Choose it from the list.</source>
        <translation>Sie in der Liste wählen.</translation>
    </message>
    <message>
        <source>This number is being set up already</source>
        <translation>Diese Nummer wird bereits eingerichtet</translation>
    </message>
    <message>
        <source>An unfinished set-up of %1 exists.</source>
        <translation>Für %1 gibt es eine unvollendete Einrichtung.</translation>
    </message>
    <message>
        <source>Open it under Unfinished.</source>
        <translation>Sie unter Unvollendet öffnen.</translation>
    </message>
    <message>
        <source>The account already owns this number</source>
        <translation>Das Konto besitzt diese Nummer bereits</translation>
    </message>
    <message>
        <source>The account owns %1 already, and this set-up did not buy it.</source>
        <translation>Das Konto besitzt %1 bereits, und diese Einrichtung hat sie nicht gekauft.</translation>
    </message>
    <message>
        <source>Take it over, with its webhooks set as shown, or leave it.</source>
        <translation>Sie übernehmen, mit den gezeigten Webhooks, oder sie lassen.</translation>
    </message>
    <message>
        <source>Twilio stores something else</source>
        <translation>Bei Twilio steht etwas anderes</translation>
    </message>
    <message>
        <source>Twilio&apos;s stored webhooks are not the ones that were asked for.</source>
        <translation>Die bei Twilio hinterlegten Webhooks sind nicht die verlangten.</translation>
    </message>
    <message>
        <source>Somebody may have changed them in between. Set them again, or leave it unfinished.</source>
        <translation>Vielleicht hat sie inzwischen jemand geändert. Noch einmal setzen oder unvollendet lassen.</translation>
    </message>
    <message>
        <source>It was changed in the meantime</source>
        <translation>Es wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>It was changed by somebody else in the meantime.</source>
        <translation>Es wurde inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>Look at it again, then decide.</source>
        <translation>Noch einmal ansehen, dann entscheiden.</translation>
    </message>
    <message>
        <source>Twilio is limiting requests</source>
        <translation>Twilio begrenzt Anfragen</translation>
    </message>
    <message>
        <source>Twilio takes no more requests for the moment.</source>
        <translation>Twilio nimmt im Moment keine weiteren Anfragen an.</translation>
    </message>
    <message>
        <source>This is another number</source>
        <translation>Das ist eine andere Nummer</translation>
    </message>
    <message>
        <source>What was typed is not this number.</source>
        <translation>Was eingegeben wurde, ist nicht diese Nummer.</translation>
    </message>
    <message>
        <source>Type the number that stands above, in any form.</source>
        <translation>Die Nummer eingeben, die oben steht, in beliebiger Form.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>The webhooks did not all answer as they should.</source>
        <translation>Nicht alle Webhooks haben geantwortet, wie sie sollen.</translation>
    </message>
    <message>
        <source>Mend the webhook, then check again.</source>
        <translation>Den Webhook in Ordnung bringen, dann noch einmal prüfen.</translation>
    </message>
    <message>
        <source>This name cannot be used</source>
        <translation>Dieser Name kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>A name has 1 to 120 characters.</source>
        <translation>Ein Name hat 1 bis 120 Zeichen.</translation>
    </message>
    <message>
        <source>No longer available</source>
        <translation>Nicht mehr verfügbar</translation>
    </message>
    <message>
        <source>Twilio has a fault</source>
        <translation>Twilio hat einen Fehler</translation>
    </message>
    <message>
        <source>Twilio answered %1.</source>
        <translation>Twilio antwortete %1.</translation>
    </message>
    <message>
        <source>Twilio answered with a fault.</source>
        <translation>Twilio antwortete mit einem Fehler.</translation>
    </message>
    <message>
        <source>This is Twilio&apos;s fault. Try again in a moment.</source>
        <translation>Das ist ein Fehler bei Twilio. In einem Moment noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The simulated Twilio did not start (%1).</source>
        <translation>Das simulierte Twilio ist nicht gestartet (%1).</translation>
    </message>
    <message>
        <source>Start the demo again.</source>
        <translation>Die Demo noch einmal starten.</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer could not be read</source>
        <translation>Twilios Antwort war nicht lesbar</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer could not be read (%1).</source>
        <translation>Twilios Antwort war nicht lesbar (%1).</translation>
    </message>
    <message>
        <source>The account&apos;s key is not on this computer</source>
        <translation>Der Schlüssel des Kontos ist nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>The keychain has no key for this account, or it is locked.</source>
        <translation>Der Schlüsselbund hat keinen Schlüssel für dieses Konto, oder er ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or enter the key again.</source>
        <translation>Den Schlüsselbund entsperren und noch einmal versuchen oder den Schlüssel erneut eingeben.</translation>
    </message>
    <message>
        <source>Twilio answered %1</source>
        <translation>Twilio antwortete %1</translation>
    </message>
    <message>
        <source>no longer available</source>
        <translation>nicht mehr verfügbar</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>the database could not be written</source>
        <translation>in die Datenbank konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The account is not on this desk</source>
        <translation>Das Konto ist nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>This desk does not have the Twilio account.</source>
        <translation>Dieser Rechner hat das Twilio-Konto nicht.</translation>
    </message>
    <message>
        <source>Add the account, then try again.</source>
        <translation>Das Konto hinzufügen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The account is removed from this desk</source>
        <translation>Das Konto ist von diesem Rechner entfernt</translation>
    </message>
    <message>
        <source>The Twilio account is removed from this desk, so Twilio was not asked.</source>
        <translation>Das Twilio-Konto ist von diesem Rechner entfernt; Twilio wurde deshalb nicht gefragt.</translation>
    </message>
    <message>
        <source>Add the account again by its SID; its numbers and history are still here.</source>
        <translation>Das Konto über seine SID wieder hinzufügen; seine Nummern und ihr Verlauf sind noch hier.</translation>
    </message>
    <message>
        <source>A number of this account is unfinished</source>
        <translation>Eine Nummer dieses Kontos ist unvollendet</translation>
    </message>
    <message>
        <source>A number is still being set up with this account. Nothing was removed.</source>
        <translation>Mit diesem Konto wird noch eine Nummer eingerichtet. Nichts wurde entfernt.</translation>
    </message>
    <message>
        <source>Finish it, or give it back, under Unfinished. Then remove the account.</source>
        <translation>Sie unter Unvollendet fertig einrichten oder zurückgeben. Dann das Konto entfernen.</translation>
    </message>
    <message>
        <source>This account is connected already</source>
        <translation>Dieses Konto ist bereits verbunden</translation>
    </message>
    <message>
        <source>Somebody has just connected this account.</source>
        <translation>Jemand hat dieses Konto eben verbunden.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The keychain is locked, or it did not give the key.</source>
        <translation>Der Schlüsselbund ist gesperrt oder hat den Schlüssel nicht herausgegeben.</translation>
    </message>
    <message>
        <source>The keychain is locked, or it refused. Nothing was changed.</source>
        <translation>Der Schlüsselbund ist gesperrt oder hat abgelehnt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Unlock it or allow Phone Desk to use it, then try again.</source>
        <translation>Ihn entsperren oder Phone Desk die Verwendung erlauben, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The proxy did not lead to Twilio</source>
        <translation>Der Proxy führte nicht zu Twilio</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy did not let the request through.</source>
        <translation>Der Proxy dieses Rechners hat die Anfrage nicht durchgelassen.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings, under Network.</source>
        <translation>Den Proxy in den Einstellungen unter Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>Phone Desk manages this number already</source>
        <translation>Phone Desk verwaltet diese Nummer bereits</translation>
    </message>
    <message>
        <source>%1 belongs to %2 in Phone Desk. Nothing was changed.</source>
        <translation>%1 gehört in Phone Desk zu %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>Die Nummer</translation>
    </message>
    <message>
        <source>Look at it in the list of numbers.</source>
        <translation>In der Liste der Nummern nachsehen.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile</source>
        <extracomment>%1 lists Twilio&apos;s names of settings: &quot;VoiceUrl, SmsUrl&quot;</extracomment>
        <translation>Jemand hat es inzwischen geändert</translation>
    </message>
    <message>
        <source>Since it was shown, this changed at Twilio: %1. Nothing was overwritten.</source>
        <translation>Seit es angezeigt wurde, hat sich bei Twilio geändert: %1. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>An emergency address stands in the way</source>
        <translation>Eine Notfalladresse steht im Weg</translation>
    </message>
    <message>
        <source>Twilio releases no number that has an emergency address.</source>
        <translation>Twilio gibt keine Nummer frei, die eine Notfalladresse hat.</translation>
    </message>
    <message>
        <source>Remove the address in Twilio&apos;s Console; that takes some minutes. Then try again.</source>
        <translation>Die Adresse in Twilios Konsole entfernen; das dauert einige Minuten. Dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Twilio does not have this number yet</source>
        <translation>Twilio hat diese Nummer noch nicht</translation>
    </message>
    <message>
        <source>Twilio does not have %1 in this account.</source>
        <translation>Twilio hat %1 in diesem Konto nicht.</translation>
    </message>
    <message>
        <source>Bring it back in Twilio&apos;s Console first, under Released numbers. That is a new purchase, and possible for ten days. Then try again here.</source>
        <translation>Sie zuerst in Twilios Konsole unter Released numbers zurückholen. Das ist ein neuer Kauf und zehn Tage lang möglich. Dann hier noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This number is protected</source>
        <translation>Diese Nummer ist geschützt</translation>
    </message>
    <message>
        <source>%1 is protected from being released, so Twilio was not asked.</source>
        <translation>%1 ist vor dem Freigeben geschützt, darum wurde Twilio nicht gefragt.</translation>
    </message>
    <message>
        <source>Whoever may release it takes the protection off first, in its details.</source>
        <translation>Wer sie freigeben darf, hebt zuerst den Schutz auf, in ihren Einzelheiten.</translation>
    </message>
    <message>
        <source>%1 has an emergency address, and Twilio releases no such number.</source>
        <translation>%1 hat eine Notfalladresse, und Twilio gibt solche Nummern nicht frei.</translation>
    </message>
</context>
<context>
    <name>phonedesk::words::History</name>
    <message>
        <source>Bought for %1</source>
        <extracomment>In a number&apos;s history. %1 is &quot;$1.15 a month&quot;.</extracomment>
        <translation>Gekauft für %1</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Label changed to “%1”</source>
        <translation>Bezeichnung in „%1“ geändert</translation>
    </message>
    <message>
        <source>Label changed from “%1” to “%2”</source>
        <translation>Bezeichnung von „%1“ in „%2“ geändert</translation>
    </message>
    <message>
        <source>Webhooks changed</source>
        <translation>Webhooks geändert</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>Prüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Check failed: %1</source>
        <extracomment>In a number&apos;s history. %1 is &quot;voice answered 502&quot;.</extracomment>
        <translation>Prüfung fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Adopted</source>
        <extracomment>In a number&apos;s history: the account had it already.</extracomment>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Webhooks set</source>
        <translation>Webhooks gesetzt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1 by you</source>
        <extracomment>In a number&apos;s history. %1 is what was done: &quot;Verified&quot;.</extracomment>
        <translation>%1, von hier</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>In a number&apos;s history. %1 is what was done: &quot;Verified&quot;; %2 is a login and a computer: &quot;ada@desk&quot;.</extracomment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Nummer: %1</translation>
    </message>
    <message>
        <source>Twilio SID: %1</source>
        <translation>Twilio-SID: %1</translation>
    </message>
    <message>
        <source>Organisation: %1</source>
        <translation>Organisation: %1</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <translation>Bezeichnung: %1</translation>
    </message>
    <message>
        <source>Twilio account: %1</source>
        <extracomment>%1 is an account&apos;s name, %2 the beginning and end of its SID.</extracomment>
        <translation>Twilio-Konto: %1</translation>
    </message>
    <message>
        <source>Twilio account: %1, %2</source>
        <translation>Twilio-Konto: %1, %2</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>Preis: %1</translation>
    </message>
    <message>
        <source>Verified at: %1</source>
        <translation>Geprüft: %1</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Twilio request ids: %1</source>
        <translation>Twilio-Anfragekennungen: %1</translation>
    </message>
    <message>
        <source>Label “%1” taken away</source>
        <translation>Bezeichnung „%1“ entfernt</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <extracomment>In a number&apos;s history. Both are organisations.</extracomment>
        <translation>Von %1 nach %2 verschoben</translation>
    </message>
    <message>
        <source>Protected</source>
        <extracomment>In a number&apos;s history: it cannot be released.</extracomment>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Protection taken back</source>
        <translation>Schutz aufgehoben</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>In a number&apos;s history: it was in the account already.</extracomment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Settings put back</source>
        <extracomment>In a number&apos;s history: its settings are what they were before it was connected.</extracomment>
        <translation>Einstellungen zurückgestellt</translation>
    </message>
    <message>
        <source>Taken out of %1</source>
        <extracomment>In a number&apos;s history. %1 is a Messaging Service&apos;s name.</extracomment>
        <translation>Aus %1 genommen</translation>
    </message>
    <message>
        <source>Put back into %1</source>
        <extracomment>In a number&apos;s history. %1 is a Messaging Service&apos;s name.</extracomment>
        <translation>In %1 zurückgestellt</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <extracomment>In a number&apos;s history.</extracomment>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Webhooks repaired</source>
        <extracomment>In a number&apos;s history: they are again what its organisation&apos;s numbers should have.</extracomment>
        <translation>Webhooks repariert</translation>
    </message>
    <message>
        <source>Change reverted</source>
        <extracomment>In a number&apos;s history: a change was taken back.</extracomment>
        <translation>Änderung zurückgenommen</translation>
    </message>
    <message>
        <source>Webhooks put back</source>
        <extracomment>In a number&apos;s history: they are what they were before a change of many numbers.</extracomment>
        <translation>Webhooks zurückgestellt</translation>
    </message>
    <message>
        <source>Added at Twilio</source>
        <translation>Bei Twilio hinzugefügt</translation>
    </message>
    <message>
        <source>Released at Twilio</source>
        <translation>Bei Twilio freigegeben</translation>
    </message>
    <message>
        <source>Changed at Twilio</source>
        <translation>Bei Twilio geändert</translation>
    </message>
    <message>
        <source>Changed at Twilio: %1</source>
        <translation>Bei Twilio geändert: %1</translation>
    </message>
    <message>
        <source>%1, by the Console user %2</source>
        <extracomment>In a number&apos;s history. %1 is what was done; %2 the beginning and end of a Console user&apos;s SID.</extracomment>
        <translation>%1, vom Konsolennutzer %2</translation>
    </message>
    <message>
        <source>%1, with the credential %2</source>
        <extracomment>In a number&apos;s history. %1 is what was done; %2 the beginning and end of a credential&apos;s SID.</extracomment>
        <translation>%1, mit der Anmeldung %2</translation>
    </message>
    <message>
        <source>Twilio Console</source>
        <translation>Twilio-Konsole</translation>
    </message>
    <message>
        <source>Twilio API</source>
        <translation>Twilio-API</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Twilio Console&quot;, %2 an internet address</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Failed over</source>
        <extracomment>In a number&apos;s history: it goes to its environment&apos;s Fail-over set.</extracomment>
        <translation>Umgeschaltet</translation>
    </message>
    <message>
        <source>Failed back</source>
        <extracomment>In a number&apos;s history: its webhooks are what they were before it was failed over.</extracomment>
        <translation>Zurückgeschaltet</translation>
    </message>
    <message>
        <source>%1 (list: %2)</source>
        <extracomment>In a number&apos;s history. %1 is what was done: &quot;Adopted&quot;; %2 is the file that said so: &quot;numbers.csv&quot;.</extracomment>
        <translation>%1 (Liste: %2)</translation>
    </message>
</context>
<context>
    <name>phonedesk::words::Requests</name>
    <message>
        <source>The user name and password in %1 are left out: set %2 to user:password.</source>
        <extracomment>A comment in a shell command. %1 is a Twilio parameter such as VoiceUrl, %2 a shell variable.</extracomment>
        <translation>Benutzername und Kennwort in %1 sind ausgelassen: %2 auf benutzer:kennwort setzen.</translation>
    </message>
    <message>
        <source>%2 holds the secret of the API key %1.</source>
        <extracomment>A comment in a shell command. %1 is an API key&apos;s SID, %2 a shell variable.</extracomment>
        <translation>%2 enthält das Geheimnis des API-Schlüssels %1.</translation>
    </message>
    <message>
        <source>%2 holds the Auth Token of %1.</source>
        <translation>%2 enthält den Auth Token von %1.</translation>
    </message>
    <message>
        <source>The secret is taken from %1.</source>
        <extracomment>A comment in a shell command. %1 is a shell variable.</extracomment>
        <translation>Das Geheimnis kommt aus %1.</translation>
    </message>
    <message>
        <source>Buy the number</source>
        <extracomment>What a request to Twilio asks for, this and the next two.</extracomment>
        <translation>Die Nummer kaufen</translation>
    </message>
    <message>
        <source>Set its webhooks</source>
        <translation>Ihre Webhooks setzen</translation>
    </message>
    <message>
        <source>Give the number back</source>
        <translation>Die Nummer zurückgeben</translation>
    </message>
</context>
<context>
    <name>phonedesk::words::RunBook</name>
    <message>
        <source>Webhooks changed with Phone Desk</source>
        <translation>Webhooks mit Phone Desk geändert</translation>
    </message>
    <message>
        <source>Webhooks put back with Phone Desk</source>
        <translation>Webhooks mit Phone Desk zurückgestellt</translation>
    </message>
    <message>
        <source>Fail over with Phone Desk</source>
        <translation>Umschaltung mit Phone Desk</translation>
    </message>
    <message>
        <source>Fail back with Phone Desk</source>
        <translation>Zurückschaltung mit Phone Desk</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>one setting of a number: what it was, and what it is now</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Sent, not known yet</source>
        <extracomment>a request was sent, and its answer has not come</extracomment>
        <translation>Gesendet, noch nicht bekannt</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Already so</source>
        <translation>War schon so</translation>
    </message>
    <message>
        <source>Changed since, left as it is</source>
        <extracomment>somebody changed the number after it was shown here</extracomment>
        <translation>Seither geändert, so gelassen</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Nicht geschrieben</translation>
    </message>
    <message>
        <source>It is being set up, released or changed elsewhere in Phone Desk. Nothing was sent; try it again when that is over.</source>
        <translation>Sie wird anderswo in Phone Desk eingerichtet, freigegeben oder geändert. Nichts wurde gesendet; danach noch einmal versuchen.</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>Began: %1</source>
        <translation>Begonnen: %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Beendet: %1</translation>
    </message>
    <message>
        <source>Rollback file: %1</source>
        <translation>Rückweg-Datei: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what became of numbers: &quot;Written&quot;; %2 how many</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Environment: %1, where the set %2 is active from then on</source>
        <extracomment>%1 is Production or Staging, %2 Normal or Fail-over</extracomment>
        <translation>Umgebung: %1, wo von da an der Satz %2 aktiv ist</translation>
    </message>
    <message>
        <source>Begun although the checks of %1 failed</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Begonnen, obwohl die Prüfungen von %1 fehlschlugen</translation>
    </message>
</context>
<context>
    <name>phonedesk::words::Terraform</name>
    <message>
        <source>The provider takes the account and its secret from the environment:</source>
        <translation>Der Provider nimmt das Konto und sein Geheimnis aus der Umgebung:</translation>
    </message>
    <message>
        <source>The user name and password in %1, as user:password</source>
        <extracomment>%1 is a Twilio parameter such as VoiceUrl</extracomment>
        <translation>Benutzername und Kennwort in %1, als benutzer:kennwort</translation>
    </message>
    <message>
        <source>The account has this number: Terraform takes it over instead of ordering it.</source>
        <translation>Das Konto hat diese Nummer: Terraform übernimmt sie, statt sie zu bestellen.</translation>
    </message>
    <message>
        <source>%1 was cleared, which this provider cannot do: it leaves out what is empty.</source>
        <extracomment>%1 is a Terraform argument such as sms_url</extracomment>
        <translation>%1 wurde geleert; das kann dieser Provider nicht: Er lässt aus, was leer ist.</translation>
    </message>
    <message>
        <source>Terraform gives a number back by destroying its resource:</source>
        <translation>Terraform gibt eine Nummer zurück, indem es ihre Ressource zerstört:</translation>
    </message>
    <message>
        <source>Without the number in the account, this provider sends two requests: the order, and then the same values again.</source>
        <translation>Ohne die Nummer im Konto sendet dieser Provider zwei Anfragen: die Bestellung und dann dieselben Werte noch einmal.</translation>
    </message>
</context>
<context>
    <name>phonedesk::words::Times</name>
    <message>
        <source>%1 UTC</source>
        <extracomment>a time that is in UTC: &quot;14:02 UTC&quot;</extracomment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a day and a time: &quot;11/22/26 14:02&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <extracomment>%1 is a day and a time at this desk, %2 the same moment in UTC</extracomment>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A moment: %1 is a day, %2 a time.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3 UTC)</source>
        <extracomment>A moment: %1 is a day, %2 the local time, %3 the time in UTC.</extracomment>
        <translation>%1, %2 (%3 UTC)</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
</context>
<context>
    <name>phonedesk::words::Urls</name>
    <message>
        <source>Voice fallback</source>
        <extracomment>the URL that Twilio calls where the voice webhook fails</extracomment>
        <translation>Ersatz für Sprache</translation>
    </message>
    <message>
        <source>SMS fallback</source>
        <extracomment>the URL that Twilio calls where the SMS webhook fails</extracomment>
        <translation>Ersatz für SMS</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>a set of webhook URLs: Normal, or Fail-over</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Fail-over</source>
        <translation>Ausweich</translation>
    </message>
    <message>
        <source>A URL is needed here.</source>
        <translation>Hier wird eine URL gebraucht.</translation>
    </message>
    <message>
        <source>There is a space in it, perhaps an invisible one. Remove it.</source>
        <translation>Sie enthält ein Leerzeichen, vielleicht ein unsichtbares. Bitte entfernen.</translation>
    </message>
    <message>
        <source>%1 is not filled in by anybody; the placeholder is {organizationId}.</source>
        <extracomment>%1 is what was typed, &quot;{orgId}&quot;; {organizationId} stays as it is</extracomment>
        <translation>%1 füllt niemand aus; der Platzhalter ist {organizationId}.</translation>
    </message>
    <message>
        <source>The placeholder can stand in the path or after it, not in the host name.</source>
        <translation>Der Platzhalter kann im Pfad oder danach stehen, nicht im Hostnamen.</translation>
    </message>
    <message>
        <source>This is not a URL. It begins like https://api.serviceflow.com/…</source>
        <translation>Das ist keine URL. Sie beginnt wie https://api.serviceflow.com/…</translation>
    </message>
    <message>
        <source>It has to begin with https://, so that nobody can listen in.</source>
        <translation>Sie muss mit https:// beginnen, damit niemand mithören kann.</translation>
    </message>
    <message>
        <source>The host name is missing after https://.</source>
        <translation>Der Hostname nach https:// fehlt.</translation>
    </message>
    <message>
        <source>%1 is this computer; Twilio cannot reach it.</source>
        <extracomment>%1 is a host, &quot;localhost&quot;</extracomment>
        <translation>%1 ist dieser Rechner; Twilio kann ihn nicht erreichen.</translation>
    </message>
    <message>
        <source>%1 is in a private network; Twilio cannot reach it.</source>
        <extracomment>%1 is a host, &quot;192.168.0.7&quot;</extracomment>
        <translation>%1 liegt in einem privaten Netz; Twilio kann es nicht erreichen.</translation>
    </message>
    <message>
        <source>“%1” is not a port; those are 1 to 65535.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>„%1“ ist kein Port; Ports gehen von 1 bis 65535.</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>Sie ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>Is %1 meant?</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Ist %1 gemeint?</translation>
    </message>
    <message>
        <source>The name and password in it are stored and sent to Twilio; windows and logs mask them.</source>
        <translation>Name und Kennwort darin werden gespeichert und an Twilio gesendet; Fenster und Protokolle maskieren sie.</translation>
    </message>
    <message>
        <source>What follows # are settings for Twilio; they are kept as they are.</source>
        <translation>Was auf # folgt, sind Einstellungen für Twilio; sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Twilio signs calls without the port %1.</source>
        <translation>Twilio signiert Anrufe ohne den Port %1.</translation>
    </message>
</context>
<context>
    <name>phonedesk::words::Verdicts</name>
    <message>
        <source>The voice webhook</source>
        <translation>Der Sprach-Webhook</translation>
    </message>
    <message>
        <source>The SMS webhook</source>
        <translation>Der SMS-Webhook</translation>
    </message>
    <message>
        <source>The status webhook</source>
        <translation>Der Status-Webhook</translation>
    </message>
    <message>
        <source>It answers as it should</source>
        <translation>Er antwortet, wie er soll</translation>
    </message>
    <message>
        <source>The Auth Token is needed to check this</source>
        <translation>Zum Prüfen wird der Auth Token gebraucht</translation>
    </message>
    <message>
        <source>Callers would hear an error</source>
        <translation>Anrufer würden einen Fehler hören</translation>
    </message>
    <message>
        <source>Texts would be lost</source>
        <translation>Texte gingen verloren</translation>
    </message>
    <message>
        <source>ServiceFlow would not learn that calls ended</source>
        <translation>ServiceFlow würde das Ende von Anrufen nicht erfahren</translation>
    </message>
    <message>
        <source>%1 answered %2 in %3 ms.</source>
        <extracomment>%1 is &quot;The voice webhook&quot;, %2 an HTTP status, %3 milliseconds. The same in the following texts.</extracomment>
        <translation>%1 antwortete %2 in %3 ms.</translation>
    </message>
    <message>
        <source>%1&apos;s host name was not found.</source>
        <translation>%1: Der Hostname wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>%1&apos;s server refused the connection.</source>
        <translation>%1: Der Server hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 war nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1&apos;s secure connection failed.</source>
        <translation>%1: Die sichere Verbindung schlug fehl.</translation>
    </message>
    <message>
        <source>%1 did not answer within 15 s, which is all that Twilio waits.</source>
        <translation>%1 antwortete nicht innerhalb von 15 s; länger wartet Twilio nicht.</translation>
    </message>
    <message>
        <source>%1 answered %2 after %3 ms.</source>
        <translation>%1 antwortete %2 nach %3 ms.</translation>
    </message>
    <message>
        <source>%1 redirects again and again.</source>
        <translation>%1 leitet immer wieder um.</translation>
    </message>
    <message>
        <source>%1 answered %2 to a request signed as Twilio signs it.</source>
        <translation>%1 antwortete %2 auf eine Anfrage, die wie von Twilio signiert war.</translation>
    </message>
    <message>
        <source>%1 is reachable and refuses unsigned requests, as it should.</source>
        <translation>%1 ist erreichbar und weist unsignierte Anfragen ab, wie er soll.</translation>
    </message>
    <message>
        <source>%1 answered an unsigned request, so this check proves nothing.</source>
        <translation>%1 beantwortete eine unsignierte Anfrage; diese Prüfung beweist also nichts.</translation>
    </message>
    <message>
        <source>%1 answered with a content type that Twilio does not take.</source>
        <translation>%1 antwortete mit einem Inhaltstyp, den Twilio nicht nimmt.</translation>
    </message>
    <message>
        <source>%1 answered, but not with TwiML that can be read.</source>
        <translation>%1 antwortete, aber nicht mit lesbarem TwiML.</translation>
    </message>
    <message>
        <source>%1 answered with more than the 64 kB that Twilio takes.</source>
        <translation>%1 antwortete mit mehr als den 64 kB, die Twilio nimmt.</translation>
    </message>
    <message>
        <source>%1&apos;s address cannot be called.</source>
        <translation>%1: Die Adresse kann nicht aufgerufen werden.</translation>
    </message>
    <message>
        <source>Check the host name in the address, and its DNS entry.</source>
        <translation>Den Hostnamen in der Adresse und seinen DNS-Eintrag prüfen.</translation>
    </message>
    <message>
        <source>Check that ServiceFlow&apos;s webhook service runs, and that a firewall lets Twilio through.</source>
        <translation>Prüfen, ob der Webhook-Dienst von ServiceFlow läuft und eine Firewall Twilio durchlässt.</translation>
    </message>
    <message>
        <source>Check the certificate: its name, its date and its chain.</source>
        <translation>Das Zertifikat prüfen: Name, Datum und Kette.</translation>
    </message>
    <message>
        <source>The path in the address may be wrong.</source>
        <translation>Der Pfad in der Adresse ist vielleicht falsch.</translation>
    </message>
    <message>
        <source>The web server in front of ServiceFlow could not reach the service behind it.</source>
        <translation>Der Webserver vor ServiceFlow konnte den Dienst dahinter nicht erreichen.</translation>
    </message>
    <message>
        <source>Look into the log of ServiceFlow&apos;s webhook service.</source>
        <translation>Ins Protokoll des Webhook-Dienstes von ServiceFlow sehen.</translation>
    </message>
    <message>
        <source>Let the address answer by itself, without a redirect.</source>
        <translation>Die Adresse soll selbst antworten, ohne Umleitung.</translation>
    </message>
    <message>
        <source>The service may check with another Auth Token, or with another address than the configured one.</source>
        <translation>Der Dienst prüft vielleicht mit einem anderen Auth Token oder mit einer anderen als der eingestellten Adresse.</translation>
    </message>
    <message>
        <source>Add the account&apos;s Auth Token as signing token.</source>
        <translation>Den Auth Token des Kontos als Signier-Token hinzufügen.</translation>
    </message>
    <message>
        <source>The service has to answer with TwiML: XML with the root element Response.</source>
        <translation>Der Dienst muss mit TwiML antworten: XML mit dem Wurzelelement Response.</translation>
    </message>
    <message>
        <source>Correct the webhook address.</source>
        <translation>Die Webhook-Adresse berichtigen.</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <extracomment>%1 is &quot;Voice&quot;, %2 an HTTP status.</extracomment>
        <translation>%1 antwortete %2</translation>
    </message>
    <message>
        <source>%1: host not found</source>
        <translation>%1: Host nicht gefunden</translation>
    </message>
    <message>
        <source>%1: connection refused</source>
        <translation>%1: Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>%1: not reachable</source>
        <translation>%1: nicht erreichbar</translation>
    </message>
    <message>
        <source>%1: no secure connection</source>
        <translation>%1: keine sichere Verbindung</translation>
    </message>
    <message>
        <source>%1: no answer in time</source>
        <translation>%1: keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>%1: too many redirects</source>
        <translation>%1: zu viele Umleitungen</translation>
    </message>
    <message>
        <source>needs the Auth Token</source>
        <translation>braucht den Auth Token</translation>
    </message>
    <message>
        <source>%1: wrong content type</source>
        <translation>%1: falscher Inhaltstyp</translation>
    </message>
    <message>
        <source>%1: no TwiML</source>
        <translation>%1: kein TwiML</translation>
    </message>
    <message>
        <source>%1: answer too large</source>
        <translation>%1: Antwort zu groß</translation>
    </message>
    <message>
        <source>%1: address cannot be called</source>
        <translation>%1: Adresse nicht aufrufbar</translation>
    </message>
    <message>
        <source>Open Twilio&apos;s Console, then the account&apos;s page with API keys and tokens.</source>
        <translation>Die Twilio-Konsole öffnen, dann die Seite des Kontos mit API-Schlüsseln und Tokens.</translation>
    </message>
    <message>
        <source>Copy the Auth Token of this account.</source>
        <translation>Den Auth Token dieses Kontos kopieren.</translation>
    </message>
    <message>
        <source>Add it here as signing token. It is used for signed checks only.</source>
        <translation>Hier als Signier-Token hinzufügen. Er wird nur für signierte Prüfungen verwendet.</translation>
    </message>
    <message>
        <source>Call the address from outside, for example: curl -i -X POST %1</source>
        <translation>Die Adresse von außen aufrufen, zum Beispiel: curl -i -X POST %1</translation>
    </message>
    <message>
        <source>Look into Twilio&apos;s Console under Monitor, Logs, Errors for this number.</source>
        <translation>In der Twilio-Konsole unter Monitor, Logs, Errors nach dieser Nummer sehen.</translation>
    </message>
    <message>
        <source>When the address answers, choose Check again.</source>
        <translation>Wenn die Adresse antwortet, noch einmal prüfen.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A numbered step: %1 its number, %2 its text.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
</TS>
