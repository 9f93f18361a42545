<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>MonthlySum</name>
    <message>
        <source>%1 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two amounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) unknown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>Bought, not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs at Twilio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving back, not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found at Twilio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status, its age</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phonedesk::desktop::Desktop</name>
    <message>
        <source>Phone Desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::AccountDialog</name>
    <message>
        <source>Give the account a name of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Account SID is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key&apos;s SID is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key SID is SK and 32 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Account SID is AC and 32 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a key&apos;s SID (SK). The Account SID begins with AC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Auth Token is 32 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is connected already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a Twilio account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you call it, such as “ServiceFlow production”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account &amp;SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with AC; on the first page of Twilio&apos;s Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;key SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth Token for signing &amp;checks (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio signs its webhook requests with the Auth Token. With it, checks are signed the same way; it is used for nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth &amp;Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;PI key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key can be kept in memory until Phone Desk quits; it is written nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On GNOME and most other desktops the keychain is gnome-keyring, on KDE it is KWallet. Install it (on Debian: apt install gnome-keyring), sign out and in again, and connect the account once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer offers no keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to get a keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep until I quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key s&amp;ecret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth T&amp;oken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not work is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works. Nothing is saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ChoosePage</name>
    <message>
        <source>“%1” is not an area code; those have three digits, like 512.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to %2; Phone Desk searches the US, Canada and Puerto Rico.</source>
        <extracomment>%1 an area code, %2 a country</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is for premium-rate services and cannot be set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not given to subscribers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains takes 2 to 16 letters or digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an area code, a city, or digits that the number contains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Area code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;2nd choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available numbers</source>
        <extracomment>%1 is an area code, or several: &quot;512, 737&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+2 and Ctrl+3 mark the second and third choice: they are offered if the first is gone when it is bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the number be from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an area code and press Enter. Searching buys and reserves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for numbers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available numbers in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what is marked above and search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio has no such number now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio has no number in %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for less, or try another area code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices are unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio has no number in %1 now; these area codes are near and have some</source>
        <extracomment>%1 is an area code, or several; buttons with area codes follow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>an area code, a town, how many numbers: &quot;737 Austin (12)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, then choose a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the first choice too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 options  ·  found %3</source>
        <extracomment>%1 of %2 options are shown; %3: &quot;just now&quot;, &quot;3 min ago&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n options  ·  found %1  ·  Twilio offers no more at a time</source>
        <extracomment>%n options; %1: &quot;just now&quot;; Twilio has no next page</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 option  ·  found %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n options  ·  found %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not the &amp;2nd choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the &amp;3rd choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;3rd choice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::CredentialDialog</name>
    <message>
        <source>Add signing token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account, its SID</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio signs its webhook requests with the Auth Token of %1. With it, checks are signed the same way; it is used for nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of API key %1 of %2. The key itself stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Auth Token of %1, as Twilio&apos;s Console shows it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key s&amp;ecret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth T&amp;oken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::DecisionDialog</name>
    <message>
        <source>How to fix it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type the number to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Release number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is given back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the signing token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Auth Token of %1 signs Phone Desk&apos;s checks as Twilio signs its calls. It is used for nothing else, is tested first, and is kept in the keychain.</source>
        <extracomment>%1 is an account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Auth Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new Auth Token of %1 is tested first; if it works, it takes the old one&apos;s place in the keychain.</source>
        <extracomment>%1 is an account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;Auth Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key&apos;s secret of %1 is tested first; if it works, it takes the old one&apos;s place in the keychain.</source>
        <extracomment>%1 is an account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key &amp;secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test and save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::MessageStrip</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ModeStrip</name>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account SID, environment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated Twilio. Nothing is bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests go to an address on this computer, not to Twilio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the numbers of another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Twilio account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account, its facts</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberDetails</name>
    <message>
        <source>Copy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue setting up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <comment>HTTP status, duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A caller hears: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>label, organisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs nothing now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberList</name>
    <message>
        <source>Choose this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as 2nd choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as 3rd choice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberTable</name>
    <message>
        <source>Reading the numbers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Twilio account is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo simulates Twilio on this computer. Nothing is bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a Twilio account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No numbers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is listed here from the moment its set-up begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberTableModel</name>
    <message>
        <source>%1 (%2 UTC)</source>
        <comment>local time, UTC</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberView</name>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OptionsModel</name>
    <message>
        <source>%1  ·  not searched: %2</source>
        <extracomment>%1 is an area code, %2 what went wrong: &quot;Twilio answered 503&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ·  no numbers now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1  ·  %n found</source>
        <extracomment>%1 is an area code %1 is an area code; %n numbers were found in it</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no voice, no SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3rd choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice · SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, cannot be chosen: %3</source>
        <extracomment>for screen readers; %1 a number, %2 its town, %3 why it cannot be chosen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, chosen</source>
        <extracomment>for screen readers; %1 a number, %2 its town, %3 what it can do, %4 its price</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>for screen readers; %1 a number, %2 its town, %3 what it can do, %4 its price</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OrganizationPage</name>
    <message>
        <source>&amp;Find or name an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Twilio account that pays for its numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose number will it be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an organisation, or create one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Twilio account of %1 is not connected on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list? “%1” can be created.</source>
        <extracomment>%1 is an organisation&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Twilio account is connected, so nothing can be bought for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its numbers are bought from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the customer&apos;s name above to create the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation has this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it below, or type less of the name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OrganizationsModel</name>
    <message>
        <source>%1 is not connected on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, Twilio account %2</source>
        <extracomment>for screen readers; %1 an organisation, %2 its Twilio account</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ProgressRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers; %1 a step, %2 &quot;done&quot; or &quot;now&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ProvisionWizard</name>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Get this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up &amp;another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing down the order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is bought yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ReadyPage</name>
    <message>
        <source>Copy &amp;number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in n&amp;umbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending texts to US numbers needs A2P 10DLC registration, calls to 911 an emergency address. Phone Desk does neither yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is set up and verified for %1.</source>
        <extracomment>after a number on the line above; %1 is an organisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice webhook answers, and says nothing at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A caller hears: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is set up and verified for %2.</source>
        <extracomment>for screen readers; %1 is a number, %2 an organisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 webhook</source>
        <extracomment>%1 is Voice, SMS or Status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each webhook will get one marked test request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 today, %1 each month, next on %2</source>
        <extracomment>%1 is an amount, &quot;$1.15&quot;; %2 a date, &quot;22 December&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is charged now to %2, again on %3. Part of a month is not refunded.</source>
        <extracomment>%1 is an amount, %2 an account, &quot;ServiceFlow production (…9f)&quot;, %3 a date, &quot;22 December&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown. It is charged today and each month, next on %1.</source>
        <extracomment>%1 is a date, &quot;22 December&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio did not say what it costs. It is charged now to %1, again on %2. Part of a month is not refunded.</source>
        <extracomment>%1 is an account, &quot;ServiceFlow production (…9f)&quot;, %2 a date, &quot;22 December&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking Twilio…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio does not tell it to this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial account: Twilio may limit it to one number, and to calls with phone numbers that were verified before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has %1 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be bought. Go back and choose another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Before it buys, Phone Desk asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a %2 already</source>
        <extracomment>%1 an organisation, %2 a label: &quot;Main Line&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being set up with this label; see Unfinished. Buying another one costs extra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1. Another label tells the two apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy %1 for %2</source>
        <extracomment>%1 is a number, %2 &quot;$1.15/month&quot; or &quot;price unknown&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the number a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Twilio about this number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has the number already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RunFlow</name>
    <message>
        <source>Release %1, %2 of %3?</source>
        <extracomment>%1 a number, %2 its label, %3 an organisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls and texts stop at once. Saves %1; this month is not refunded. For ten days it can be bought back, only in Twilio&apos;s Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls and texts stop at once. It is charged no more; this month is not refunded. For ten days it can be bought back, only in Twilio&apos;s Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving the number back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RunQuestions</name>
    <message>
        <source>%1 is bought, its monthly price is unknown, and it stays under Unfinished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is bought, costs %2 and stays under Unfinished.</source>
        <extracomment>%1 a number, %2 &quot;$1.15 a month&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whether %1 was bought; no second order is sent. This window can be closed: the look-up goes on, also after a restart.</source>
        <extracomment>%1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Buy %1 for %2</source>
        <extracomment>%1 is a number, %2 &quot;$1.15/month&quot; or &quot;price unknown&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Buy %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not bought yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone Desk was closed before %1 was bought.</source>
        <extracomment>of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second choice: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second choice: %1, %2.</source>
        <extracomment>%1 is a number, %2 a town</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in Twilio Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has %1 already</source>
        <extracomment>%1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not bought by this run, so nothing was bought and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopting it gives it to %1 and points its calls and texts to ServiceFlow. What it is used for today stops.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Adopt this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 It was tried %n times in %2 s.</source>
        <extracomment>%1 is a sentence; %n tries within %2 seconds</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Twilio stores other webhooks than asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody or something changed %1 since they were set.</source>
        <extracomment>%1 lists Twilio&apos;s names of settings: &quot;VoiceUrl, SmsUrl&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone Desk was closed before the set-up was done.</source>
        <extracomment>of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add signing token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give number back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How to fix it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whether %1 was given back. This window can be closed: the look-up goes on, also after a restart.</source>
        <extracomment>%1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is bought but not verified</source>
        <extracomment>%1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs %1 until it is given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is charged each month until it is given back; its price is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep as unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RunTexts</name>
    <message>
        <source>Purchasing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuring voice handling</source>
        <extracomment>a step of setting up a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuring SMS handling</source>
        <extracomment>a step of setting up a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying connection</source>
        <extracomment>a step of setting up a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet · looked %1 of %2 times · next in %3 s</source>
        <extracomment>whether a number was bought; %1 of %2 look-ups are done, the next one comes in %3 seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet · looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bought at %1</source>
        <extracomment>%1 is a time with seconds: &quot;14:02:11&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking longer than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for Twilio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · attempt %2 of %3 · next in %4 s</source>
        <extracomment>%1: &quot;voice answered 502&quot;; attempt %2 of %3 failed, the next one comes in %4 seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n attempts</source>
        <extracomment>%1: &quot;voice answered 502&quot;; %n: how often it was tried</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voice, SMS and status answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proved by Twilio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>state of a step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <extracomment>state of a step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>state of a step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is being given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet whether the number is given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet whether the number is bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was bought: the account has this number already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is being bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is bought. The earlier steps can no longer be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is bought and configured. The earlier steps can no longer be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up in %1 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked from this computer at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked from this computer at %1. Voice %2 ms, SMS %3 ms, status %4 ms.</source>
        <extracomment>%1 is a time, &quot;14:02&quot;; %2, %3, %4 are how long each webhook took to answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio SID: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 webhook: %2</source>
        <extracomment>%1 is Voice, SMS or Status, %2 a URL</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified at: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio request ids: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::SecretField</name>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::SetUpPage</name>
    <message>
        <source>&amp;Retry now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was given back</source>
        <extracomment>%1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not bought</source>
        <extracomment>%1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Phone Desk works on this number</source>
        <extracomment>%1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown here, and can be changed where it is being worked on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this window: the set-up goes on, under Unfinished.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, step %2 of %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::TestReport</name>
    <message>
        <source>Twilio says that account “%1” is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account “%1” is a trial account. Twilio limits how many numbers it may have, and with whom they may talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account “%1” is active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are Twilio&apos;s test credentials. They can neither search nor list numbers. Use the account&apos;s live credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can search, buy and set up numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the account itself: its type and balance stay unknown. Numbers can be set up all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can sign webhook checks as Twilio does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot sign webhook checks: numbers stay unfinished until the Auth Token is added for signing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this key can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the connection to see what this key can and cannot do. Testing saves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phonedesk::words::Amounts</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/month</source>
        <extracomment>A price, short: &quot;$1.15/month&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a month</source>
        <extracomment>A price in a sentence: &quot;$1.15 a month&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>The form of a day without its year, as QLocale takes it: &quot;22 December&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phonedesk::words::Errors</name>
    <message>
        <source>%1 (Twilio %2).</source>
        <extracomment>%1 is a sentence without its full stop, %2 a Twilio error code.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio refused this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio refused this request: “%1”.</source>
        <extracomment>%1 is Twilio&apos;s own message, in English.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number was not given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are Twilio&apos;s test credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio&apos;s test credentials cannot search, list or configure numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the live Account SID and its Auth Token, or an API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Twilio account is not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio says that this account is not active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often its balance is used up. Check billing in Twilio&apos;s Console, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial account may have one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade the account in Twilio&apos;s Console, or give its number back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible with a trial account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade the account in Twilio&apos;s Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer available</source>
        <extracomment>%1 is a phone number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio does not take this as a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again and choose another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio does not take a webhook address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the webhook address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number needs an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number without this requirement. Phone Desk files no addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number needs a regulatory bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another number, or have the bundle approved in Twilio&apos;s Console first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio blocks new numbers for this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Twilio&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it or wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be written: this user has no right to its file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this user the right to write there, or choose another place with --database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file is damaged. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a copy of it back, or start with another file: --database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was made by a newer version of Phone Desk. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that version, or start with another file: --database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a database of Phone Desk. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with another file: --database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database&apos;s folder is not there and cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder, or choose another place with --database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database on this computer could not be read or written (%1).</source>
        <extracomment>%1 is a technical text, in English.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays so, copy the details for support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone Desk ended before this step was finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on, or leave it unfinished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer offers no keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer offers no keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key can be kept in memory until Phone Desk quits; it is written nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not reach Twilio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to Twilio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection to Twilio could not be made (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy or a wrong clock on this computer are common causes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio refused this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may be wrong or deleted, or the account may be barred from this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo could not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated Twilio is not installed beside Phone Desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Phone Desk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found at Twilio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio does not know %1 in this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been released, or belong to another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organisation of this name exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is being set up already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unfinished set-up of %1 exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it under Unfinished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account already owns this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account owns %1 already, and this set-up did not buy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it over, with its webhooks set as shown, or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio stores something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio&apos;s stored webhooks are not the ones that were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may have changed them in between. Set them again, or leave it unfinished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed in the meantime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed by somebody else in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio is limiting requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio takes no more requests for the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed is not this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number that stands above, in any form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has 1 to 120 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio has a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio answered %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio answered with a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is Twilio&apos;s fault. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated Twilio did not start (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the demo again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio&apos;s answer could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio&apos;s answer could not be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s key is not on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no key for this account, or it is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or enter the key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not give the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow Phone Desk to use it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio answered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database could not be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phonedesk::words::Verdicts</name>
    <message>
        <source>The voice webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SMS webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers as it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Auth Token is needed to check this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers would hear an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts would be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ServiceFlow would not learn that calls ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered %2 in %3 ms.</source>
        <extracomment>%1 is &quot;The voice webhook&quot;, %2 an HTTP status, %3 milliseconds. The same in the following texts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s host name was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s server refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s secure connection failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer within 15 s, which is all that Twilio waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered %2 after %3 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 redirects again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered %2 to a request signed as Twilio signs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reachable and refuses unsigned requests, as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered an unsigned request, so this check proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with a content type that Twilio does not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered, but not with TwiML that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with more than the 64 kB that Twilio takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s address cannot be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host name in the address, and its DNS entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that ServiceFlow&apos;s webhook service runs, and that a firewall lets Twilio through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the certificate: its name, its date and its chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path in the address may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web server in front of ServiceFlow could not reach the service behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the log of ServiceFlow&apos;s webhook service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the address answer by itself, without a redirect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service may check with another Auth Token, or with another address than the configured one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the account&apos;s Auth Token as signing token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has to answer with TwiML: XML with the root element Response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the webhook address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <extracomment>%1 is &quot;Voice&quot;, %2 an HTTP status.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: host not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: connection refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no secure connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: too many redirects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs the Auth Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: wrong content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no TwiML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: answer too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: address cannot be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Twilio&apos;s Console, then the account&apos;s page with API keys and tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the Auth Token of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it here as signing token. It is used for signed checks only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the address from outside, for example: curl -i -X POST %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into Twilio&apos;s Console under Monitor, Logs, Errors for this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the address answers, choose Check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A numbered step: %1 its number, %2 its text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
