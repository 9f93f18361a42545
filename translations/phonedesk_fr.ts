<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
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
        <translation>À propos</translation>
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
        <translation>Version, bibliothèques, licences</translation>
    </message>
    <message>
        <source>Working phone numbers on Twilio for ServiceFlow&apos;s customers.</source>
        <translation>Des numéros de téléphone qui fonctionnent chez Twilio, pour les clients de ServiceFlow.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Construit avec</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Où se trouvent les choses</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>Dossier des &amp;données</translation>
    </message>
    <message>
        <source>&amp;Log folder</source>
        <translation>Dossier des &amp;journaux</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Sans aucune garantie.</translation>
    </message>
    <message>
        <source>The licence&apos;s text</source>
        <translation>Le texte de la licence</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open folder: %1</source>
        <extracomment>%1 is a folder&apos;s label: &quot;Data folder&quot;</extracomment>
        <translation>Ouvrir le dossier : %1</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::AccountCard</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Add &amp;key…</source>
        <translation>Ajouter la &amp;clé…</translation>
    </message>
    <message>
        <source>Try the keychain &amp;again</source>
        <translation>Réess&amp;ayer le trousseau</translation>
    </message>
    <message>
        <source>New &amp;key…</source>
        <translation>Nouvelle c&amp;lé…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Reno&amp;mmer…</translation>
    </message>
    <message>
        <source>Remove signing token</source>
        <translation>Retirer le jeton de signature</translation>
    </message>
    <message>
        <source>Connect a&amp;gain…</source>
        <translation>&amp;Reconnecter…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>R&amp;etirer…</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>ce poste</translation>
    </message>
    <message>
        <source>team</source>
        <translation>équipe</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID du compte</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Webhook checks</source>
        <translation>Contrôles des webhooks</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Dernier test</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a setting, whom it is for</comment>
        <extracomment>a setting and whom it is for: &quot;Environment · team&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>trial account</source>
        <translation>compte d’essai</translation>
    </message>
    <message>
        <source>subaccount of %1</source>
        <translation>sous-compte de %1</translation>
    </message>
    <message>
        <source>subaccount of %1, which is not on this desk</source>
        <translation>sous-compte de %1, qui n’est pas sur ce poste</translation>
    </message>
    <message>
        <source>%1 Its numbers and their history stay to be read. Twilio is not asked about them, because this desk holds no key for it.</source>
        <translation>%1 Ses numéros et leur historique restent lisibles. Twilio n’est pas interrogé à leur sujet, car ce poste n’en a pas la clé.</translation>
    </message>
    <message>
        <source>None: it was deleted when the account was removed</source>
        <translation>Aucune : elle a été effacée au retrait du compte</translation>
    </message>
    <message>
        <source>API key %1</source>
        <translation>Clé API %1</translation>
    </message>
    <message>
        <source>%1, in memory until Phone Desk quits</source>
        <extracomment>%1 is &quot;Auth Token&quot; or &quot;API key SK12…9f&quot;</extracomment>
        <translation>%1, en mémoire jusqu’à la fermeture de Phone Desk</translation>
    </message>
    <message>
        <source>%1, in this computer&apos;s keychain</source>
        <extracomment>%1 is &quot;Auth Token&quot; or &quot;API key SK12…9f&quot;</extracomment>
        <translation>%1, dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Signed with the Auth Token</source>
        <translation>Signés avec l’Auth Token</translation>
    </message>
    <message>
        <source>Signed with the Auth Token that is kept for signing only</source>
        <translation>Signés avec l’Auth Token gardé pour la seule signature</translation>
    </message>
    <message>
        <source>Not signed: numbers stay unfinished until the Auth Token is added for signing</source>
        <translation>Non signés : les numéros restent inachevés jusqu’à l’ajout de l’Auth Token pour signer</translation>
    </message>
    <message>
        <source>Replace &amp;signing token…</source>
        <translation>Remplacer le jeton de &amp;signature…</translation>
    </message>
    <message>
        <source>Add &amp;signing token…</source>
        <translation>Ajouter le jeton de &amp;signature…</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Question posée à Twilio…</translation>
    </message>
    <message>
        <source>Not without its key</source>
        <translation>Pas sans sa clé</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::AccountDialog</name>
    <message>
        <source>Connect a Twilio account</source>
        <translation>Connecter un compte Twilio</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>ServiceFlow production</source>
        <translation>ServiceFlow production</translation>
    </message>
    <message>
        <source>Account &amp;SID</source>
        <translation>&amp;SID du compte</translation>
    </message>
    <message>
        <source>Begins with AC; on the first page of Twilio&apos;s Console.</source>
        <translation>Commence par AC ; sur la première page de la console Twilio.</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Enregistrer le compte</translation>
    </message>
    <message>
        <source>This computer offers no keychain</source>
        <translation>Cet ordinateur n’offre pas de trousseau</translation>
    </message>
    <message>
        <source>How to get a keychain</source>
        <translation>Comment obtenir un trousseau</translation>
    </message>
    <message>
        <source>Keep until I quit</source>
        <translation>Garder jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Question posée à Twilio…</translation>
    </message>
    <message>
        <source>What does not work is not saved.</source>
        <translation>Ce qui ne marche pas n’est pas enregistré.</translation>
    </message>
    <message>
        <source>It works. Nothing is saved yet.</source>
        <translation>Cela marche. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>En&amp;vironnement</translation>
    </message>
    <message>
        <source>Connect this Twilio account again</source>
        <translation>Reconnecter ce compte Twilio</translation>
    </message>
    <message>
        <source>%1 It comes back with its numbers and history.</source>
        <comment>a sentence: when it was removed</comment>
        <translation>%1 Il revient avec ses numéros et leur historique.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::AccountList</name>
    <message>
        <source>Twilio accounts</source>
        <translation>Comptes Twilio</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account SID, environment</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>subaccount</source>
        <translation>sous-compte</translation>
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
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Removed from this desk</source>
        <translation>Retiré de ce poste</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>Clé manquante</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Trousseau verrouillé</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Pas de trousseau</translation>
    </message>
    <message>
        <source>Suspended by Twilio</source>
        <translation>Suspendu par Twilio</translation>
    </message>
    <message>
        <source>Closed at Twilio</source>
        <translation>Fermé chez Twilio</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clé refusée</translation>
    </message>
    <message>
        <source>Key until quitting</source>
        <translation>Clé jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>Cannot sign checks</source>
        <translation>Ne peut pas signer les contrôles</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Its key was kept in memory only, until Phone Desk quit.</source>
        <translation>Sa clé n’était gardée qu’en mémoire, jusqu’à la fermeture de Phone Desk.</translation>
    </message>
    <message>
        <source>The keychain of this computer has no key for it.</source>
        <translation>Le trousseau de cet ordinateur n’en a pas la clé.</translation>
    </message>
    <message>
        <source>The keychain is locked or refused, so its key could not be read.</source>
        <translation>Le trousseau est verrouillé ou a refusé ; sa clé n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>This computer offers no keychain now, so its key could not be read.</source>
        <translation>Cet ordinateur n’offre pas de trousseau en ce moment ; sa clé n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The Auth Token that signs its webhook checks is not on this computer.</source>
        <translation>L’Auth Token qui signe ses contrôles de webhooks n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Removed from this desk on %1.</source>
        <extracomment>%1 is a date, &quot;22 December&quot;</extracomment>
        <translation>Retiré de ce poste le %1.</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Pas encore testé</translation>
    </message>
    <message>
        <source>Twilio said that the account is suspended · %1</source>
        <extracomment>%1 is &quot;3 min ago&quot; or a date</extracomment>
        <translation>Twilio a dit que le compte est suspendu · %1</translation>
    </message>
    <message>
        <source>Twilio said that the account is closed · %1</source>
        <translation>Twilio a dit que le compte est fermé · %1</translation>
    </message>
    <message>
        <source>Twilio refused the key · %1</source>
        <translation>Twilio a refusé la clé · %1</translation>
    </message>
    <message>
        <source>Worked · %1</source>
        <translation>A marché · %1</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Twilio accounts key signing token environment test add rename remove</source>
        <translation>comptes Twilio clé jeton de signature environnement tester ajouter renommer retirer</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>A&amp;jouter un compte…</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>No Twilio account is connected.</source>
        <translation>Aucun compte Twilio n’est connecté.</translation>
    </message>
    <message>
        <source>Numbers are bought from a Twilio account of ServiceFlow&apos;s.</source>
        <translation>Les numéros sont achetés par un compte Twilio de ServiceFlow.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ChangeActs</name>
    <message>
        <source>There were none yet</source>
        <translation>Il n’y en a pas encore eu</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1 is a time, %2 what was done: &quot;Update the webhooks of 12 numbers&quot;</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>A change of many numbers waits</source>
        <translation>Un changement de nombreux numéros attend</translation>
    </message>
    <message numerus="yes">
        <source>%1 numbers were changed, %n wait. Nothing is sent until you let it go on.</source>
        <translation>
            <numerusform>%1 numéros ont été changés, %n attend. Rien n’est envoyé tant que vous ne le laissez pas continuer.</numerusform>
            <numerusform>%1 numéros ont été changés, %n attendent. Rien n’est envoyé tant que vous ne les laissez pas continuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Le montrer</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ChangeDialog</name>
    <message>
        <source>Update webhooks</source>
        <translation>Mettre à jour les webhooks</translation>
    </message>
    <message numerus="yes">
        <source>Update the webhooks of %n numbers</source>
        <translation>
            <numerusform>Mettre à jour les webhooks de %n numéro</numerusform>
            <numerusform>Mettre à jour les webhooks de %n numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>This change could not be read.</source>
        <translation>Ce changement n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>&amp;Copy run-book</source>
        <translation>&amp;Copier le journal</translation>
    </message>
    <message>
        <source>Show &amp;rollback file</source>
        <translation>Montrer le fichier de &amp;retour</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Change the c&amp;hosen one first</source>
        <translation>Changer d’abord celui qui est c&amp;hoisi</translation>
    </message>
    <message>
        <source>&amp;Write the chosen ones anyway</source>
        <translation>&amp;Écrire quand même ceux qui sont choisis</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Poursuivre</translation>
    </message>
    <message>
        <source>Change the &amp;others</source>
        <translation>Changer les &amp;autres</translation>
    </message>
    <message>
        <source>Change one number &amp;first</source>
        <translation>Changer un numéro d’a&amp;bord</translation>
    </message>
    <message>
        <source>Reading what Twilio holds…</source>
        <extracomment>from Twilio</extracomment>
        <translation>Lecture de ce que Twilio a…</translation>
    </message>
    <message>
        <source>Read %1 of %2.</source>
        <translation>%1 sur %2 lus.</translation>
    </message>
    <message>
        <source>Twilio was not read.</source>
        <translation>Twilio n’a pas été lu.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Nothing was put back.</source>
        <translation>Rien n’a été rétabli.</translation>
    </message>
    <message>
        <source>Change &amp;this number</source>
        <translation>Changer &amp;ce numéro</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Change the &amp;other %n numbers</source>
        <translation>
            <numerusform>Changer l’&amp;autre numéro (%n)</numerusform>
            <numerusform>Changer les %n &amp;autres numéros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the &amp;other %n numbers all the same</source>
        <translation>
            <numerusform>Changer quand même l’&amp;autre numéro (%n)</numerusform>
            <numerusform>Changer quand même les %n &amp;autres numéros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n numbers &amp;back</source>
        <translation>
            <numerusform>Ré&amp;tablir %n numéro</numerusform>
            <numerusform>Ré&amp;tablir %n numéros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Try %n again</source>
        <translation>
            <numerusform>&amp;Réessayer %n</numerusform>
            <numerusform>&amp;Réessayer %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n anyway</source>
        <translation>
            <numerusform>&amp;Écrire %n quand même</numerusform>
            <numerusform>&amp;Écrire %n quand même</numerusform>
        </translation>
    </message>
    <message>
        <source>This window may be closed.</source>
        <translation>Cette fenêtre peut être fermée.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Fail &amp;back…</source>
        <translation>Re&amp;basculer…</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ChangeForm</name>
    <message>
        <source>&amp;Old host</source>
        <translation>&amp;Ancien hôte</translation>
    </message>
    <message>
        <source>&amp;New host</source>
        <translation>&amp;Nouvel hôte</translation>
    </message>
    <message>
        <source>What each organisation should have</source>
        <translation>Ce que chaque organisation doit avoir</translation>
    </message>
    <message>
        <source>Another host, the rest as it is</source>
        <translation>Un autre hôte, le reste tel quel</translation>
    </message>
    <message>
        <source>These URLs</source>
        <translation>Ces URL</translation>
    </message>
    <message>
        <source>Each number gets the active URL set of its environment, or its organisation&apos;s own.</source>
        <translation>Chaque numéro reçoit le jeu d’URL actif de son environnement, ou celui de son organisation.</translation>
    </message>
    <message>
        <source>Path, query and what follows # stay; fallbacks go along.</source>
        <translation>Chemin, requête et ce qui suit # restent ; les URL de secours suivent.</translation>
    </message>
    <message>
        <source>Ch&amp;ange to</source>
        <translation>&amp;Changer en</translation>
    </message>
    <message>
        <source>A host name is needed here, such as api.serviceflow.com.</source>
        <translation>Il faut ici un nom d’hôte, comme api.serviceflow.com.</translation>
    </message>
    <message>
        <source>This is the old host.</source>
        <translation>C’est l’ancien hôte.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ChangeLines</name>
    <message>
        <source>As it was</source>
        <extracomment>what a number&apos;s setting was when it was shown</extracomment>
        <translation>Tel qu’il était</translation>
    </message>
    <message>
        <source>At Twilio now</source>
        <translation>Chez Twilio maintenant</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>what a number&apos;s setting will be, or is now</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Somebody changed this number after it was shown here. It was left as it is.</source>
        <translation>Quelqu’un a changé ce numéro après qu’il a été montré ici. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Confirmed by Twilio at %1, request %2</source>
        <extracomment>%1 is a time in UTC, %2 Twilio&apos;s name for a request</extracomment>
        <translation>Confirmé par Twilio à %1, requête %2</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ChangeList</name>
    <message>
        <source>Which numbers</source>
        <translation>Quels numéros</translation>
    </message>
    <message>
        <source>Numbers of this change</source>
        <translation>Numéros de ce changement</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ChangePlanPage</name>
    <message>
        <source>Changes</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>Non déplacés</translation>
    </message>
    <message>
        <source>First of all</source>
        <translation>Avant tout</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Question posée à Twilio…</translation>
    </message>
    <message>
        <source>URLs are needed that Twilio can call.</source>
        <translation>Il faut des URL que Twilio puisse appeler.</translation>
    </message>
    <message>
        <source>Both hosts are needed.</source>
        <translation>Les deux hôtes sont nécessaires.</translation>
    </message>
    <message>
        <source>The new host cannot be used.</source>
        <translation>Le nouvel hôte ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Nothing would be changed.</source>
        <translation>Rien ne serait changé.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ChangeRowsModel</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
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
        <translation>Les appels passent par le trunk SIP %1</translation>
    </message>
    <message>
        <source>Calls go to the application %1</source>
        <extracomment>%1 is a TwiML application&apos;s name or SID</extracomment>
        <translation>Les appels vont à l’application %1</translation>
    </message>
    <message>
        <source>Texts go to the application %1</source>
        <extracomment>%1 is a TwiML application&apos;s name or SID</extracomment>
        <translation>Les SMS vont à l’application %1</translation>
    </message>
    <message>
        <source>Texts go to the Messaging Service %1</source>
        <extracomment>%1 is a Messaging Service&apos;s name</extracomment>
        <translation>Les SMS vont au Messaging Service %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 says who answers, %2 is a URL
----------
what became of a number, and why</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>Est déjà ainsi</translation>
    </message>
    <message>
        <source>Not in its Twilio account any more</source>
        <translation>N’est plus dans son compte Twilio</translation>
    </message>
    <message>
        <source>Its own webhooks are not used</source>
        <translation>Ses propres webhooks ne servent pas</translation>
    </message>
    <message>
        <source>Nothing of it is on that host</source>
        <translation>Rien de lui n’est sur cet hôte</translation>
    </message>
    <message numerus="yes">
        <source>Update the webhooks of %n numbers</source>
        <translation>
            <numerusform>Mettre à jour les webhooks de %n numéro</numerusform>
            <numerusform>Mettre à jour les webhooks de %n numéros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the webhooks of %n numbers back</source>
        <translation>
            <numerusform>Rétablir les webhooks de %n numéro</numerusform>
            <numerusform>Rétablir les webhooks de %n numéros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fail over %n numbers</source>
        <translation>
            <numerusform>Basculer %n numéro</numerusform>
            <numerusform>Basculer %n numéros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fail back %n numbers</source>
        <translation>
            <numerusform>Rebasculer %n numéro</numerusform>
            <numerusform>Rebasculer %n numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>Another window of this desk, or another desk, works on it.</source>
        <translation>Une autre fenêtre de ce poste, ou un autre poste, y travaille.</translation>
    </message>
    <message>
        <source>Changing %1 first…</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Changement de %1 d’abord…</translation>
    </message>
    <message>
        <source>%1 is changed. Calling its webhooks…</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 est changé. Appel de ses webhooks…</translation>
    </message>
    <message>
        <source>%1 is changed and verified. The others wait for your word.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 est changé et vérifié. Les autres attendent votre accord.</translation>
    </message>
    <message>
        <source>%1 is changed, and a check failed: %2. The others were not touched.</source>
        <extracomment>%1 is a number, %2 what its webhook answered: &quot;voice answered 502&quot;</extracomment>
        <translation>%1 est changé, et un contrôle a échoué : %2. Les autres n’ont pas été touchés.</translation>
    </message>
    <message>
        <source>Twilio holds something else</source>
        <translation>Twilio a autre chose</translation>
    </message>
    <message>
        <source>%1 is changed, and could not be checked. The others were not touched.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 est changé, et n’a pas pu être contrôlé. Les autres n’ont pas été touchés.</translation>
    </message>
    <message>
        <source>%1 was not changed. Choose another number to go first, or stop.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 n’a pas été changé. Choisissez un autre numéro pour commencer, ou arrêtez.</translation>
    </message>
    <message>
        <source>Pausing: what is on its way is waited for…</source>
        <translation>Mise en pause : on attend ce qui est en route…</translation>
    </message>
    <message>
        <source>Putting the numbers back…</source>
        <translation>Rétablissement des numéros…</translation>
    </message>
    <message>
        <source>Changing the numbers…</source>
        <translation>Changement des numéros…</translation>
    </message>
    <message numerus="yes">
        <source>Paused. %n numbers wait; nothing is sent.</source>
        <translation>
            <numerusform>En pause. %n numéro attend ; rien n’est envoyé.</numerusform>
            <numerusform>En pause. %n numéros attendent ; rien n’est envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>numbers: how many of all</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <extracomment>how many numbers are changed in a second</extracomment>
        <translation>%1 par seconde</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>encore %n s environ</numerusform>
            <numerusform>encore %n s environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>encore %n min environ</numerusform>
            <numerusform>encore %n min environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers were put back.</source>
        <translation>
            <numerusform>%n numéro a été rétabli.</numerusform>
            <numerusform>%n numéros ont été rétablis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers were changed.</source>
        <translation>
            <numerusform>%n numéro a été changé.</numerusform>
            <numerusform>%n numéros ont été changés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were so already.</source>
        <translation>
            <numerusform>%n était déjà ainsi.</numerusform>
            <numerusform>%n étaient déjà ainsi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed by somebody since, and left.</source>
        <translation>
            <numerusform>%n a été changé par quelqu’un depuis, et laissé.</numerusform>
            <numerusform>%n ont été changés par quelqu’un depuis, et laissés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not changed.</source>
        <translation>
            <numerusform>%n n’a pas été changé.</numerusform>
            <numerusform>%n n’ont pas été changés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n were not touched.</source>
        <translation>
            <numerusform>Arrêté : %n n’a pas été touché.</numerusform>
            <numerusform>Arrêté : %n n’ont pas été touchés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its organisation has URLs of its own, and no fail-over of them</source>
        <translation>Son organisation a ses propres URL, et pas de secours pour elles</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ChangeWorkPage</name>
    <message>
        <source>Numbers that are done</source>
        <translation>Numéros terminés</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a group of numbers and how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>numbers whose webhooks are what was wanted</extracomment>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Changed since</source>
        <extracomment>numbers that somebody else changed</extracomment>
        <translation>Changés depuis</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoués</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a Twilio account&apos;s name, %2 what is the matter with it</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Some numbers wait</source>
        <translation>Des numéros attendent</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>No number is in this group.</source>
        <translation>Aucun numéro n’est dans ce groupe.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ChoosePage</name>
    <message>
        <source>Contains takes 2 to 16 letters or digits.</source>
        <translation>« Contient » accepte de 2 à 16 lettres ou chiffres.</translation>
    </message>
    <message>
        <source>Type an area code, a city, or digits that the number contains.</source>
        <translation>Saisissez un indicatif, une ville ou des chiffres que le numéro contient.</translation>
    </message>
    <message>
        <source>&amp;Area code</source>
        <translation>&amp;Indicatif</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>&amp;Ville</translation>
    </message>
    <message>
        <source>C&amp;ontains</source>
        <translation>C&amp;ontient</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>Mark as &amp;2nd choice</source>
        <translation>Noter en &amp;2e choix</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>Montrer &amp;plus</translation>
    </message>
    <message>
        <source>Available numbers</source>
        <extracomment>%1 is an area code, or several: &quot;512, 737&quot;</extracomment>
        <translation>Numéros disponibles</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Ctrl+2 and Ctrl+3 mark the second and third choice: they are offered if the first is gone when it is bought.</source>
        <translation>Ctrl+2 et Ctrl+3 notent le deuxième et le troisième choix : ils sont proposés si le premier est parti au moment de l’achat.</translation>
    </message>
    <message>
        <source>Where should the number be from?</source>
        <translation>D’où doit être le numéro ?</translation>
    </message>
    <message>
        <source>Type an area code and press Enter. Searching buys and reserves nothing.</source>
        <translation>Saisissez un indicatif et appuyez sur Entrée. Chercher n’achète et ne réserve rien.</translation>
    </message>
    <message>
        <source>Looking for numbers…</source>
        <translation>Recherche de numéros…</translation>
    </message>
    <message>
        <source>Available numbers in %1</source>
        <translation>Numéros disponibles : %1</translation>
    </message>
    <message>
        <source>Nothing was searched</source>
        <translation>Rien n’a été cherché</translation>
    </message>
    <message>
        <source>Mend what is marked above and search again.</source>
        <translation>Corrigez ce qui est signalé ci-dessus et cherchez de nouveau.</translation>
    </message>
    <message>
        <source>Twilio has no such number now</source>
        <translation>Twilio n’a pas de tel numéro pour le moment</translation>
    </message>
    <message>
        <source>Twilio has no number in %1 now</source>
        <translation>Twilio n’a pas de numéro en %1 pour le moment</translation>
    </message>
    <message>
        <source>Ask for less, or try another area code.</source>
        <translation>Demandez moins, ou essayez un autre indicatif.</translation>
    </message>
    <message>
        <source>Prices are unknown</source>
        <translation>Les prix sont inconnus</translation>
    </message>
    <message>
        <source>The search did not work</source>
        <translation>La recherche n’a pas abouti</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Twilio has no number in %1 now; these area codes are near and have some</source>
        <extracomment>%1 is an area code, or several; buttons with area codes follow</extracomment>
        <translation>Twilio n’a pas de numéro en %1 pour le moment ; ces indicatifs proches en ont</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>an area code, a town, how many numbers: &quot;737 Austin (12)&quot;</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Search, then choose a number.</source>
        <translation>Cherchez, puis choisissez un numéro.</translation>
    </message>
    <message>
        <source>Choose a number.</source>
        <translation>Choisissez un numéro.</translation>
    </message>
    <message>
        <source>Choose the first choice too.</source>
        <translation>Choisissez aussi le premier choix.</translation>
    </message>
    <message>
        <source>%1 of %2 options  ·  found %3</source>
        <extracomment>%1 of %2 options are shown; %3: &quot;just now&quot;, &quot;3 min ago&quot;</extracomment>
        <translation>%1 propositions sur %2  ·  trouvées %3</translation>
    </message>
    <message numerus="yes">
        <source>%n options  ·  found %1  ·  Twilio offers no more at a time</source>
        <extracomment>%n options; %1: &quot;just now&quot;; Twilio has no next page</extracomment>
        <translation>
            <numerusform>%n proposition  ·  trouvée %1  ·  Twilio n’en offre pas plus à la fois</numerusform>
            <numerusform>%n propositions  ·  trouvées %1  ·  Twilio n’en offre pas plus à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>1 option  ·  found %1</source>
        <extracomment>%1: &quot;just now&quot;</extracomment>
        <translation>1 proposition  ·  trouvée %1</translation>
    </message>
    <message numerus="yes">
        <source>%n options  ·  found %1</source>
        <extracomment>%n options; %1: &quot;just now&quot;</extracomment>
        <translation>
            <numerusform>%n proposition  ·  trouvée %1</numerusform>
            <numerusform>%n propositions  ·  trouvées %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the &amp;2nd choice</source>
        <translation>Retirer le &amp;2e choix</translation>
    </message>
    <message>
        <source>Not the &amp;3rd choice</source>
        <translation>Retirer le &amp;3e choix</translation>
    </message>
    <message>
        <source>Mark as &amp;3rd choice</source>
        <translation>Noter en &amp;3e choix</translation>
    </message>
    <message>
        <source>The number chosen in onboarding is not offered any more</source>
        <translation>Le numéro choisi à l’inscription n’est plus proposé</translation>
    </message>
    <message>
        <source>Somebody else has it, or Twilio took it back. These are offered now.</source>
        <translation>Quelqu’un d’autre l’a, ou Twilio l’a repris. Ceux-ci sont proposés maintenant.</translation>
    </message>
    <message>
        <source>Somebody else has it, or Twilio took it back.</source>
        <translation>Quelqu’un d’autre l’a, ou Twilio l’a repris.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::CompareActs</name>
    <message>
        <source>Comparing with Twilio…</source>
        <translation>Comparaison avec Twilio…</translation>
    </message>
    <message>
        <source>Not compared to the end. Compare with Twilio says why.</source>
        <translation>La comparaison n’est pas complète. Comparer avec Twilio dit pourquoi.</translation>
    </message>
    <message>
        <source>Compared %1: %2 of %3 have the right webhooks.</source>
        <extracomment>%1 a time, %2 of %3 numbers</extracomment>
        <translation>Comparé à %1 : %2 sur %3 ont les bons webhooks.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::CompareHead</name>
    <message>
        <source>&amp;Compare now</source>
        <translation>&amp;Comparer maintenant</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Lists the numbers of every account that this desk reaches. Nothing is changed. F5</source>
        <translation>Liste les numéros de tous les comptes que ce poste atteint. Rien n’est changé. F5</translation>
    </message>
    <message>
        <source>Reading what is known…</source>
        <translation>Lecture de ce qui est connu…</translation>
    </message>
    <message>
        <source>Listing %1: %2 numbers so far…</source>
        <extracomment>%1 a Twilio account, %2 how many numbers</extracomment>
        <translation>Liste de %1 : %2 numéros jusqu’ici…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share, such as of numbers with correct webhooks</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Comparing with Twilio</source>
        <translation>Comparaison avec Twilio</translation>
    </message>
    <message>
        <source>Reading the last comparison…</source>
        <translation>Lecture de la dernière comparaison…</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Pas encore comparé</translation>
    </message>
    <message>
        <source>1 Twilio account, compared %1</source>
        <extracomment>%1 is &quot;3 min ago&quot;</extracomment>
        <translation>1 compte Twilio, comparé %1</translation>
    </message>
    <message numerus="yes">
        <source>%n Twilio accounts, compared %1</source>
        <translation>
            <numerusform>%n compte Twilio, comparé %1</numerusform>
            <numerusform>%n comptes Twilio, comparés %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The last comparison could not be read</source>
        <translation>La dernière comparaison n’a pas pu être lue</translation>
    </message>
    <message>
        <source>The comparison was stopped</source>
        <translation>La comparaison a été arrêtée</translation>
    </message>
    <message>
        <source>What was seen until then is kept. Nothing is taken for missing because it was not seen.</source>
        <translation>Ce qui a été vu jusque-là est gardé. Rien n’est tenu pour manquant parce que non vu.</translation>
    </message>
    <message>
        <source>%1 was not listed to the end</source>
        <extracomment>%1 a Twilio account</extracomment>
        <translation>%1 n’a pas été listé jusqu’au bout</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were not listed to the end</source>
        <translation>
            <numerusform>%n compte n’a pas été listé jusqu’au bout</numerusform>
            <numerusform>%n comptes n’ont pas été listés jusqu’au bout</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What was known before is still shown.</source>
        <extracomment>%1 is why, in sentences</extracomment>
        <translation>%1 Ce qui était connu avant reste affiché.</translation>
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
        <translation>Numéro</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Label or name</source>
        <extracomment>ours, or Twilio&apos;s name for the number</extracomment>
        <translation>Libellé ou nom</translation>
    </message>
    <message>
        <source>Twilio account</source>
        <translation>Compte Twilio</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ComparePage</name>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;Réparer…</translation>
    </message>
    <message>
        <source>&amp;Adopt…</source>
        <translation>&amp;Adopter…</translation>
    </message>
    <message>
        <source>&amp;Ignore…</source>
        <translation>&amp;Ignorer…</translation>
    </message>
    <message>
        <source>Stop i&amp;gnoring</source>
        <translation>Ne pl&amp;us ignorer</translation>
    </message>
    <message>
        <source>Show in &amp;numbers</source>
        <translation>Montrer dans les &amp;numéros</translation>
    </message>
    <message>
        <source>Which numbers are listed</source>
        <translation>Quels numéros sont listés</translation>
    </message>
    <message>
        <source>Filter the numbers</source>
        <translation>Filtrer les numéros</translation>
    </message>
    <message>
        <source>Filter  ·  Ctrl+F</source>
        <translation>Filtre  ·  Ctrl+F</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Numbers that are not as expected</source>
        <translation>Numéros qui ne sont pas comme prévu</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Réparer…</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Adopter…</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorer…</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Ne plus ignorer</translation>
    </message>
    <message>
        <source>Show in numbers</source>
        <translation>Montrer dans les numéros</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>what is listed, and how many</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Differ</source>
        <extracomment>numbers that differ at Twilio</extracomment>
        <translation>Diffèrent</translation>
    </message>
    <message>
        <source>Not managed</source>
        <extracomment>numbers that Twilio has and Phone Desk does not</extracomment>
        <translation>Non gérés</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>numbers that Phone Desk has and Twilio does not</extracomment>
        <translation>Manquent</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 numéro</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n numéro</numerusform>
            <numerusform>%n numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>No Twilio account is connected</source>
        <translation>Aucun compte Twilio n’est connecté</translation>
    </message>
    <message>
        <source>Connect one first: then its numbers can be compared.</source>
        <translation>Connectez-en un d’abord : ensuite ses numéros pourront être comparés.</translation>
    </message>
    <message>
        <source>Nothing was found yet</source>
        <translation>Rien n’a encore été trouvé</translation>
    </message>
    <message>
        <source>No number fits the filter</source>
        <translation>Aucun numéro ne correspond au filtre</translation>
    </message>
    <message>
        <source>Numbers that differ will stand here</source>
        <translation>Les numéros qui diffèrent seront ici</translation>
    </message>
    <message>
        <source>Compare now lists the numbers of every account that this desk reaches, and says which are not as they should be. Nothing is changed.</source>
        <translation>Comparer maintenant liste les numéros de tous les comptes que ce poste atteint, et dit lesquels ne sont pas comme ils doivent. Rien n’est changé.</translation>
    </message>
    <message>
        <source>All numbers are as they should be</source>
        <translation>Tous les numéros sont comme ils doivent</translation>
    </message>
    <message>
        <source>No number differs at Twilio</source>
        <translation>Aucun numéro ne diffère chez Twilio</translation>
    </message>
    <message>
        <source>Twilio has no number that Phone Desk does not manage</source>
        <translation>Twilio n’a aucun numéro que Phone Desk ne gère pas</translation>
    </message>
    <message>
        <source>No number is missing at Twilio</source>
        <translation>Aucun numéro ne manque chez Twilio</translation>
    </message>
    <message>
        <source>No number is ignored</source>
        <translation>Aucun numéro n’est ignoré</translation>
    </message>
    <message>
        <source>It cannot be repaired from here: disconnect it, and connect it in the account where it is.</source>
        <translation>Il ne peut pas être réparé d’ici : déconnectez-le, et connectez-le dans le compte où il est.</translation>
    </message>
    <message>
        <source>To adopt it, add %1 to the Twilio accounts of this desk first.</source>
        <extracomment>%1 a Twilio account</extracomment>
        <translation>Pour l’adopter, ajoutez d’abord %1 aux comptes Twilio de ce poste.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::CompareTexts</name>
    <message>
        <source>Not managed, our host answers</source>
        <extracomment>who answers a number that Phone Desk does not manage</extracomment>
        <translation>Non géré, notre serveur répond</translation>
    </message>
    <message>
        <source>Not managed, Twilio&apos;s demo answers</source>
        <extracomment>Twilio&apos;s demo answers what nobody has set up</extracomment>
        <translation>Non géré, la démo de Twilio répond</translation>
    </message>
    <message>
        <source>Not managed, nobody answers</source>
        <translation>Non géré, personne ne répond</translation>
    </message>
    <message>
        <source>Not managed, another host answers</source>
        <translation>Non géré, un autre serveur répond</translation>
    </message>
    <message>
        <source>Not managed, a trunk or app answers</source>
        <translation>Non géré, un trunk ou une application répond</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Comme prévu</translation>
    </message>
    <message>
        <source>In another Twilio account</source>
        <extracomment>%1 lists settings: &quot;Voice webhook, SMS webhook&quot;</extracomment>
        <translation>Dans un autre compte Twilio</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>Diffère : %1</translation>
    </message>
    <message>
        <source>Twilio does not have it</source>
        <translation>Twilio ne l’a pas</translation>
    </message>
    <message>
        <source>%1 · ignored</source>
        <extracomment>%1 is what is the matter with a number, %2 why it is ignored</extracomment>
        <translation>%1 · ignoré</translation>
    </message>
    <message>
        <source>%1 · ignored: %2</source>
        <translation>%1 · ignoré : %2</translation>
    </message>
    <message>
        <source>%1 is in %2 now, and Phone Desk has it in another account.</source>
        <extracomment>%1 a number, %2 a Twilio account</extracomment>
        <translation>%1 est maintenant dans %2, et Phone Desk l’a dans un autre compte.</translation>
    </message>
    <message>
        <source>A trunk or a TwiML app answers %1: its own webhooks are not used.</source>
        <extracomment>%1 a number</extracomment>
        <translation>Un trunk ou une application TwiML répond à %1 : ses propres webhooks ne servent pas.</translation>
    </message>
    <message>
        <source>Twilio holds other webhooks for %1 than its organisation&apos;s numbers should have.</source>
        <translation>Twilio a pour %1 d’autres webhooks que ceux que les numéros de son organisation doivent avoir.</translation>
    </message>
    <message>
        <source>%1 is in %2. Phone Desk does not manage it, and changes nothing of it.</source>
        <extracomment>%1 a number, %2 a Twilio account, %3 the number&apos;s name at Twilio</extracomment>
        <translation>%1 est dans %2. Phone Desk ne le gère pas, et n’y change rien.</translation>
    </message>
    <message>
        <source>%1 is in %2 as “%3”. Phone Desk does not manage it, and changes nothing of it.</source>
        <translation>%1 est dans %2 sous « %3 ». Phone Desk ne le gère pas, et n’y change rien.</translation>
    </message>
    <message>
        <source>%1 of %2 is not in %3 any more: its calls do not arrive. Within ten days of a release Twilio&apos;s Console can bring it back.</source>
        <extracomment>%1 a number, %2 an organisation, %3 a Twilio account</extracomment>
        <translation>%1 de %2 n’est plus dans %3 : ses appels n’arrivent pas. Dans les dix jours suivant une libération, la console de Twilio peut le récupérer.</translation>
    </message>
    <message>
        <source>Ignored by %1 since %2.</source>
        <extracomment>%1 is a login and a computer, %2 a day and a time</extracomment>
        <translation>Ignoré par %1 depuis %2.</translation>
    </message>
    <message>
        <source>Ignored by %1 since %2: %3</source>
        <extracomment>%1 is a login and a computer, %2 a day and a time, %3 why</extracomment>
        <translation>Ignoré par %1 depuis %2 : %3</translation>
    </message>
    <message>
        <source>None of the listed numbers is managed here yet.</source>
        <translation>Aucun des numéros listés n’est encore géré ici.</translation>
    </message>
    <message>
        <source>%1 of %2 numbers have the webhooks that they should have.</source>
        <translation>%1 numéros sur %2 ont les webhooks qu’ils doivent avoir.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::CompareWindow</name>
    <message>
        <source>Compare with Twilio</source>
        <translation>Comparer avec Twilio</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ConnectPage</name>
    <message>
        <source>What is there, and what will be</source>
        <translation>Ce qui est là, et ce qui sera</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Libellé</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Twilio account</source>
        <translation>Compte Twilio</translation>
    </message>
    <message>
        <source>Phone Desk manages %1 already</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Phone Desk gère déjà %1</translation>
    </message>
    <message>
        <source>It belongs to %1 (%2). Nothing needs to be connected.</source>
        <extracomment>%1 is an organisation, %2 a label</extracomment>
        <translation>Il appartient à %1 (%2). Rien n’est à connecter.</translation>
    </message>
    <message>
        <source>%1 is being set up already</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 est déjà en cours de mise en service</translation>
    </message>
    <message>
        <source>Open it under Unfinished.</source>
        <translation>Ouvrez-la sous Inachevés.</translation>
    </message>
    <message>
        <source>Messaging Services are not known</source>
        <translation>Les Messaging Services ne sont pas connus</translation>
    </message>
    <message>
        <source>%1 If the number is in one, its texts may go there instead. Calls are not concerned.</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>%1 Si le numéro est dans l’un d’eux, ses SMS peuvent y aller. Les appels ne sont pas concernés.</translation>
    </message>
    <message>
        <source>Checks cannot be signed for this account</source>
        <translation>Les contrôles ne peuvent pas être signés pour ce compte</translation>
    </message>
    <message>
        <source>Twilio signs with this account&apos;s own Auth Token, which this desk does not have. Phone Desk asks for it when it verifies; without it the number stays unfinished.</source>
        <translation>Twilio signe avec l’Auth Token propre à ce compte, que ce poste n’a pas. Phone Desk le demande à la vérification ; sans lui, le numéro reste inachevé.</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>En travers</translation>
    </message>
    <message>
        <source>it would make a webhook dead</source>
        <translation>un webhook resterait sans effet</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>is not sent</source>
        <translation>n’est pas envoyé</translation>
    </message>
    <message>
        <source>How it is now is kept for good: Disconnect puts it back exactly. Each webhook will get one marked test request.</source>
        <translation>L’état actuel est gardé pour toujours : Déconnecter le rétablit exactement. Chaque webhook recevra une requête de test marquée.</translation>
    </message>
    <message>
        <source>Connect it for calls only</source>
        <translation>Ne le connecter que pour les appels</translation>
    </message>
    <message>
        <source>Texts stay exactly as they are. The number is verified by voice and status.</source>
        <translation>Les SMS restent exactement comme ils sont. Le numéro est vérifié par la voix et l’état.</translation>
    </message>
    <message>
        <source>This number cannot receive texts. It is verified by voice and status.</source>
        <translation>Ce numéro ne peut pas recevoir de SMS. Il est vérifié par la voix et l’état.</translation>
    </message>
    <message>
        <source>%2: %1</source>
        <extracomment>%1 is a URL, %2 whose it is: &quot;Twilio&apos;s demo&quot;</extracomment>
        <translation>%2 : %1</translation>
    </message>
    <message>
        <source>→ %1</source>
        <extracomment>%1 is a URL that takes another&apos;s place</extracomment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Connecter %1</translation>
    </message>
    <message>
        <source>Phone Desk manages this number already.</source>
        <translation>Phone Desk gère déjà ce numéro.</translation>
    </message>
    <message>
        <source>This number is being set up already.</source>
        <translation>Ce numéro est déjà en cours de mise en service.</translation>
    </message>
    <message>
        <source>Give the number a label.</source>
        <translation>Donnez un libellé au numéro.</translation>
    </message>
    <message>
        <source>Say that calls alone are enough.</source>
        <translation>Dites que les appels suffisent.</translation>
    </message>
    <message>
        <source>Decide about what is in the way.</source>
        <translation>Décidez de ce qui est en travers.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::CredentialDialog</name>
    <message>
        <source>Add signing token</source>
        <translation>Ajouter le jeton de signature</translation>
    </message>
    <message>
        <source>Twilio signs its webhook requests with the Auth Token of %1. With it, checks are signed the same way; it is used for nothing else.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Twilio signe ses requêtes de webhook avec l’Auth Token de %1. Avec lui, les contrôles sont signés de même ; il ne sert à rien d’autre.</translation>
    </message>
    <message>
        <source>Auth T&amp;oken</source>
        <translation>Auth T&amp;oken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Tester et enregistrer</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Question posée à Twilio…</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Cette information manque.</translation>
    </message>
    <message>
        <source>New key for %1</source>
        <extracomment>%1 is an account&apos;s name</extracomment>
        <translation>Nouvelle clé pour %1</translation>
    </message>
    <message>
        <source>Add the key of %1</source>
        <extracomment>%1 is an account&apos;s name</extracomment>
        <translation>Ajouter la clé de %1</translation>
    </message>
    <message>
        <source>Replace signing token</source>
        <translation>Remplacer le jeton de signature</translation>
    </message>
    <message>
        <source>It is tested with Twilio first. If it works, it takes the place of the key that this desk holds for %1; otherwise the old one stays.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Elle est d’abord testée chez Twilio. Si elle marche, elle remplace la clé que ce poste a pour %1 ; sinon l’ancienne reste.</translation>
    </message>
    <message>
        <source>%1 It is tested with Twilio, and then used for %2 as before.</source>
        <extracomment>%1 is a sentence: why the key is not here; %2 an account</extracomment>
        <translation>%1 Elle est testée chez Twilio, puis utilisée pour %2 comme avant.</translation>
    </message>
    <message>
        <source>This computer offers no keychain</source>
        <translation>Cet ordinateur n’offre pas de trousseau</translation>
    </message>
    <message>
        <source>How to get a keychain</source>
        <translation>Comment obtenir un trousseau</translation>
    </message>
    <message>
        <source>Keep until I quit</source>
        <translation>Garder jusqu’à la fermeture</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::CredentialForm</name>
    <message>
        <source>Auth &amp;Token</source>
        <translation>Auth To&amp;ken</translation>
    </message>
    <message>
        <source>A&amp;PI key</source>
        <translation>Clé A&amp;PI</translation>
    </message>
    <message>
        <source>API &amp;key SID</source>
        <translation>SID de la &amp;clé API</translation>
    </message>
    <message>
        <source>Auth Token for signin&amp;g checks (optional)</source>
        <translation>Auth Token pour les contrôles si&amp;gnés (facultatif)</translation>
    </message>
    <message>
        <source>Twilio signs its webhook requests with the Auth Token. With it, checks are signed the same way; it is used for nothing else.</source>
        <translation>Twilio signe ses requêtes de webhook avec l’Auth Token. Avec lui, les contrôles sont signés de même ; il ne sert à rien d’autre.</translation>
    </message>
    <message>
        <source>Use an Auth Token</source>
        <translation>Utiliser un Auth Token</translation>
    </message>
    <message>
        <source>Use an API key</source>
        <translation>Utiliser une clé API</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>API key s&amp;ecret</source>
        <translation>S&amp;ecret de la clé API</translation>
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
        <translation>La copie n’a pas été restaurée</translation>
    </message>
    <message>
        <source>The database is as it was. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>La base de données est telle qu’elle était. %1</translation>
    </message>
    <message>
        <source>The copy was restored</source>
        <translation>La copie est restaurée</translation>
    </message>
    <message>
        <source>The database from before is kept as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>La base de données d’avant est gardée sous %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the database could not be made</source>
        <translation>La copie du jour de la base de données n’a pas pu être faite</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::DatabasePage</name>
    <message>
        <source>Databases of Phone Desk (*.db)</source>
        <translation>Bases de données de Phone Desk (*.db)</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Database &amp;file</source>
        <translation>&amp;Fichier de la base de données</translation>
    </message>
    <message>
        <source>A demo begins anew at each start. Its database goes when it ends.</source>
        <translation>Une démo recommence à chaque démarrage. Sa base de données disparaît quand elle se termine.</translation>
    </message>
    <message>
        <source>This database is on this computer; ServiceFlow&apos;s servers do not read it.</source>
        <translation>Cette base de données est sur cet ordinateur ; les serveurs de ServiceFlow ne la lisent pas.</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the database&apos;s folder</source>
        <translation>Ouvrir le dossier de la base de données</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>A copy holds everything but keys, which are in the keychain. One is made every day and 14 are kept, in the folder “backups” beside the database.</source>
        <translation>Une copie contient tout sauf les clés, qui sont dans le trousseau. Il en est fait une par jour et 14 sont gardées, dans le dossier « backups » à côté de la base de données.</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Open folder of co&amp;pies</source>
        <translation>Ouvrir le dossier des co&amp;pies</translation>
    </message>
    <message>
        <source>&amp;Make today&apos;s copy again</source>
        <translation>Re&amp;faire la copie du jour</translation>
    </message>
    <message>
        <source>Today&apos;s copy could not be made. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>La copie du jour n’a pas pu être faite. %1</translation>
    </message>
    <message>
        <source>Today&apos;s copy is made in a moment.</source>
        <translation>La copie du jour sera faite dans un instant.</translation>
    </message>
    <message numerus="yes">
        <source>The last one was made on %1. %n is/are there.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>
            <numerusform>La dernière date du %1. Il y en a %n.</numerusform>
            <numerusform>La dernière date du %1. Il y en a %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>Sauvegarder la base de données</translation>
    </message>
    <message>
        <source>The copy is made and was looked through</source>
        <translation>La copie est faite et a été vérifiée</translation>
    </message>
    <message>
        <source>No copy was made</source>
        <translation>Aucune copie n’a été faite</translation>
    </message>
    <message>
        <source>Restore a copy of the database</source>
        <translation>Restaurer une copie de la base de données</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This file cannot be restored</source>
        <translation>Ce fichier ne peut pas être restauré</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::DatabaseTexts</name>
    <message>
        <source>%1, %2 and %3.</source>
        <extracomment>%1, %2 and %3 are counts: &quot;214 numbers&quot;, &quot;40 organisations&quot;, &quot;2 Twilio accounts&quot;</extracomment>
        <translation>%1, %2 et %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n numéro</numerusform>
            <numerusform>%n numéros</numerusform>
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
            <numerusform>%n compte Twilio</numerusform>
            <numerusform>%n comptes Twilio</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change: %1. %2.</source>
        <extracomment>%1 is a date and time, %2 a file&apos;s size</extracomment>
        <translation>Dernier changement : %1. %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of phone numbers</extracomment>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of this name is there already. It was left as it is.</source>
        <translation>Un fichier de ce nom existe déjà. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>This file belongs to the database that is in use. Choose another name.</source>
        <translation>Ce fichier appartient à la base de données utilisée. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The disk is full. Make room there, or choose another place.</source>
        <translation>Le disque est plein. Faites-y de la place, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>This user may not write there. Choose another folder, or allow it.</source>
        <translation>Cet utilisateur ne peut pas y écrire. Choisissez un autre dossier, ou autorisez-le.</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>Le dossier n’existe pas.</translation>
    </message>
    <message>
        <source>The copy was not whole, or the database is damaged. Restart Phone Desk: it looks through its database and says so.</source>
        <translation>La copie n’était pas entière, ou la base de données est abîmée. Redémarrez Phone Desk : il vérifie sa base de données et le dit.</translation>
    </message>
    <message>
        <source>The file could not be written (%1).</source>
        <extracomment>%1 is a technical text, in English</extracomment>
        <translation>Le fichier n’a pas pu être écrit (%1).</translation>
    </message>
    <message>
        <source>This is the database that is in use.</source>
        <translation>C’est la base de données utilisée.</translation>
    </message>
    <message>
        <source>A request to Twilio is on its way. Wait until it is answered, then try again.</source>
        <translation>Une requête à Twilio est en route. Attendez la réponse, puis réessayez.</translation>
    </message>
    <message>
        <source>This is no database of Phone Desk.</source>
        <translation>Ce n’est pas une base de données de Phone Desk.</translation>
    </message>
    <message>
        <source>This copy was made by a newer version of Phone Desk. Install that version first.</source>
        <translation>Cette copie vient d’une version plus récente de Phone Desk. Installez d’abord cette version.</translation>
    </message>
    <message>
        <source>This copy is damaged. Choose another one; daily copies stand in the folder “backups” beside the database.</source>
        <translation>Cette copie est abîmée. Choisissez-en une autre ; les copies quotidiennes sont dans le dossier « backups » à côté de la base de données.</translation>
    </message>
    <message>
        <source>Another Phone Desk has the database open. Close it, then try again.</source>
        <translation>Un autre Phone Desk a la base de données ouverte. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>This user may not read the file, or not write beside the database.</source>
        <translation>Cet utilisateur ne peut pas lire le fichier, ou pas écrire à côté de la base de données.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for a second database.</source>
        <translation>Il n’y a pas assez de place sur le disque pour une deuxième base de données.</translation>
    </message>
    <message>
        <source>The copy could not be restored (%1).</source>
        <translation>La copie n’a pas pu être restaurée (%1).</translation>
    </message>
    <message>
        <source>Size: %1.</source>
        <extracomment>%1 is a file&apos;s size</extracomment>
        <translation>Taille : %1.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::DecisionDialog</name>
    <message>
        <source>How to fix it</source>
        <translation>Comment y remédier</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Type the number to confirm</source>
        <translation>&amp;Saisir le numéro pour confirmer</translation>
    </message>
    <message>
        <source>&amp;Release number</source>
        <translation>&amp;Libérer le numéro</translation>
    </message>
    <message>
        <source>&amp;Keep number</source>
        <translation>&amp;Garder le numéro</translation>
    </message>
    <message>
        <source>Nothing is given back yet.</source>
        <translation>Rien n’est encore rendu.</translation>
    </message>
    <message>
        <source>Add the signing token</source>
        <translation>Ajouter le jeton de signature</translation>
    </message>
    <message>
        <source>The Auth Token of %1 signs Phone Desk&apos;s checks as Twilio signs its calls. It is used for nothing else, is tested first, and is kept in the keychain.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>L’Auth Token de %1 signe les contrôles de Phone Desk comme Twilio signe ses appels. Il ne sert à rien d’autre, est d’abord testé, et reste dans le trousseau.</translation>
    </message>
    <message>
        <source>&amp;Auth Token</source>
        <translation>&amp;Auth Token</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>Remplacer la clé</translation>
    </message>
    <message>
        <source>Test and &amp;save</source>
        <translation>Tester et enregi&amp;strer</translation>
    </message>
    <message>
        <source>The new key of %1 is tested first; if it works, it takes the old one&apos;s place.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>La nouvelle clé de %1 est d’abord testée ; si elle marche, elle prend la place de l’ancienne.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::DefaultsPage</name>
    <message>
        <source>5 to 10.</source>
        <translation>De 5 à 10.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Au plus %1 caractères.</translation>
    </message>
    <message>
        <source>%1 is not filled in; {organization} and {label} are.</source>
        <extracomment>%1 is what was typed, &quot;{name}&quot;; {organization} and {label} stay as they are</extracomment>
        <translation>%1 n’est pas rempli ; {organization} et {label} le sont.</translation>
    </message>
    <message>
        <source>1 to %1.</source>
        <translation>De 1 à %1.</translation>
    </message>
    <message>
        <source>At most %1 s.</source>
        <translation>Au plus %1 s.</translation>
    </message>
    <message>
        <source>Set-up defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>&amp;Area code</source>
        <translation>&amp;Indicatif</translation>
    </message>
    <message>
        <source>Searched for organisations that prefer none. Several are possible: 512, 737.</source>
        <translation>Cherché pour les organisations qui n’en préfèrent aucun. Plusieurs sont possibles : 512, 737.</translation>
    </message>
    <message>
        <source>&amp;Options shown</source>
        <translation>Pr&amp;opositions montrées</translation>
    </message>
    <message>
        <source>At first; Show more brings the others that Twilio found.</source>
        <translation>Au début ; « Montrer plus » apporte les autres que Twilio a trouvées.</translation>
    </message>
    <message>
        <source>MMS</source>
        <translation>MMS</translation>
    </message>
    <message>
        <source>Also nee&amp;ded</source>
        <translation>A&amp;ussi nécessaire</translation>
    </message>
    <message>
        <source>Voice and SMS always are. With MMS, only numbers that take pictures too are searched for.</source>
        <translation>La voix et les SMS toujours. Avec MMS, seuls sont cherchés les numéros qui prennent aussi les images.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Main Line</source>
        <extracomment>the label that a number gets unless another is typed</extracomment>
        <translation>Ligne principale</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Libellé</translation>
    </message>
    <message>
        <source>For organisations without a label of their own.</source>
        <translation>Pour les organisations sans libellé à elles.</translation>
    </message>
    <message>
        <source>&amp;Name at Twilio</source>
        <translation>&amp;Nom chez Twilio</translation>
    </message>
    <message>
        <source>FriendlyName pattern {organization} {label}</source>
        <translation>Modèle de FriendlyName {organization} {label}</translation>
    </message>
    <message>
        <source>Acme Dental</source>
        <extracomment>an organisation for an example</extracomment>
        <translation>Acme Dental</translation>
    </message>
    <message>
        <source>For example %1. {organization} and {label} are filled in; what is over 64 characters is cut.</source>
        <extracomment>%1 is an example, &quot;Acme Dental · Main Line&quot;</extracomment>
        <translation>Par exemple %1. {organization} et {label} sont remplis ; ce qui dépasse 64 caractères est coupé.</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>How often the webhooks are called before a person is asked. A set-up that runs keeps what it was started with.</source>
        <translation>Combien de fois les webhooks sont appelés avant qu’on demande à quelqu’un. Une mise en service en cours garde ce avec quoi elle a commencé.</translation>
    </message>
    <message>
        <source>&amp;Tries</source>
        <translation>Essa&amp;is</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, after a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>Te&amp;mps</translation>
    </message>
    <message>
        <source>With one try there is nothing to wait for.</source>
        <translation>Avec un seul essai, il n’y a rien à attendre.</translation>
    </message>
    <message>
        <source>All pauses together; each is twice the one before: %1 s.</source>
        <extracomment>%1 is a list of numbers, &quot;2, 4, 8&quot;</extracomment>
        <translation>Toutes les pauses ensemble ; chacune dure le double de la précédente : %1 s.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::DemoMenu</name>
    <message>
        <source>&amp;Demo</source>
        <translation>&amp;Démo</translation>
    </message>
    <message>
        <source>&amp;Reset demo</source>
        <translation>R&amp;ecommencer la démo</translation>
    </message>
    <message>
        <source>Next failure</source>
        <translation>Prochaine panne</translation>
    </message>
    <message>
        <source>&amp;Number just got taken</source>
        <translation>&amp;Numéro tout juste pris</translation>
    </message>
    <message>
        <source>Twilio is &amp;slow</source>
        <translation>Twilio est &amp;lent</translation>
    </message>
    <message>
        <source>Rate &amp;limited</source>
        <translation>T&amp;rop de requêtes</translation>
    </message>
    <message>
        <source>&amp;Webhook down</source>
        <translation>&amp;Webhook en panne</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>&amp;Fast</source>
        <translation>Rapi&amp;des</translation>
    </message>
    <message>
        <source>N&amp;ormal, 0.6 s</source>
        <translation>N&amp;ormales, 0,6 s</translation>
    </message>
    <message>
        <source>&amp;Unhurried, 2 s</source>
        <translation>&amp;Posées, 2 s</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::DesktopNotices</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::DiagnosticsDialog</name>
    <message>
        <source>Save diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>This is the whole file. It holds no keys and passwords; of phone numbers and customers&apos; addresses only parts. It is sent to nobody.</source>
        <translation>Voici le fichier entier. Il ne contient ni clés ni mots de passe ; des numéros de téléphone et des adresses des clients, des parties seulement. Il n’est envoyé à personne.</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Ce que contiendra le fichier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::DisconnectDialog</name>
    <message>
        <source>Disconnect this number?</source>
        <translation>Déconnecter ce numéro ?</translation>
    </message>
    <message>
        <source>&amp;Disconnect number</source>
        <translation>&amp;Déconnecter le numéro</translation>
    </message>
    <message>
        <source>&amp;Keep it connected</source>
        <translation>&amp;Le garder connecté</translation>
    </message>
    <message>
        <source>Phone Desk puts back what Twilio held for the number when it was connected. It stays in the account, and is charged there as before.</source>
        <translation>Phone Desk rétablit ce que Twilio avait pour le numéro quand il a été connecté. Il reste dans le compte, et y est facturé comme avant.</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Question posée à Twilio…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Disconnect %1, %2 of %3?</source>
        <extracomment>%1 a number, %2 its label, %3 an organisation</extracomment>
        <translation>Déconnecter %1, %2 de %3 ?</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore changé.</translation>
    </message>
    <message>
        <source>The number goes back into the Messaging Service %1.</source>
        <extracomment>%1 is a Messaging Service&apos;s name</extracomment>
        <translation>Le numéro retourne dans le Messaging Service %1.</translation>
    </message>
    <message>
        <source>Twilio holds what it held then: nothing has to be sent.</source>
        <translation>Twilio a ce qu’il avait alors : rien n’est à envoyer.</translation>
    </message>
    <message>
        <source>→ %1</source>
        <extracomment>%1 is a value that takes another&apos;s place</extracomment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>Keep what is there now</source>
        <translation>Garder ce qui y est maintenant</translation>
    </message>
    <message>
        <source>Keep what is there now: %1</source>
        <translation>Garder ce qui y est maintenant : %1</translation>
    </message>
    <message>
        <source>Somebody changed it; Phone Desk had set %1.</source>
        <extracomment>%1 is a value</extracomment>
        <translation>Quelqu’un l’a changé ; Phone Desk avait mis %1.</translation>
    </message>
    <message>
        <source>Putting it back…</source>
        <translation>Rétablissement…</translation>
    </message>
    <message>
        <source>It stays under Unfinished, and can go on from there.</source>
        <translation>Il reste sous Inachevés, et peut continuer de là.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::DraftWords</name>
    <message>
        <source>Give the account a name of your own.</source>
        <translation>Donnez un nom à ce compte.</translation>
    </message>
    <message>
        <source>The Account SID is missing.</source>
        <translation>Le SID du compte manque.</translation>
    </message>
    <message>
        <source>The key&apos;s SID is missing.</source>
        <translation>Le SID de la clé manque.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Cette information manque.</translation>
    </message>
    <message>
        <source>A key SID is SK and 32 hexadecimal digits.</source>
        <translation>Le SID d’une clé est SK suivi de 32 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>An Account SID is AC and 32 hexadecimal digits.</source>
        <translation>Le SID d’un compte est AC suivi de 32 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>This is a key&apos;s SID (SK). The Account SID begins with AC.</source>
        <translation>C’est le SID d’une clé (SK). Celui du compte commence par AC.</translation>
    </message>
    <message>
        <source>An Auth Token is 32 hexadecimal digits.</source>
        <translation>Un Auth Token compte 32 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>This account is connected already.</source>
        <translation>Ce compte est déjà connecté.</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>Un autre compte porte ce nom.</translation>
    </message>
    <message>
        <source>A name has at most 120 characters.</source>
        <translation>Un nom compte au plus 120 caractères.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::EditAccountDialog</name>
    <message>
        <source>Name and environment</source>
        <translation>Nom et environnement</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>The name is this desk&apos;s own. At Twilio the account keeps the one that it has.</source>
        <translation>Le nom est propre à ce poste. Chez Twilio, le compte garde le sien.</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>En&amp;vironnement</translation>
    </message>
    <message>
        <source>Shown wherever the account is. Webhooks follow the organisation&apos;s environment.</source>
        <translation>Montré partout où figure le compte. Les webhooks suivent l’environnement de l’organisation.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ExistingPage</name>
    <message>
        <source>Twilio &amp;account</source>
        <translation>C&amp;ompte Twilio</translation>
    </message>
    <message>
        <source>Number or &amp;SID, or part of it</source>
        <translation>Numéro ou &amp;SID, ou une partie</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>Montrer &amp;plus</translation>
    </message>
    <message>
        <source>Which number is it?</source>
        <translation>Quel numéro est-ce ?</translation>
    </message>
    <message>
        <source>Twilio account</source>
        <translation>Compte Twilio</translation>
    </message>
    <message>
        <source>Numbers that Phone Desk does not manage</source>
        <translation>Numéros que Phone Desk ne gère pas</translation>
    </message>
    <message>
        <source>None of these numbers fits</source>
        <translation>Aucun de ces numéros ne correspond</translation>
    </message>
    <message>
        <source>Enter asks Twilio for the digits. Next looks for a whole number or SID.</source>
        <translation>Entrée demande les chiffres à Twilio. Suivant cherche un numéro ou un SID entier.</translation>
    </message>
    <message>
        <source>The numbers could not be listed</source>
        <translation>Les numéros n’ont pas pu être listés</translation>
    </message>
    <message>
        <source>A number or SID can be typed all the same.</source>
        <translation>Un numéro ou un SID peut être saisi malgré tout.</translation>
    </message>
    <message>
        <source>Nothing left to connect here</source>
        <translation>Il ne reste rien à connecter ici</translation>
    </message>
    <message>
        <source>Phone Desk manages every number that Twilio lists for this account. Another account can be chosen above.</source>
        <translation>Phone Desk gère tous les numéros que Twilio liste pour ce compte. Un autre peut être choisi ci-dessus.</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Question posée à Twilio…</translation>
    </message>
    <message numerus="yes">
        <source>%n that Phone Desk does not manage</source>
        <extracomment>%n numbers of a Twilio account</extracomment>
        <translation>
            <numerusform>%n que Phone Desk ne gère pas</numerusform>
            <numerusform>%n que Phone Desk ne gère pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n that Phone Desk does not manage</source>
        <extracomment>%1 of %n numbers of a Twilio account are shown</extracomment>
        <translation>
            <numerusform>%1 sur %n que Phone Desk ne gère pas</numerusform>
            <numerusform>%1 sur %n que Phone Desk ne gère pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n managed ones left out</source>
        <translation>
            <numerusform>%n déjà géré, omis</numerusform>
            <numerusform>%n déjà gérés, omis</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Twilio about this number…</source>
        <translation>Twilio est interrogé sur ce numéro…</translation>
    </message>
    <message>
        <source>Choose a number, or type it or its SID.</source>
        <translation>Choisissez un numéro, ou saisissez-le ou son SID.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ExportDialog</name>
    <message>
        <source>Export numbers</source>
        <translation>Exporter des numéros</translation>
    </message>
    <message>
        <source>Which numbers</source>
        <translation>Quels numéros</translation>
    </message>
    <message>
        <source>The selected &amp;number</source>
        <translation>Le &amp;numéro sélectionné</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected &amp;numbers</source>
        <translation>
            <numerusform>Le &amp;numéro sélectionné (%n)</numerusform>
            <numerusform>Les %n &amp;numéros sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>The one that is &amp;shown</source>
        <translation>Celui qui est &amp;affiché</translation>
    </message>
    <message numerus="yes">
        <source>All %n that are &amp;shown</source>
        <translation>
            <numerusform>Celui qui est &amp;affiché (%n)</numerusform>
            <numerusform>Les %n qui sont &amp;affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>As</source>
        <translation>En</translation>
    </message>
    <message>
        <source>CS&amp;V, for spreadsheets</source>
        <translation>CS&amp;V, pour tableurs</translation>
    </message>
    <message>
        <source>&amp;JSON, for programs</source>
        <translation>&amp;JSON, pour programmes</translation>
    </message>
    <message>
        <source>Numbers are written as +15125559012, times in UTC. Passwords in webhook URLs are left out.</source>
        <translation>Les numéros sont écrits comme +15125559012, les heures en UTC. Les mots de passe des URL de webhooks sont omis.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
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
        <translation>numeros</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::FailOverActs</name>
    <message>
        <source>New set-ups, Compare and checks expect the Fail-over set.</source>
        <translation>Les nouveaux numéros, Comparer et les contrôles attendent le jeu Secours.</translation>
    </message>
    <message>
        <source>Fail &amp;back…</source>
        <translation>Re&amp;basculer…</translation>
    </message>
    <message>
        <source>Fail %1 back</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>Rebasculer %1</translation>
    </message>
    <message>
        <source>Show the change</source>
        <translation>Montrer le changement</translation>
    </message>
    <message>
        <source>Show the change that failed %1 over</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>Montrer le changement qui a basculé %1</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::FailOverDialog</name>
    <message>
        <source>Fail over</source>
        <translation>Basculer</translation>
    </message>
    <message>
        <source>Fail back</source>
        <translation>Rebasculer</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y vont</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Restent</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>Non déplacés</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Reviennent</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Changés depuis</translation>
    </message>
    <message>
        <source>Set up meanwhile</source>
        <translation>Mis en service entre-temps</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change one number &amp;first</source>
        <translation>Changer un numéro d’a&amp;bord</translation>
    </message>
    <message>
        <source>Read %1 of %2.</source>
        <translation>%1 sur %2 lus.</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>En&amp;vironnement</translation>
    </message>
    <message>
        <source>The Normal set</source>
        <translation>Le jeu Normal</translation>
    </message>
    <message>
        <source>The Fail-over set</source>
        <translation>Le jeu Secours</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>First of all</source>
        <translation>Avant tout</translation>
    </message>
    <message>
        <source>No environment has a Fail-over set</source>
        <translation>Aucun environnement n’a de jeu Secours</translation>
    </message>
    <message>
        <source>It holds the URLs that numbers get when ServiceFlow&apos;s own do not answer. It is typed once, and waits.</source>
        <translation>Il contient les URL que les numéros reçoivent quand celles de ServiceFlow ne répondent pas. Il se saisit une fois, et attend.</translation>
    </message>
    <message>
        <source>&amp;Open the webhook settings</source>
        <translation>&amp;Ouvrir les réglages des webhooks</translation>
    </message>
    <message>
        <source>Reading what Twilio holds…</source>
        <extracomment>from Twilio</extracomment>
        <translation>Lecture de ce que Twilio a…</translation>
    </message>
    <message>
        <source>Twilio was not read.</source>
        <translation>Twilio n’a pas été lu.</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Question posée à Twilio…</translation>
    </message>
    <message numerus="yes">
        <source>Point the %n numbers &amp;set up meanwhile to the Normal set, too</source>
        <translation>
            <numerusform>Diri&amp;ger aussi le numéro mis en service entre-temps vers le jeu Normal</numerusform>
            <numerusform>Diri&amp;ger aussi les %n numéros mis en service entre-temps vers le jeu Normal</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>No environment is failed over.</source>
        <translation>Aucun environnement n’est basculé.</translation>
    </message>
    <message>
        <source>Writing the old values down…</source>
        <translation>Les anciennes valeurs sont notées…</translation>
    </message>
    <message>
        <source>Calling its webhooks…</source>
        <translation>Appel de ses webhooks…</translation>
    </message>
    <message>
        <source>The Fail-over set does not answer: nothing is written.</source>
        <translation>Le jeu Secours ne répond pas : rien n’est écrit.</translation>
    </message>
    <message>
        <source>It has to come to an end, or to rest, first.</source>
        <translation>Il doit d’abord finir, ou s’arrêter.</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Le montrer</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::FailOverTexts</name>
    <message>
        <source>Fail over %1</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>Basculer %1</translation>
    </message>
    <message>
        <source>Fail back %1</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>Rebasculer %1</translation>
    </message>
    <message>
        <source>Make the Fail-over set of %1 active?</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>Activer le jeu Secours de %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>Point %Ln numbers of %1 to %2?</source>
        <extracomment>%1 is &quot;3 organisations&quot;, %2 a host or several</extracomment>
        <translation>
            <numerusform>Diriger %Ln numéro de %1 vers %2 ?</numerusform>
            <numerusform>Diriger %Ln numéros de %1 vers %2 ?</numerusform>
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
    <message>
        <source>Make the Normal set of %1 active again?</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>Réactiver le jeu Normal de %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln numbers back as they were?</source>
        <translation>
            <numerusform>Rétablir %Ln numéro tel qu’il était ?</numerusform>
            <numerusform>Rétablir %Ln numéros tels qu’ils étaient ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln numbers back as they were at %1?</source>
        <extracomment>%1 is a time</extracomment>
        <translation>
            <numerusform>Rétablir %Ln numéro tel qu’il était à %1 ?</numerusform>
            <numerusform>Rétablir %Ln numéros tels qu’ils étaient à %1 ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed since and are left alone.</source>
        <translation>
            <numerusform>%n a changé depuis et reste tel quel.</numerusform>
            <numerusform>%n ont changé depuis et restent tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as they were already.</source>
        <translation>
            <numerusform>%n est déjà comme avant.</numerusform>
            <numerusform>%n sont déjà comme avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already.</source>
        <translation>
            <numerusform>%n y est déjà.</numerusform>
            <numerusform>%n y sont déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be moved, or not wholly: somebody else answers for them.</source>
        <translation>
            <numerusform>%n ne peut pas bouger, ou pas entièrement : un autre répond pour lui.</numerusform>
            <numerusform>%n ne peuvent pas bouger, ou pas entièrement : un autre répond pour eux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left alone: their organisations have URLs of their own, and no fail-over of them.</source>
        <translation>
            <numerusform>%n reste tel quel : son organisation a ses propres URL, et pas de secours pour elles.</numerusform>
            <numerusform>%n restent tels quels : leurs organisations ont leurs propres URL, et pas de secours pour elles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not read: Twilio did not answer for them.</source>
        <translation>
            <numerusform>%n n’a pas été lu : Twilio n’a pas répondu pour lui.</numerusform>
            <numerusform>%n n’ont pas été lus : Twilio n’a pas répondu pour eux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not in their Twilio account any more.</source>
        <translation>
            <numerusform>%n n’est plus dans son compte Twilio.</numerusform>
            <numerusform>%n ne sont plus dans leur compte Twilio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Normal set is active again before the first number goes back: new set-ups, Compare and checks expect it.</source>
        <translation>Le jeu Normal redevient actif avant le retour du premier numéro : les nouveaux numéros, Comparer et les contrôles l’attendent.</translation>
    </message>
    <message>
        <source>The Fail-over set is active before the first number goes: new set-ups, Compare and checks expect it.</source>
        <translation>Le jeu Secours devient actif avant le départ du premier numéro : les nouveaux numéros, Comparer et les contrôles l’attendent.</translation>
    </message>
    <message>
        <source>The old values are written to a rollback file first.</source>
        <translation>Les anciennes valeurs sont d’abord écrites dans un fichier de retour.</translation>
    </message>
    <message>
        <source>&amp;Put numbers back</source>
        <translation>&amp;Rétablir les numéros</translation>
    </message>
    <message>
        <source>Make the Normal set &amp;active</source>
        <translation>&amp;Activer le jeu Normal</translation>
    </message>
    <message>
        <source>Make the Fail-over set &amp;active</source>
        <translation>&amp;Activer le jeu Secours</translation>
    </message>
    <message>
        <source>Change &amp;this number</source>
        <translation>Changer &amp;ce numéro</translation>
    </message>
    <message>
        <source>Change one number &amp;first</source>
        <translation>Changer un numéro d’a&amp;bord</translation>
    </message>
    <message>
        <source>%1 has no Fail-over set.</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>%1 n’a pas de jeu Secours.</translation>
    </message>
    <message>
        <source>%1 is not failed over.</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>%1 n’est pas basculé.</translation>
    </message>
    <message>
        <source>A change of %1 is under way.</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>Un changement de %1 est en cours.</translation>
    </message>
    <message>
        <source>Another desk is failing %1 over or back.</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>Un autre poste bascule %1, ou le rebascule.</translation>
    </message>
    <message>
        <source>%1 is failed over</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>%1 est basculé</translation>
    </message>
    <message>
        <source>%1 is failed over since %2</source>
        <extracomment>%1 is Production or Staging, %2 a time</extracomment>
        <translation>%1 est basculé depuis %2</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::FirstNumber</name>
    <message>
        <source>Take the chosen number &amp;instead</source>
        <translation>Prendre plutôt le numéro &amp;choisi</translation>
    </message>
    <message>
        <source>Which numbers are in a Messaging Service is not known: %1</source>
        <extracomment>%1 is why</extracomment>
        <translation>On ne sait pas quels numéros sont dans un Messaging Service : %1</translation>
    </message>
    <message>
        <source>One number is changed and checked before all others.</source>
        <translation>Un numéro est changé et contrôlé avant tous les autres.</translation>
    </message>
    <message>
        <source>%1 of %2 is changed and checked; the others wait for a second click.</source>
        <extracomment>%1 is a number, %2 an organisation</extracomment>
        <translation>%1 de %2 est changé et contrôlé ; les autres attendent un second clic.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>Clair ou s&amp;ombre</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- change it in every window, Ctrl+0 puts it back.</source>
        <translation>Ctrl++ et Ctrl+- la changent dans chaque fenêtre, Ctrl+0 la rétablit.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Windows that are open change at once; what is typed in them stays.</source>
        <translation>Les fenêtres ouvertes changent aussitôt ; ce qui y est saisi reste.</translation>
    </message>
    <message>
        <source>This desk&apos;s time</source>
        <translation>L’heure de ce poste</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>&amp;Heures</translation>
    </message>
    <message>
        <source>Where this desk&apos;s time is shown, its tip says the same in UTC. Months of costs are Twilio&apos;s, in UTC.</source>
        <translation>Là où figure l’heure de ce poste, son infobulle la donne en UTC. Les mois des coûts sont ceux de Twilio, en UTC.</translation>
    </message>
    <message>
        <source>&amp;Reset layouts</source>
        <translation>&amp;Rétablir la disposition</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Windows, panes, columns and sorting as they were at first.</source>
        <translation>Fenêtres, volets, colonnes et tri comme au début.</translation>
    </message>
    <message>
        <source>Reset layouts</source>
        <translation>Rétablir la disposition</translation>
    </message>
    <message>
        <source>Windows, panes, columns and sorting are as they were at first.</source>
        <translation>Fenêtres, volets, colonnes et tri sont comme au début.</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Seulement sur demande</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>Toutes les 4 heures</translation>
    </message>
    <message>
        <source>Every 12 hours</source>
        <translation>Toutes les 12 heures</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>&amp;Compare with Twilio</source>
        <translation>&amp;Comparer avec Twilio</translation>
    </message>
    <message>
        <source>While Phone Desk runs here, all accounts are listed by themselves, and what was not known yet is told. Nothing is changed.</source>
        <translation>Tant que Phone Desk tourne ici, tous les comptes sont listés d’eux-mêmes, et ce qui n’était pas connu est signalé. Rien n’est changé.</translation>
    </message>
    <message>
        <source>Check &amp;webhooks</source>
        <translation>Contrôler les &amp;webhooks</translation>
    </message>
    <message>
        <source>While Phone Desk runs here, every number&apos;s webhooks are called with a marked request, each distinct one once. A new failure is told; the same one is not told again.</source>
        <translation>Tant que Phone Desk tourne ici, les webhooks de chaque numéro sont appelés avec une requête marquée, chacun une seule fois. Une nouvelle panne est signalée ; la même ne l’est pas deux fois.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::HelpBrowser</name>
    <message>
        <source>Opens in the browser: %1</source>
        <translation>S’ouvre dans le navigateur : %1</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Phone Desk</source>
        <translation>Phone Desk</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Version %1, avec Qt %2</translation>
    </message>
    <message>
        <source>Working phone numbers on Twilio for ServiceFlow&apos;s customers.</source>
        <translation>Des numéros de téléphone qui fonctionnent chez Twilio, pour les clients de ServiceFlow.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::HelpPages</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ce qu’elles font</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>Not a word: the code of the language that this is translated into (&quot;de&quot;, &quot;es&quot;, &quot;fr&quot;). It names the folder with the help&apos;s pages in that language.</extracomment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::HelpWindow</name>
    <message>
        <source>No page has these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Phone Desk help</source>
        <translation>Aide de Phone Desk</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Search  ·  Ctrl+F</source>
        <translation>Chercher  ·  Ctrl+F</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <extracomment>for screen readers; %1 is the title of a page of the help</extracomment>
        <translation>Page : %1</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::HistoryList</name>
    <message numerus="yes">
        <source>Show all %n entries</source>
        <translation>
            <numerusform>Montrer l’entrée</numerusform>
            <numerusform>Montrer les %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the request…</source>
        <extracomment>for screen readers; %1 is what was done: &quot;Bought by you&quot;, %2 a time</extracomment>
        <translation>Montrer la requête…</translation>
    </message>
    <message>
        <source>Show the request: %1, %2</source>
        <translation>Montrer la requête : %1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>for screen readers; %1 is &quot;Show the request: ...&quot;, of which this is the second, third ... in the same moment</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Old and new…</source>
        <extracomment>for screen readers; %1 is what was done, %2 a time</extracomment>
        <translation>Ancien et nouveau…</translation>
    </message>
    <message>
        <source>Old and new values: %1, %2</source>
        <translation>Anciennes et nouvelles valeurs : %1, %2</translation>
    </message>
    <message>
        <source>Revert</source>
        <extracomment>for screen readers; %1 is what was done, %2 a time</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Revert: %1, %2</source>
        <translation>Annuler : %1, %2</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::IgnoreDialog</name>
    <message>
        <source>Ignore %1?</source>
        <extracomment>%1 a number</extracomment>
        <translation>Ignorer %1 ?</translation>
    </message>
    <message>
        <source>It is listed under Ignored from now on, for everybody who works with this database. Nothing is changed at Twilio.</source>
        <translation>Il est désormais listé sous Ignorés, pour tous ceux qui travaillent avec cette base de données. Rien ne change chez Twilio.</translation>
    </message>
    <message>
        <source>It is listed under Ignored from now on, for everybody who works with this database, until something else is the matter with it. Nothing is changed at Twilio.</source>
        <translation>Il est désormais listé sous Ignorés, pour tous ceux qui travaillent avec cette base de données, jusqu’à ce qu’autre chose n’aille pas. Rien ne change chez Twilio.</translation>
    </message>
    <message>
        <source>&amp;Why, for others who see it</source>
        <translation>&amp;Pourquoi, pour ceux qui le voient</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Ignore number</source>
        <translation>&amp;Ignorer le numéro</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ImportDialog</name>
    <message>
        <source>Import organisations</source>
        <translation>Importer des organisations</translation>
    </message>
    <message>
        <source>Twilio &amp;account of rows that name none</source>
        <translation>Compte Twilio des lignes qui n’en nomment &amp;aucun</translation>
    </message>
    <message>
        <source>Only what cannot be imported or is &amp;similar</source>
        <translation>Seulement ce qui ne peut être importé ou est &amp;semblable</translation>
    </message>
    <message>
        <source>A list as a CSV file</source>
        <translation>Une liste en fichier CSV</translation>
    </message>
    <message>
        <source>Its first line names the columns: name, and area code or number (the one that was chosen in onboarding); account and label may be there too. Nothing is written before you say so.</source>
        <translation>Sa première ligne nomme les colonnes : name, et area code ou number (celui choisi à l’inscription) ; account et label peuvent y être aussi. Rien n’est écrit avant confirmation.</translation>
    </message>
    <message numerus="yes">
        <source>Also create the %n with a similar &amp;name</source>
        <extracomment>organisations of a file whose name is like another&apos;s</extracomment>
        <translation>
            <numerusform>Créer aussi celle (%n) de &amp;nom semblable</numerusform>
            <numerusform>Créer aussi les %n de &amp;nom semblable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n organisations</source>
        <translation>
            <numerusform>&amp;Importer %n organisation</numerusform>
            <numerusform>&amp;Importer %n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source>Another desk created one of these organisations meanwhile. The list has been checked anew.</source>
        <translation>Un autre poste a créé entre-temps une de ces organisations. La liste a été vérifiée de nouveau.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ImportFrame</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Choisir un fichier CSV</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Listes (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>Ce fichier ne peut pas être importé</translation>
    </message>
    <message numerus="yes">
        <source>Some columns are not read</source>
        <translation>
            <numerusform>Une colonne n’est pas lue</numerusform>
            <numerusform>Certaines colonnes ne sont pas lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>Choisir un autre &amp;fichier…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>No row changes anything.</source>
        <translation>Aucune ligne ne change quoi que ce soit.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Split it into parts.</source>
        <translation>Le fichier dépasse %1. Divisez-le.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Split it into parts.</source>
        <translation>Le fichier a plus de %1 lignes. Divisez-le.</translation>
    </message>
    <message>
        <source>This is not a text file. In a spreadsheet, save the list as CSV.</source>
        <translation>Ce n’est pas un fichier texte. Dans un tableur, enregistrez la liste en CSV.</translation>
    </message>
    <message>
        <source>The letters in line %1 cannot be read. Save the list as CSV in UTF-8.</source>
        <translation>Les lettres de la ligne %1 sont illisibles. Enregistrez la liste en CSV, en UTF-8.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Liste collée</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ImportModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ImportTexts</name>
    <message>
        <source>The name is missing.</source>
        <translation>Le nom manque.</translation>
    </message>
    <message numerus="yes">
        <source>The name has more than %n characters.</source>
        <translation>
            <numerusform>Le nom a plus de %n caractère.</numerusform>
            <numerusform>Le nom a plus de %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row names no account, and none is chosen for such rows.</source>
        <translation>La ligne ne nomme aucun compte, et aucun n’est choisi pour de telles lignes.</translation>
    </message>
    <message>
        <source>“%1” is not a number of the US, Canada or Puerto Rico.</source>
        <extracomment>%1 is what stands in the file</extracomment>
        <translation>« %1 » n’est pas un numéro des États-Unis, du Canada ou de Porto Rico.</translation>
    </message>
    <message numerus="yes">
        <source>The label has more than %n characters.</source>
        <translation>
            <numerusform>Le libellé a plus de %n caractère.</numerusform>
            <numerusform>Le libellé a plus de %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its quotation marks do not match.</source>
        <translation>Ses guillemets ne vont pas par paires.</translation>
    </message>
    <message>
        <source>It has more values than the first line names: “%1”.</source>
        <extracomment>%1 is what stands in the file</extracomment>
        <translation>Elle a plus de valeurs que la première ligne n’en nomme : « %1 ».</translation>
    </message>
    <message>
        <source>%1 stands in line %2 already.</source>
        <translation>%1 figure déjà à la ligne %2.</translation>
    </message>
    <message>
        <source>%1 was chosen by %2 already.</source>
        <extracomment>%1 is a number, %2 an organisation</extracomment>
        <translation>%1 a déjà été choisi par %2.</translation>
    </message>
    <message>
        <source>No account of this desk is “%1”, or several are.</source>
        <extracomment>%1 is what stands in the file</extracomment>
        <translation>Aucun compte de ce poste n’est « %1 », ou plusieurs le sont.</translation>
    </message>
    <message>
        <source>The name stands in line %1 already.</source>
        <translation>Le nom figure déjà à la ligne %1.</translation>
    </message>
    <message>
        <source>Is created, with %1 chosen</source>
        <extracomment>of an organisation; %1 is a phone number that it chose</extracomment>
        <translation>Est créée, avec %1 choisi</translation>
    </message>
    <message>
        <source>Is created, area code %1</source>
        <extracomment>of an organisation; %1 is an area code or several</extracomment>
        <translation>Est créée, indicatif %1</translation>
    </message>
    <message>
        <source>Is created, without an area code</source>
        <comment>an organisation</comment>
        <translation>Est créée, sans indicatif</translation>
    </message>
    <message>
        <source>Exists already; gets %1 as the chosen number</source>
        <extracomment>of an organisation; %1 is a phone number that it chose</extracomment>
        <translation>Existe déjà ; reçoit %1 comme numéro choisi</translation>
    </message>
    <message>
        <source>Exists already; gets area code %1</source>
        <extracomment>of an organisation; %1 is an area code or several</extracomment>
        <translation>Existe déjà ; reçoit l’indicatif %1</translation>
    </message>
    <message>
        <source>Exists already; gets the label %1</source>
        <extracomment>of an organisation; %1 is a label for its numbers</extracomment>
        <translation>Existe déjà ; reçoit le libellé %1</translation>
    </message>
    <message>
        <source>Exists already, archived; nothing changes</source>
        <translation>Existe déjà, archivée ; rien ne change</translation>
    </message>
    <message>
        <source>Exists already; nothing changes</source>
        <translation>Existe déjà ; rien ne change</translation>
    </message>
    <message>
        <source>Exists already; keeps area code %1</source>
        <translation>Existe déjà ; garde l’indicatif %1</translation>
    </message>
    <message>
        <source>Similar to %1 in line %2</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>Semblable à %1, ligne %2</translation>
    </message>
    <message>
        <source>Similar to %1, which is archived</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>Semblable à %1, qui est archivée</translation>
    </message>
    <message>
        <source>Similar to %1</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>Semblable à %1</translation>
    </message>
    <message>
        <source>The first line has to name the columns, and one of them has to be “name”. It says: %1</source>
        <extracomment>%1 is the first line of a file</extracomment>
        <translation>La première ligne doit nommer les colonnes, dont « name ». Elle dit : %1</translation>
    </message>
    <message>
        <source>The file names its columns, and has no row below them.</source>
        <translation>Le fichier nomme ses colonnes et n’a aucune ligne dessous.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>organisations of a file that is to be imported</extracomment>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <extracomment>organisations of a file, of which something was missing so far</extracomment>
        <translation>
            <numerusform>%n complétée</numerusform>
            <numerusform>%n complétées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exist already</source>
        <extracomment>organisations of a file</extracomment>
        <translation>
            <numerusform>%n existe déjà</numerusform>
            <numerusform>%n existent déjà</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a similar name</source>
        <extracomment>organisations of a file whose name is like another&apos;s</extracomment>
        <translation>
            <numerusform>%n de nom semblable</numerusform>
            <numerusform>%n de nom semblable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be imported</source>
        <extracomment>rows of a file</extracomment>
        <translation>
            <numerusform>%n ne peut pas être importée</numerusform>
            <numerusform>%n ne peuvent pas être importées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::KeyNotice</name>
    <message>
        <source>The key of %1 is missing on this computer</source>
        <translation>La clé de %1 manque sur cet ordinateur</translation>
    </message>
    <message>
        <source>The key of %1 could not be read</source>
        <translation>La clé de %1 n’a pas pu être lue</translation>
    </message>
    <message>
        <source>%1 Its numbers are listed as they were last known.</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>%1 Ses numéros sont listés tels qu’on les connaissait en dernier.</translation>
    </message>
    <message>
        <source>Add &amp;key…</source>
        <translation>Ajouter la &amp;clé…</translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n accounts are not at hand</source>
        <translation>
            <numerusform>La clé de %n compte n’est pas disponible</numerusform>
            <numerusform>Les clés de %n comptes ne sont pas disponibles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Their numbers are listed as they were last known.</source>
        <extracomment>%1 is several accounts, with commas between</extracomment>
        <translation>%1. Leurs numéros sont listés tels qu’on les connaissait en dernier.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of accounts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Show accounts…</source>
        <translation>Montrer les comptes…</translation>
    </message>
    <message>
        <source>No Twilio account is connected</source>
        <translation>Aucun compte Twilio n’est connecté</translation>
    </message>
    <message>
        <source>The numbers of accounts that were removed from this desk are listed to be read. Setting up another one needs an account.</source>
        <translation>Les numéros des comptes retirés de ce poste sont listés pour être lus. Il faut un compte pour en mettre un autre en service.</translation>
    </message>
    <message>
        <source>Connect a Twilio account…</source>
        <translation>Connecter un compte Twilio…</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Rée&amp;ssayer</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::KindPage</name>
    <message>
        <source>A new number, or an existing one?</source>
        <translation>Un nouveau numéro, ou un existant ?</translation>
    </message>
    <message>
        <source>Ne&amp;w number</source>
        <translation>Nou&amp;veau numéro</translation>
    </message>
    <message>
        <source>Choose one that Twilio sells, and buy it.</source>
        <translation>Choisissez-en un que Twilio vend, et achetez-le.</translation>
    </message>
    <message>
        <source>&amp;Existing number</source>
        <translation>Numéro e&amp;xistant</translation>
    </message>
    <message>
        <source>Connect one that is in your Twilio account already. You see what changes before anything does, and it can be put back as it was.</source>
        <translation>Connectez-en un qui est déjà dans votre compte Twilio. Vous voyez ce qui change avant que rien ne change, et tout peut être rétabli.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Only what went wrong</source>
        <translation>Seulement ce qui a échoué</translation>
    </message>
    <message>
        <source>Normal: each request&apos;s outcome</source>
        <translation>Normal : le résultat de chaque requête</translation>
    </message>
    <message>
        <source>Detailed: also what was asked</source>
        <translation>Détaillé : aussi ce qui a été demandé</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Niveau</translation>
    </message>
    <message>
        <source>Keys, bodies and whole phone numbers are never logged. Five files of 2 MB are kept.</source>
        <translation>Les clés, les contenus et les numéros entiers ne sont jamais journalisés. Cinq fichiers de 2 Mo sont gardés.</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>Enregistrer le &amp;diagnostic…</translation>
    </message>
    <message>
        <source>Open the log&apos;s folder</source>
        <translation>Ouvrir le dossier des journaux</translation>
    </message>
    <message>
        <source>Log files</source>
        <translation>Fichiers journaux</translation>
    </message>
    <message>
        <source>For whoever helps</source>
        <translation>Pour qui vous aide</translation>
    </message>
    <message>
        <source>One file without secrets, shown before it is saved. It is sent to nobody.</source>
        <translation>Un fichier sans secrets, montré avant d’être enregistré. Il n’est envoyé à personne.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Set up a number…</source>
        <translation>&amp;Mettre un numéro en service…</translation>
    </message>
    <message>
        <source>&amp;Add a Twilio account…</source>
        <translation>&amp;Ajouter un compte Twilio…</translation>
    </message>
    <message>
        <source>&amp;Try the demo</source>
        <translation>&amp;Essayer la démo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Numéro</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <translation>&amp;Copier le numéro</translation>
    </message>
    <message>
        <source>Copy &amp;SID</source>
        <translation>Copier le &amp;SID</translation>
    </message>
    <message>
        <source>Continue setting &amp;up…</source>
        <translation>&amp;Poursuivre la mise en service…</translation>
    </message>
    <message>
        <source>Show in &amp;Twilio Console</source>
        <translation>Mo&amp;ntrer dans la console Twilio</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtre</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Partie &amp;suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Montrer les &amp;détails</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Phone Desk</source>
        <translation>À &amp;propos de Phone Desk</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Taille de texte &amp;normale</translation>
    </message>
    <message>
        <source>Copy su&amp;mmary</source>
        <translation>Copier le r&amp;ésumé</translation>
    </message>
    <message>
        <source>Phone Desk &amp;help</source>
        <translation>&amp;Aide de Phone Desk</translation>
    </message>
    <message>
        <source>&amp;Connect an existing number…</source>
        <translation>Connecter un &amp;numéro existant…</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copier les &amp;lignes</translation>
    </message>
    <message>
        <source>As &amp;text, for a table</source>
        <translation>En &amp;texte, pour un tableau</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>En &amp;CSV</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>En &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>&amp;Déconnecter…</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>Edit &amp;label</source>
        <translation>Modifier le li&amp;bellé</translation>
    </message>
    <message>
        <source>Move to another &amp;organisation…</source>
        <translation>Déplacer vers une autre &amp;organisation…</translation>
    </message>
    <message>
        <source>&amp;Protected</source>
        <translation>Pro&amp;tégé</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>Colo&amp;nnes…</translation>
    </message>
    <message>
        <source>Compare with T&amp;wilio…</source>
        <translation>Comparer avec T&amp;wilio…</translation>
    </message>
    <message>
        <source>Update &amp;webhooks…</source>
        <translation>Mettre à jour les &amp;webhooks…</translation>
    </message>
    <message>
        <source>C&amp;hanges of webhooks</source>
        <translation>C&amp;hangements de webhooks</translation>
    </message>
    <message>
        <source>Rele&amp;ase…</source>
        <translation>L&amp;ibérer…</translation>
    </message>
    <message>
        <source>Set up a&amp;gain as it was</source>
        <translation>&amp;Remettre en service tel qu’il était</translation>
    </message>
    <message>
        <source>C&amp;ompare now</source>
        <translation>C&amp;omparer maintenant</translation>
    </message>
    <message>
        <source>&amp;Fail over…</source>
        <translation>B&amp;asculer…</translation>
    </message>
    <message>
        <source>Fail bac&amp;k…</source>
        <translation>R&amp;ebasculer…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Verify %n numbers now</source>
        <translation>
            <numerusform>&amp;Vérifier %n numéro maintenant</numerusform>
            <numerusform>&amp;Vérifier %n numéros maintenant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update &amp;webhooks of %n numbers…</source>
        <translation>
            <numerusform>Mettre à jour les &amp;webhooks de %n numéro…</numerusform>
            <numerusform>Mettre à jour les &amp;webhooks de %n numéros…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rele&amp;ase %n numbers…</source>
        <translation>
            <numerusform>L&amp;ibérer %n numéro…</numerusform>
            <numerusform>L&amp;ibérer %n numéros…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import a list of numbers…</source>
        <translation>Importer une liste de n&amp;uméros…</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::MainWindow</name>
    <message>
        <source>Phone Desk (demo)</source>
        <translation>Phone Desk (démo)</translation>
    </message>
    <message>
        <source>Phone Desk (test)</source>
        <translation>Phone Desk (test)</translation>
    </message>
    <message>
        <source>Phone Desk</source>
        <translation>Phone Desk</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 numéro</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n numéro</numerusform>
            <numerusform>%n numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichés</translation>
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
        <translation>%1 Le numéro est montré tel qu’on le connaissait en dernier ; ce poste ne peut pas interroger Twilio à son sujet.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>The demo begins anew…</source>
        <translation>La démo recommence…</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::MessageStrip</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ModeStrip</name>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Préproduction</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account SID, environment</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>RÉEL</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DÉMO</translation>
    </message>
    <message>
        <source>Simulated Twilio. Nothing is bought.</source>
        <translation>Twilio simulé. Rien n’est acheté.</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>Requests go to an address on this computer, not to Twilio.</source>
        <translation>Les requêtes vont à une adresse de cet ordinateur, pas à Twilio.</translation>
    </message>
    <message>
        <source>Show the numbers of another account</source>
        <translation>Montrer les numéros d’un autre compte</translation>
    </message>
    <message>
        <source>No Twilio account</source>
        <translation>Aucun compte Twilio</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account, its facts</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>removed from this desk</source>
        <translation>retiré de ce poste</translation>
    </message>
    <message>
        <source>key missing</source>
        <translation>clé manquante</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>trousseau verrouillé</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>pas de trousseau</translation>
    </message>
    <message>
        <source>suspended by Twilio</source>
        <translation>suspendu par Twilio</translation>
    </message>
    <message>
        <source>closed at Twilio</source>
        <translation>fermé chez Twilio</translation>
    </message>
    <message>
        <source>1 key missing</source>
        <translation>1 clé manque</translation>
    </message>
    <message numerus="yes">
        <source>%n keys missing</source>
        <translation>
            <numerusform>%n clé manque</numerusform>
            <numerusform>%n clés manquent</numerusform>
        </translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 compte</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::MonthlySum</name>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two amounts</comment>
        <translation> et </translation>
    </message>
    <message>
        <source>1 price unknown</source>
        <translation>1 prix inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n prices unknown</source>
        <translation>
            <numerusform>%n prix inconnu</numerusform>
            <numerusform>%n prix inconnus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::MoveDialog</name>
    <message>
        <source>Move %1 to another organisation</source>
        <translation>Déplacer %1 vers une autre organisation</translation>
    </message>
    <message>
        <source>Choose an organisation</source>
        <translation>Choisissez une organisation</translation>
    </message>
    <message>
        <source>It belongs to %1 now.</source>
        <translation>Il appartient maintenant à %1.</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Move number</source>
        <translation>Déplacer le numéro</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an account&apos;s name and the beginning and end of its SID</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 has numbers of another Twilio account: %2. This number is owned by %3, and stays there whoever it belongs to. It cannot be moved here.</source>
        <extracomment>%1 is an organisation, %2 and %3 are Twilio accounts</extracomment>
        <translation>%1 a des numéros d’un autre compte Twilio : %2. Ce numéro est à %3, et y reste quel que soit son propriétaire. Il ne peut pas être déplacé ici.</translation>
    </message>
    <message>
        <source>%1 has no Twilio account yet. Give it one in the settings, under Organisations.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1 n’a pas encore de compte Twilio. Donnez-lui-en un dans les réglages, sous Organisations.</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1 est archivée.</translation>
    </message>
    <message>
        <source>This number was given back.</source>
        <translation>Ce numéro a été rendu.</translation>
    </message>
    <message>
        <source>Its %1 count for %2 from now on. What %3 has paid so far stays with it.</source>
        <extracomment>%1 is &quot;$1.15 a month&quot;, %2 and %3 are organisations</extracomment>
        <translation>Ses %1 comptent désormais pour %2. Ce que %3 a payé jusqu’ici reste à son compte.</translation>
    </message>
    <message>
        <source>What it costs counts for %1 from now on. What %2 has paid so far stays with it.</source>
        <extracomment>%1 and %2 are organisations</extracomment>
        <translation>Ce qu’il coûte compte désormais pour %1. Ce que %2 a payé jusqu’ici reste à son compte.</translation>
    </message>
    <message>
        <source>Its webhooks are what this organisation&apos;s numbers should have.</source>
        <translation>Ses webhooks sont ceux que les numéros de cette organisation doivent avoir.</translation>
    </message>
    <message>
        <source>Its webhooks stay as they are: calls and texts go where they go now. This organisation&apos;s numbers should have others, so the table will say so.</source>
        <translation>Ses webhooks restent tels quels : appels et SMS vont où ils vont maintenant. Les numéros de cette organisation devraient en avoir d’autres ; le tableau le dira.</translation>
    </message>
    <message>
        <source>Nothing is changed at Twilio. Its history goes along.</source>
        <translation>Rien ne change chez Twilio. Son historique le suit.</translation>
    </message>
    <message>
        <source>What changes is shown here before anything is done.</source>
        <translation>Ce qui change est montré ici avant que rien ne soit fait.</translation>
    </message>
    <message>
        <source>Choose an organisation first.</source>
        <translation>Choisissez d’abord une organisation.</translation>
    </message>
    <message>
        <source>It cannot be moved there.</source>
        <translation>Il ne peut pas y être déplacé.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NetworkNotice</name>
    <message>
        <source>The proxy&apos;s password could not be read</source>
        <translation>Le mot de passe du proxy n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Réglé à la main</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Addresses on this computer are always reached without one.</source>
        <translation>Les adresses de cet ordinateur sont toujours jointes sans proxy.</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer ce qui est saisi</translation>
    </message>
    <message>
        <source>Proxy &amp;host</source>
        <translation>&amp;Hôte du proxy</translation>
    </message>
    <message>
        <source>A name or an address: proxy.office or 10.0.0.8.</source>
        <translation>Un nom ou une adresse : proxy.office ou 10.0.0.8.</translation>
    </message>
    <message>
        <source>Proxy po&amp;rt</source>
        <translation>Po&amp;rt du proxy</translation>
    </message>
    <message>
        <source>Proxy &amp;user</source>
        <translation>&amp;Utilisateur du proxy</translation>
    </message>
    <message>
        <source>Only where the proxy asks for one. Without it, no password is kept.</source>
        <translation>Seulement si le proxy en demande un. Sans lui, aucun mot de passe n’est gardé.</translation>
    </message>
    <message>
        <source>Proxy pass&amp;word</source>
        <translation>&amp;Mot de passe du proxy</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain, and nowhere else.</source>
        <translation>Il est gardé dans le trousseau de cet ordinateur, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The proxy&apos;s host is missing. Until it is there, nothing changes.</source>
        <translation>L’hôte du proxy manque. Tant qu’il manque, rien ne change.</translation>
    </message>
    <message>
        <source>User and password have fields of their own.</source>
        <translation>L’utilisateur et le mot de passe ont leurs propres champs.</translation>
    </message>
    <message>
        <source>This is no host: a name like proxy.office, or an address.</source>
        <translation>Ce n’est pas un hôte : un nom comme proxy.office, ou une adresse.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s user first.</source>
        <translation>Saisissez d’abord l’utilisateur du proxy.</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Contrôler maintenant</translation>
    </message>
    <message>
        <source>Check now: whether Twilio can be reached</source>
        <translation>Contrôler maintenant : si Twilio est joignable</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Question posée à Twilio…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Trusted on this desk beside the system&apos;s. Needed where a company&apos;s proxy looks into secure connections. Only certificates are kept, never a key.</source>
        <translation>Acceptés sur ce poste en plus de ceux du système. Nécessaires quand le proxy d’une entreprise regarde dans les connexions sûres. Seuls des certificats sont gardés, jamais une clé.</translation>
    </message>
    <message>
        <source>Certificates trusted on this desk</source>
        <translation>Certificats acceptés sur ce poste</translation>
    </message>
    <message>
        <source>&amp;Add certificates…</source>
        <translation>A&amp;jouter des certificats…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Remove the chosen certificate</source>
        <translation>Retirer le certificat choisi</translation>
    </message>
    <message>
        <source>Add certificates (PEM)</source>
        <translation>Ajouter des certificats (PEM)</translation>
    </message>
    <message>
        <source>Add certificates</source>
        <translation>Ajouter des certificats</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 stands in the list already.</source>
        <translation>%1 figure déjà dans la liste.</translation>
    </message>
    <message>
        <source>%1 expired on %2 and was not added.</source>
        <translation>%1 a expiré le %2 et n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>%1 is not valid yet and was not added.</source>
        <translation>%1 n’est pas encore valable et n’a pas été ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) added.</source>
        <translation>
            <numerusform>%n certificat ajouté.</numerusform>
            <numerusform>%n certificats ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not trusted any more.</source>
        <translation>%1 n’est plus accepté.</translation>
    </message>
    <message>
        <source>Expired: %1</source>
        <extracomment>%1 is a certificate&apos;s name and more</extracomment>
        <translation>Expiré : %1</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>after a number of seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Deadline of a request</source>
        <translation>&amp;Délai d’une requête</translation>
    </message>
    <message>
        <source>After this time without an answer Phone Desk finds out whether the request was carried out. Usual: 30 s.</source>
        <translation>Passé ce délai sans réponse, Phone Desk cherche si la requête a été exécutée. Habituel : 30 s.</translation>
    </message>
    <message>
        <source>Requests at the same &amp;time</source>
        <translation>Requêtes en même &amp;temps</translation>
    </message>
    <message>
        <source>For one account, at most. Phone Desk finds by itself what Twilio allows, and never goes over this.</source>
        <translation>Pour un compte, au plus. Phone Desk trouve seul ce que Twilio permet, et ne dépasse jamais cela.</translation>
    </message>
    <message>
        <source>This computer offers no keychain</source>
        <translation>Cet ordinateur n’offre pas de trousseau</translation>
    </message>
    <message>
        <source>Nothing was changed. The password can be kept in memory until Phone Desk quits; it is written nowhere.</source>
        <translation>Rien n’a été changé. Le mot de passe peut rester en mémoire jusqu’à la fermeture de Phone Desk ; il n’est écrit nulle part.</translation>
    </message>
    <message>
        <source>Keep until I quit</source>
        <translation>Garder jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été changé</translation>
    </message>
    <message>
        <source>The keychain did not take the password.</source>
        <translation>Le trousseau n’a pas pris le mot de passe.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>A name or an address: proxy.office or 10.0.0.8. Until it is there, nothing changes.</source>
        <translation>Un nom ou une adresse : proxy.office ou 10.0.0.8. Tant qu’il manque, rien ne change.</translation>
    </message>
    <message>
        <source>Way to Twilio</source>
        <translation>Chemin vers Twilio</translation>
    </message>
    <message>
        <source>Asks Twilio once as it is set here, without a key.</source>
        <translation>Interroge Twilio une fois avec ces réglages, sans clé.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password could not be read</source>
        <translation>Le mot de passe du proxy n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>N’a pas pu être lu</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NetworkTexts</name>
    <message>
        <source>%1 was reached and answered after %2 ms.</source>
        <extracomment>%1 is a host&apos;s name, %2 a number of milliseconds</extracomment>
        <translation>%1 a été joint et a répondu après %2 ms.</translation>
    </message>
    <message>
        <source>The proxy&apos;s name was not found. Check the host.</source>
        <translation>Le nom du proxy est introuvable. Vérifiez l’hôte.</translation>
    </message>
    <message>
        <source>The proxy does not answer. Check its host and port, and whether it is running.</source>
        <translation>Le proxy ne répond pas. Vérifiez son hôte et son port, et s’il tourne.</translation>
    </message>
    <message>
        <source>The proxy refused the user and password, or wants some. Check both.</source>
        <translation>Le proxy a refusé l’utilisateur et le mot de passe, ou en veut. Vérifiez les deux.</translation>
    </message>
    <message>
        <source>The proxy answered, and does not lead to %1. Whoever runs it can allow that.</source>
        <extracomment>%1 is a host&apos;s name</extracomment>
        <translation>Le proxy a répondu et ne mène pas à %1. Qui le gère peut l’autoriser.</translation>
    </message>
    <message>
        <source>What answers there is no HTTP proxy. Check the port.</source>
        <translation>Ce qui répond là n’est pas un proxy HTTP. Vérifiez le port.</translation>
    </message>
    <message>
        <source>The name %1 was not found. Check the network connection; some networks need a proxy.</source>
        <translation>Le nom %1 est introuvable. Vérifiez la connexion réseau ; certains réseaux exigent un proxy.</translation>
    </message>
    <message>
        <source>The certificate that was shown for %1 is not trusted (%2). If a proxy of your company looks into connections, add its certificate below. A wrong clock is a cause, too.</source>
        <extracomment>%1 is a host&apos;s name, %2 a technical text</extracomment>
        <translation>Le certificat montré pour %1 n’est pas accepté (%2). Si un proxy de l’entreprise regarde dans les connexions, ajoutez son certificat ci-dessous. Une horloge fausse est aussi une cause.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Check the network connection.</source>
        <translation>%1 n’a pas pu être joint. Vérifiez la connexion réseau.</translation>
    </message>
    <message>
        <source>No certificate stands in this file. It has to be a PEM file: a text with “BEGIN CERTIFICATE”.</source>
        <translation>Ce fichier ne contient aucun certificat. Il faut un fichier PEM : un texte avec « BEGIN CERTIFICATE ».</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Ce fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <extracomment>%1 is a certificate&apos;s name, %2 a date</extracomment>
        <translation>%1, valable jusqu’au %2</translation>
    </message>
    <message>
        <source>%1, signed by %2, valid until %3</source>
        <extracomment>%1 is a certificate&apos;s name, %2 who signed it, %3 a date</extracomment>
        <translation>%1, signé par %2, valable jusqu’au %3</translation>
    </message>
    <message>
        <source>It is not in the keychain any more. Requests go without it, and the proxy may refuse them. Enter it again.</source>
        <translation>Il n’est plus dans le trousseau. Les requêtes partent sans lui et le proxy peut les refuser. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The keychain is locked, or refused to give it. Requests go without it, and the proxy may refuse them. Unlock the keychain and try again, or enter the password anew.</source>
        <translation>Le trousseau est verrouillé ou a refusé de le donner. Les requêtes partent sans lui et le proxy peut les refuser. Déverrouillez le trousseau et réessayez, ou saisissez le mot de passe de nouveau.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Requests go without it, and the proxy may refuse them. Start the keychain and try again, or enter the password anew.</source>
        <translation>Le trousseau ne répond pas. Les requêtes partent sans lui et le proxy peut les refuser. Démarrez le trousseau et réessayez, ou saisissez le mot de passe de nouveau.</translation>
    </message>
    <message>
        <source>The keychain could not be read. Requests go without it, and the proxy may refuse them. Try again, or enter the password anew.</source>
        <translation>Le trousseau n’a pas pu être lu. Les requêtes partent sans lui et le proxy peut les refuser. Réessayez, ou saisissez le mot de passe de nouveau.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NoKeychain</name>
    <message>
        <source>On GNOME and most other desktops the keychain is gnome-keyring, on KDE it is KWallet. Install it (on Debian: apt install gnome-keyring), sign out and in again, and enter the key once more.</source>
        <translation>Sous GNOME et la plupart des autres bureaux, le trousseau est gnome-keyring, sous KDE c’est KWallet. Installez-le (sous Debian : apt install gnome-keyring), fermez la session, rouvrez-la, puis saisissez de nouveau la clé.</translation>
    </message>
    <message>
        <source>The key can be kept in memory until Phone Desk quits; it is written nowhere.</source>
        <translation>La clé peut être gardée en mémoire jusqu’à la fermeture de Phone Desk ; elle n’est écrite nulle part.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberChanges</name>
    <message>
        <source>Checked %1 of %2…</source>
        <translation>%1 sur %2 contrôlés…</translation>
    </message>
    <message>
        <source>1 number was written to %1.</source>
        <translation>1 numéro a été écrit dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers were written to %1.</source>
        <translation>
            <numerusform>%n numéro a été écrit dans %1.</numerusform>
            <numerusform>%n numéros ont été écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers were not exported.</source>
        <translation>Les numéros n’ont pas été exportés.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is unchanged.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason</extracomment>
        <translation>%1 n’a pas pu être écrit : %2. Ce qui y était avant est inchangé.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>The label was changed. Its name at Twilio stays.</source>
        <translation>Le libellé a été changé. Son nom chez Twilio reste.</translation>
    </message>
    <message numerus="yes">
        <source>The label was not changed: it may have up to %n characters.</source>
        <translation>
            <numerusform>Le libellé n’a pas été changé : %n caractère au plus.</numerusform>
            <numerusform>Le libellé n’a pas été changé : %n caractères au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The label was not changed.</source>
        <translation>Le libellé n’a pas été changé.</translation>
    </message>
    <message>
        <source>Protected: it cannot be released.</source>
        <translation>Protégé : il ne peut pas être libéré.</translation>
    </message>
    <message>
        <source>It may be released again.</source>
        <translation>Il peut de nouveau être libéré.</translation>
    </message>
    <message>
        <source>The protection was not changed.</source>
        <translation>La protection n’a pas été changée.</translation>
    </message>
    <message>
        <source>The number was moved.</source>
        <translation>Le numéro a été déplacé.</translation>
    </message>
    <message>
        <source>The number was not moved.</source>
        <translation>Le numéro n’a pas été déplacé.</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>Contrôle de %1…</translation>
    </message>
    <message numerus="yes">
        <source>Checking %n numbers…</source>
        <translation>
            <numerusform>Contrôle de %n numéro…</numerusform>
            <numerusform>Contrôle de %n numéros…</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers were not checked.</source>
        <translation>Les numéros n’ont pas été contrôlés.</translation>
    </message>
    <message>
        <source>1 verified</source>
        <translation>1 vérifié</translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>%n vérifié</numerusform>
            <numerusform>%n vérifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 failing</source>
        <translation>1 en panne</translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n en panne</numerusform>
            <numerusform>%n en panne</numerusform>
        </translation>
    </message>
    <message>
        <source>1 not checked</source>
        <translation>1 non contrôlé</translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n non contrôlé</numerusform>
            <numerusform>%n non contrôlés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 number was not checked.</source>
        <translation>1 numéro n’a pas été contrôlé.</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers were not checked.</source>
        <translation>
            <numerusform>%n numéro n’a pas été contrôlé.</numerusform>
            <numerusform>%n numéros n’ont pas été contrôlés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberDelegate</name>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberDetails</name>
    <message>
        <source>Copy number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Poursuivre…</translation>
    </message>
    <message>
        <source>Choose a number to see it here.</source>
        <translation>Choisissez un numéro pour le voir ici.</translation>
    </message>
    <message>
        <source>Continue setting up</source>
        <translation>Poursuivre la mise en service</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>contrôlé %1</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <comment>HTTP status, duration</comment>
        <translation>%1 en %2 ms</translation>
    </message>
    <message>
        <source>A caller hears: “%1”.</source>
        <translation>Qui appelle entend : « %1 ».</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>label, organisation</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>costs nothing now</source>
        <translation>ne coûte rien à présent</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Its Twilio account is suspended or closed, or Twilio does not have it any more. Calls and texts do not arrive.</source>
        <translation>Son compte Twilio est suspendu ou fermé, ou Twilio ne l’a plus. Les appels et les SMS n’arrivent pas.</translation>
    </message>
    <message>
        <source>Somebody or something changed %1 at Twilio since it was set up.</source>
        <extracomment>%1 lists Twilio&apos;s names of settings: &quot;VoiceUrl, SmsUrl&quot;</extracomment>
        <translation>Quelqu’un ou quelque chose a changé %1 chez Twilio depuis la mise en service.</translation>
    </message>
    <message>
        <source>Nothing is on record for this number.</source>
        <translation>Rien n’est noté pour ce numéro.</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Déconnecter…</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Edit label</source>
        <translation>Modifier le libellé</translation>
    </message>
    <message>
        <source>A protected number cannot be released.</source>
        <translation>Un numéro protégé ne peut pas être libéré.</translation>
    </message>
    <message>
        <source>Move to another organisation…</source>
        <translation>Déplacer vers une autre organisation…</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <source>Given back on %1.</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>Rendu le %1.</translation>
    </message>
    <message>
        <source>Until %1, for 1 more day, it can be bought back, only in Twilio&apos;s Console.</source>
        <extracomment>%1 is a day: &quot;2 December&quot;</extracomment>
        <translation>Jusqu’au %1, encore 1 jour, il peut être racheté, uniquement dans la console de Twilio.</translation>
    </message>
    <message numerus="yes">
        <source>Until %1, for %n more days, it can be bought back, only in Twilio&apos;s Console.</source>
        <extracomment>%1 is a day: &quot;2 December&quot;</extracomment>
        <translation>
            <numerusform>Jusqu’au %1, encore %n jour, il peut être racheté, uniquement dans la console de Twilio.</numerusform>
            <numerusform>Jusqu’au %1, encore %n jours, il peut être racheté, uniquement dans la console de Twilio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ten days in which Twilio&apos;s Console could bring it back are over.</source>
        <translation>Les dix jours où la console de Twilio pouvait le récupérer sont passés.</translation>
    </message>
    <message>
        <source>Its webhooks are kept as they were. Once Twilio has it again, they are set in one click.</source>
        <translation>Ses webhooks sont gardés tels qu’ils étaient. Quand Twilio l’aura de nouveau, ils seront remis en un clic.</translation>
    </message>
    <message>
        <source>Set up again as it was</source>
        <translation>Remettre en service tel qu’il était</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Libérer…</translation>
    </message>
    <message>
        <source>Changes in Twilio&apos;s Console are not in it: its record could not be read. %1</source>
        <extracomment>%1 is why, in sentences</extracomment>
        <translation>Les changements faits dans la console de Twilio n’y sont pas : son journal n’a pas pu être lu. %1</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberImportDialog</name>
    <message>
        <source>Import a list of numbers</source>
        <translation>Importer une liste de numéros</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>A list as a CSV file</source>
        <translation>Une liste en fichier CSV</translation>
    </message>
    <message>
        <source>Its first line names the columns: number or SID, organisation and label; account may be there too. What a row leaves empty stays as it is. Twilio is only asked; nothing is changed there. Choose a file, drop it here, or paste rows with their first line.</source>
        <translation>Sa première ligne nomme les colonnes : numéro ou SID, organisation et libellé ; le compte peut y être aussi. Ce qu’une ligne laisse vide reste tel quel. Twilio est seulement interrogé ; rien n’y change. Choisissez un fichier, déposez-le ici, ou collez des lignes avec leur première ligne.</translation>
    </message>
    <message>
        <source>Only rows with &amp;problems</source>
        <translation>Seulement les lignes à &amp;problèmes</translation>
    </message>
    <message>
        <source>Asking Twilio what it has: %1 numbers so far…</source>
        <translation>Twilio est interrogé sur ce qu’il a : %1 numéros jusqu’ici…</translation>
    </message>
    <message numerus="yes">
        <source>Take the &amp;similar organisation (%n)</source>
        <extracomment>rows of a list whose organisation is called nearly as one that there is</extracomment>
        <translation>
            <numerusform>Prendre l’organisation &amp;semblable (%n)</numerusform>
            <numerusform>Prendre l’organisation &amp;semblable (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out the %n with problems</source>
        <extracomment>rows of a list</extracomment>
        <translation>
            <numerusform>&amp;Laisser de côté la %n à problèmes</numerusform>
            <numerusform>&amp;Laisser de côté les %n à problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n numbers</source>
        <translation>
            <numerusform>&amp;Importer %n numéro</numerusform>
            <numerusform>&amp;Importer %n numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have problems: tick that they are left out, or correct the list.</source>
        <translation>
            <numerusform>%n ligne a des problèmes : cochez pour la laisser de côté, ou corrigez la liste.</numerusform>
            <numerusform>%n lignes ont des problèmes : cochez pour les laisser de côté, ou corrigez la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source>Something that the list is about was changed meanwhile. The list is checked anew.</source>
        <translation>Quelque chose dont parle la liste a changé entre-temps. La liste est vérifiée à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the adopted have other webhooks than their organisation&apos;s numbers should have. They were not changed.</source>
        <extracomment>adopted numbers</extracomment>
        <translation>
            <numerusform>%n des adoptés a d’autres webhooks que ceux que les numéros de son organisation doivent avoir. Ils n’ont pas été changés.</numerusform>
            <numerusform>%n des adoptés ont d’autres webhooks que ceux que les numéros de leur organisation doivent avoir. Ils n’ont pas été changés.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was adopted is not verified yet.</source>
        <translation>Ce qui a été adopté n’est pas encore vérifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers were imported</source>
        <translation>
            <numerusform>%n numéro a été importé</numerusform>
            <numerusform>%n numéros ont été importés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Update webhooks…</source>
        <translation>Mettre à jour les &amp;webhooks…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberImportTexts</name>
    <message>
        <source>Is so already; nothing changes.</source>
        <comment>a number</comment>
        <translation>Il en est déjà ainsi ; rien ne change.</translation>
    </message>
    <message>
        <source>The first line has to name the columns, and one of them has to be “number” or “SID”. It says: %1</source>
        <extracomment>%1 is the first line of a file</extracomment>
        <translation>La première ligne doit nommer les colonnes, et l’une d’elles doit être « number » ou « SID ». Elle dit : %1</translation>
    </message>
    <message>
        <source>The list names its columns, and has no row below them.</source>
        <translation>La liste nomme ses colonnes et n’a aucune ligne en dessous.</translation>
    </message>
    <message numerus="yes">
        <source>%n adopted</source>
        <extracomment>numbers of a list</extracomment>
        <translation>
            <numerusform>%n adopté</numerusform>
            <numerusform>%n adoptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <extracomment>numbers of a list: to another organisation</extracomment>
        <translation>
            <numerusform>%n déplacé</numerusform>
            <numerusform>%n déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n re-labelled</source>
        <extracomment>numbers of a list: they get another label</extracomment>
        <translation>
            <numerusform>%n avec un autre libellé</numerusform>
            <numerusform>%n avec un autre libellé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <extracomment>numbers of a list</extracomment>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a similar organisation</source>
        <extracomment>rows of a list whose organisation is called nearly as one that there is</extracomment>
        <translation>
            <numerusform>%n avec une organisation semblable</numerusform>
            <numerusform>%n avec une organisation semblable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be imported</source>
        <extracomment>rows of a list</extracomment>
        <translation>
            <numerusform>%n ne peut pas être importée</numerusform>
            <numerusform>%n ne peuvent pas être importées</numerusform>
        </translation>
    </message>
    <message>
        <source>Twilio has it, and the row does not say whose it is.</source>
        <translation>Twilio l’a, et la ligne ne dit pas à qui il est.</translation>
    </message>
    <message>
        <source>No organisation is called “%1”.</source>
        <extracomment>%1 is what stands in the file</extracomment>
        <translation>Aucune organisation ne s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1 est archivée.</translation>
    </message>
    <message>
        <source>It is in another Twilio account than the numbers of %1.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>Il est dans un autre compte Twilio que les numéros de %1.</translation>
    </message>
    <message>
        <source>%1 has no Twilio account yet.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1 n’a pas encore de compte Twilio.</translation>
    </message>
    <message>
        <source>Its quotation marks do not match.</source>
        <translation>Ses guillemets ne vont pas par paires.</translation>
    </message>
    <message>
        <source>It has more values than the first line names: “%1”.</source>
        <extracomment>%1 is what stands in the file</extracomment>
        <translation>Elle a plus de valeurs que la première ligne n’en nomme : « %1 ».</translation>
    </message>
    <message>
        <source>The row has neither a number nor a SID.</source>
        <translation>La ligne n’a ni numéro ni SID.</translation>
    </message>
    <message>
        <source>“%1” is neither a phone number nor a number&apos;s SID.</source>
        <extracomment>%1 is what stands in the file</extracomment>
        <translation>« %1 » n’est ni un numéro de téléphone ni le SID d’un numéro.</translation>
    </message>
    <message numerus="yes">
        <source>The label has more than %n characters.</source>
        <translation>
            <numerusform>Le libellé a plus de %n caractère.</numerusform>
            <numerusform>Le libellé a plus de %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The label has characters that cannot be shown.</source>
        <translation>Le libellé a des caractères qui ne peuvent être montrés.</translation>
    </message>
    <message>
        <source>The SID is another number&apos;s.</source>
        <translation>Le SID est celui d’un autre numéro.</translation>
    </message>
    <message>
        <source>The number stands in line %1 already.</source>
        <translation>Le numéro est déjà à la ligne %1.</translation>
    </message>
    <message>
        <source>No Twilio account of this desk has it.</source>
        <translation>Aucun compte Twilio de ce poste ne l’a.</translation>
    </message>
    <message>
        <source>It is not known whose it is: %1 did not answer.</source>
        <extracomment>%1 is a Twilio account</extracomment>
        <translation>On ne sait pas à qui il est : %1 n’a pas répondu.</translation>
    </message>
    <message>
        <source>It was given back or disconnected, and Twilio does not have it any more.</source>
        <translation>Il a été rendu ou déconnecté, et Twilio ne l’a plus.</translation>
    </message>
    <message>
        <source>It is in another Twilio account: %1.</source>
        <extracomment>%1 is a Twilio account</extracomment>
        <translation>Il est dans un autre compte Twilio : %1.</translation>
    </message>
    <message>
        <source>No account of this desk is “%1”, or several are.</source>
        <extracomment>%1 is what stands in the file</extracomment>
        <translation>Aucun compte de ce poste n’est « %1 », ou plusieurs le sont.</translation>
    </message>
    <message>
        <source>It is in the account %1, which this desk does not have. Add that account first.</source>
        <extracomment>%1 is the beginning and end of an account&apos;s SID</extracomment>
        <translation>Il est dans le compte %1, que ce poste n’a pas. Ajoutez d’abord ce compte.</translation>
    </message>
    <message>
        <source>It is being set up, changed or given back right now.</source>
        <translation>Il est en train d’être mis en service, changé ou rendu.</translation>
    </message>
    <message>
        <source>Is adopted, without a label.</source>
        <comment>a number</comment>
        <translation>Est adopté, sans libellé.</translation>
    </message>
    <message>
        <source>Is adopted as “%1”.</source>
        <translation>Est adopté comme « %1 ».</translation>
    </message>
    <message>
        <source>Gets the label “%1”.</source>
        <extracomment>of a number; %1 is a label</extracomment>
        <translation>Reçoit le libellé « %1 ».</translation>
    </message>
    <message>
        <source>Its label “%1” becomes “%2”.</source>
        <extracomment>of a number; both are labels</extracomment>
        <translation>Son libellé « %1 » devient « %2 ».</translation>
    </message>
    <message>
        <source>“%1” could be %2.</source>
        <extracomment>%1 is what stands in the file, %2 an organisation</extracomment>
        <translation>« %1 » pourrait être %2.</translation>
    </message>
    <message>
        <source>Moves here from %1, with its %2.</source>
        <extracomment>of a number; %1 is an organisation, %2 &quot;$1.15 a month&quot;</extracomment>
        <translation>Vient ici de %1, avec ses %2.</translation>
    </message>
    <message>
        <source>Moves here from %1.</source>
        <extracomment>of a number; %1 is an organisation</extracomment>
        <translation>Vient ici de %1.</translation>
    </message>
    <message>
        <source>Its webhooks stay, and differ.</source>
        <extracomment>of a number; those that it has are not those that its organisation&apos;s numbers should have</extracomment>
        <translation>Ses webhooks restent, et diffèrent.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberList</name>
    <message>
        <source>Choose this number</source>
        <translation>Choisir ce numéro</translation>
    </message>
    <message>
        <source>Mark as 2nd choice</source>
        <translation>Noter en 2e choix</translation>
    </message>
    <message>
        <source>Mark as 3rd choice</source>
        <translation>Noter en 3e choix</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberRecords</name>
    <message>
        <source>The change was not reverted.</source>
        <translation>Le changement n’a pas été annulé.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberRow</name>
    <message>
        <source>Bought, not verified</source>
        <translation>Acheté, non vérifié</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Differs at Twilio</source>
        <translation>Diffère chez Twilio</translation>
    </message>
    <message>
        <source>Giving back, not known yet</source>
        <translation>Retour en cours, pas encore certain</translation>
    </message>
    <message>
        <source>Giving back</source>
        <translation>Retour en cours</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore certain</translation>
    </message>
    <message>
        <source>Found at Twilio</source>
        <translation>Trouvé chez Twilio</translation>
    </message>
    <message>
        <source>Set up elsewhere</source>
        <translation>Traité ailleurs</translation>
    </message>
    <message>
        <source>Not bought</source>
        <translation>Non acheté</translation>
    </message>
    <message>
        <source>Setting up, %1 of %2</source>
        <translation>Mise en service, %1 sur %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status, its age</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Connected, not verified</source>
        <translation>Connecté, non vérifié</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore contrôlé</translation>
    </message>
    <message>
        <source>Not disconnected yet</source>
        <translation>Pas encore déconnecté</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>webhooks</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>As expected</source>
        <extracomment>a number&apos;s webhooks are</extracomment>
        <translation>Comme prévu</translation>
    </message>
    <message>
        <source>Other than expected: %1</source>
        <extracomment>%1 lists webhooks: &quot;Voice, SMS&quot;</extracomment>
        <translation>Autres que prévu : %1</translation>
    </message>
    <message numerus="yes">
        <source>for %n days</source>
        <translation>
            <numerusform>depuis %n jour</numerusform>
            <numerusform>depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Inachevés</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Contrôlé</translation>
    </message>
    <message>
        <source>Voice URL</source>
        <translation>URL voix</translation>
    </message>
    <message>
        <source>SMS URL</source>
        <translation>URL SMS</translation>
    </message>
    <message>
        <source>Status URL</source>
        <translation>URL d’état</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Twilio SID</source>
        <translation>SID Twilio</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID du compte</translation>
    </message>
    <message>
        <source>Change not confirmed</source>
        <translation>Changement non confirmé</translation>
    </message>
    <message>
        <source>Changing webhooks</source>
        <translation>Changement des webhooks</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation>Pas encore libéré</translation>
    </message>
    <message>
        <source>Releasing</source>
        <translation>Libération</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status, what is left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>encore 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberTable</name>
    <message>
        <source>Reading the numbers…</source>
        <translation>Lecture des numéros…</translation>
    </message>
    <message>
        <source>No Twilio account is connected.</source>
        <translation>Aucun compte Twilio n’est connecté.</translation>
    </message>
    <message>
        <source>The demo simulates Twilio on this computer. Nothing is bought.</source>
        <translation>La démo simule Twilio sur cet ordinateur. Rien n’est acheté.</translation>
    </message>
    <message>
        <source>Connect a Twilio account</source>
        <translation>Connecter un compte Twilio</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>No numbers yet.</source>
        <translation>Aucun numéro pour le moment.</translation>
    </message>
    <message>
        <source>A number is listed here from the moment its set-up begins.</source>
        <translation>Un numéro apparaît ici dès que sa mise en service commence.</translation>
    </message>
    <message>
        <source>Set up a number</source>
        <translation>Mettre un numéro en service</translation>
    </message>
    <message>
        <source>No number matches the filter.</source>
        <translation>Aucun numéro ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>The numbers could not be read.</source>
        <translation>Les numéros n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 has no number yet.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1 n’a pas encore de numéro.</translation>
    </message>
    <message>
        <source>Set up its number</source>
        <translation>Mettre son numéro en service</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberTableModel</name>
    <message>
        <source>%1, unfinished</source>
        <translation>%1, inachevé</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, tri croissant</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, tri décroissant</translation>
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
        <translation>Protégé : il ne peut être libéré tant que la protection n’est pas retirée.</translation>
    </message>
    <message>
        <source>%1, protected</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1, protégé</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
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
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Sort &amp;upwards</source>
        <translation>Tri &amp;croissant</translation>
    </message>
    <message>
        <source>Sort &amp;downwards</source>
        <translation>Tri &amp;décroissant</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Déplacer à &amp;gauche</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Déplacer à d&amp;roite</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>Plus &amp;large</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>Plus é&amp;troite</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>R&amp;eset columns</source>
        <translation>&amp;Rétablir les colonnes</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OptionsModel</name>
    <message>
        <source>%1  ·  not searched: %2</source>
        <extracomment>%1 is an area code, %2 what went wrong: &quot;Twilio answered 503&quot;</extracomment>
        <translation>%1  ·  non cherché : %2</translation>
    </message>
    <message>
        <source>%1  ·  no numbers now</source>
        <extracomment>%1 is an area code</extracomment>
        <translation>%1  ·  aucun numéro pour le moment</translation>
    </message>
    <message numerus="yes">
        <source>%1  ·  %n found</source>
        <extracomment>%1 is an area code; %n numbers were found in it</extracomment>
        <translation>
            <numerusform>%1  ·  %n trouvé</numerusform>
            <numerusform>%1  ·  %n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>no voice, no SMS</source>
        <translation>ni voix ni SMS</translation>
    </message>
    <message>
        <source>no voice</source>
        <translation>pas de voix</translation>
    </message>
    <message>
        <source>no SMS</source>
        <translation>pas de SMS</translation>
    </message>
    <message>
        <source>needs an address</source>
        <translation>exige une adresse</translation>
    </message>
    <message>
        <source>2nd choice</source>
        <translation>2e choix</translation>
    </message>
    <message>
        <source>3rd choice</source>
        <translation>3e choix</translation>
    </message>
    <message>
        <source>Voice · SMS</source>
        <translation>Voix · SMS</translation>
    </message>
    <message>
        <source>%1, %2, cannot be chosen: %3</source>
        <extracomment>for screen readers; %1 a number, %2 its town, %3 why it cannot be chosen</extracomment>
        <translation>%1, %2, ne peut pas être choisi : %3</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, chosen</source>
        <extracomment>for screen readers; %1 a number, %2 its town, %3 what it can do, %4 its price</extracomment>
        <translation>%1, %2, %3, %4, choisi</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>for screen readers; %1 a number, %2 its town, %3 what it can do, %4 its price</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Chosen in onboarding</source>
        <translation>Choisi à l’inscription</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OrganizationDialog</name>
    <message>
        <source>Add an organisation</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>A&amp;dd organisation</source>
        <translation>A&amp;jouter l’organisation</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <extracomment>%1 is an organisation that is archived</extracomment>
        <translation>%1 (archivée)</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1 existe déjà</translation>
    </message>
    <message>
        <source>No two organisations can have one name.</source>
        <translation>Deux organisations ne peuvent pas porter le même nom.</translation>
    </message>
    <message numerus="yes">
        <source>There are organisations with a similar name</source>
        <translation>
            <numerusform>Une organisation porte un nom semblable</numerusform>
            <numerusform>Des organisations portent un nom semblable</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Créer quand même</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>It was changed at another desk meanwhile</source>
        <translation>Elle a été changée entre-temps sur un autre poste</translation>
    </message>
    <message>
        <source>Nothing was saved. The fields hold what was typed here; saving again replaces what was changed there.</source>
        <translation>Rien n’a été enregistré. Les champs gardent ce qui a été saisi ici ; enregistrer de nouveau remplace ce qui a été changé là-bas.</translation>
    </message>
    <message>
        <source>Show what it is now</source>
        <translation>Montrer son état actuel</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OrganizationEditor</name>
    <message>
        <source>An organisation needs a name.</source>
        <translation>Une organisation a besoin d’un nom.</translation>
    </message>
    <message numerus="yes">
        <source>A name has up to %n characters.</source>
        <translation>
            <numerusform>Un nom compte jusqu’à %n caractère.</numerusform>
            <numerusform>Un nom compte jusqu’à %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the Twilio account that pays for its numbers.</source>
        <translation>Choisissez le compte Twilio qui paie ses numéros.</translation>
    </message>
    <message>
        <source>“%1” is not a number of the US, Canada or Puerto Rico.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>« %1 » n’est pas un numéro des États-Unis, du Canada ou de Porto Rico.</translation>
    </message>
    <message numerus="yes">
        <source>A label has up to %n characters.</source>
        <translation>
            <numerusform>Un libellé compte jusqu’à %n caractère.</numerusform>
            <numerusform>Un libellé compte jusqu’à %n caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note has up to %n characters.</source>
        <translation>
            <numerusform>Une note compte jusqu’à %n caractère.</numerusform>
            <numerusform>Une note compte jusqu’à %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Twilio account that pays for its numbers</source>
        <translation>Compte T&amp;wilio qui paie ses numéros</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>En&amp;vironnement</translation>
    </message>
    <message>
        <source>Preferred &amp;area codes</source>
        <translation>&amp;Indicatifs préférés</translation>
    </message>
    <message>
        <source>&amp;Label of its numbers</source>
        <translation>&amp;Libellé de ses numéros</translation>
    </message>
    <message>
        <source>N&amp;umber chosen in onboarding</source>
        <translation>Numéro choisi à l’inscrip&amp;tion</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Decides which webhooks its numbers get.</source>
        <translation>Décide quels webhooks ses numéros reçoivent.</translation>
    </message>
    <message>
        <source>One or several, the best first. The wizard searches them.</source>
        <translation>Un ou plusieurs, le meilleur d’abord. L’assistant les cherche.</translation>
    </message>
    <message>
        <source>If it is not the team&apos;s.</source>
        <translation>Si ce n’est pas celui de l’équipe.</translation>
    </message>
    <message>
        <source>Searched first; the wizard says if it is gone.</source>
        <translation>Cherché d’abord ; l’assistant dit s’il est parti.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>%1 (not connected on this computer)</source>
        <translation>%1 (non connecté sur cet ordinateur)</translation>
    </message>
    <message>
        <source>No Twilio account is connected, so nothing can be bought for it.</source>
        <translation>Aucun compte Twilio n’est connecté ; rien ne peut donc être acheté pour elle.</translation>
    </message>
    <message>
        <source>Its numbers are bought from %1.</source>
        <translation>Ses numéros sont achetés par %1.</translation>
    </message>
    <message>
        <source>Its next numbers are bought from this account.</source>
        <translation>Ses prochains numéros sont achetés par ce compte.</translation>
    </message>
    <message numerus="yes">
        <source>Only new numbers are bought from this account. The %n it has stay where they are.</source>
        <translation>
            <numerusform>Seuls les nouveaux numéros sont achetés par ce compte. Celui (%n) qu’elle a reste où il est.</numerusform>
            <numerusform>Seuls les nouveaux numéros sont achetés par ce compte. Les %n qu’elle a restent où ils sont.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (removed from this desk)</source>
        <extracomment>%1 is a Twilio account</extracomment>
        <translation>%1 (retiré de ce poste)</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OrganizationPage</name>
    <message>
        <source>&amp;Find or name an organisation</source>
        <translation>&amp;Trouver ou nommer une organisation</translation>
    </message>
    <message>
        <source>&amp;Create organisation</source>
        <translation>&amp;Créer l’organisation</translation>
    </message>
    <message>
        <source>Whose number will it be?</source>
        <translation>À qui sera ce numéro ?</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Choose an organisation, or create one.</source>
        <translation>Choisissez une organisation, ou créez-en une.</translation>
    </message>
    <message>
        <source>%1 exists already and is chosen.</source>
        <translation>%1 existe déjà et est choisie.</translation>
    </message>
    <message>
        <source>Not in the list? “%1” can be created.</source>
        <extracomment>%1 is an organisation&apos;s name</extracomment>
        <translation>Absente de la liste ? « %1 » peut être créée.</translation>
    </message>
    <message>
        <source>“%1” is new.</source>
        <extracomment>%1 is an organisation&apos;s name</extracomment>
        <translation>« %1 » est nouvelle.</translation>
    </message>
    <message>
        <source>No organisation yet</source>
        <translation>Aucune organisation pour le moment</translation>
    </message>
    <message>
        <source>Type the customer&apos;s name above to create the first one.</source>
        <translation>Saisissez ci-dessus le nom du client pour créer la première.</translation>
    </message>
    <message>
        <source>Is it one of these? If not, “%1” can be created all the same.</source>
        <extracomment>%1 is an organisation&apos;s name; those with a similar one are listed above</extracomment>
        <translation>Est-ce l’une de celles-ci ? Sinon, « %1 » peut être créée tout de même.</translation>
    </message>
    <message>
        <source>&amp;Create anyway…</source>
        <translation>&amp;Créer quand même…</translation>
    </message>
    <message>
        <source>&amp;Create organisation…</source>
        <translation>&amp;Créer l’organisation…</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OrganizationTable</name>
    <message>
        <source>%1 (archived)</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1 (archivée)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Area codes</source>
        <translation>Indicatifs</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OrganizationsModel</name>
    <message>
        <source>%1 is not connected on this computer</source>
        <extracomment>%1 is a shortened account SID, &quot;AC12…9f&quot;</extracomment>
        <translation>%1 n’est pas connecté sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1, Twilio account %2</source>
        <extracomment>for screen readers; %1 an organisation, %2 its Twilio account</extracomment>
        <translation>%1, compte Twilio %2</translation>
    </message>
    <message>
        <source>%1 was removed from this desk</source>
        <extracomment>%1 is a shortened account SID, &quot;AC12…9f&quot;</extracomment>
        <translation>%1 a été retiré de ce poste</translation>
    </message>
    <message>
        <source>Last set up</source>
        <extracomment>an organisation: it got the last number that was set up from this desk</extracomment>
        <translation>Dernière mise en service</translation>
    </message>
    <message>
        <source>%1, last set up, Twilio account %2</source>
        <extracomment>for screen readers; %1 an organisation, %2 its Twilio account</extracomment>
        <translation>%1, dernière mise en service, compte Twilio %2</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OrganizationsPage</name>
    <message numerus="yes">
        <source>%1 has %n live numbers. Release or disconnect them first.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>
            <numerusform>%1 a %n numéro en service. Libérez-le ou déconnectez-le d’abord.</numerusform>
            <numerusform>%1 a %n numéros en service. Libérez-les ou déconnectez-les d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n unfinished set-ups. Finish or close them first.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>
            <numerusform>%1 a %n mise en service inachevée. Terminez-la ou fermez-la d’abord.</numerusform>
            <numerusform>%1 a %n mises en service inachevées. Terminez-les ou fermez-les d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n live numbers, and a set-up that is not finished. Release the numbers and finish the set-up first.</source>
        <extracomment>%1 is an organisation; it has unfinished set-ups too</extracomment>
        <translation>
            <numerusform>%1 a %n numéro en service et une mise en service inachevée. Libérez d’abord le numéro et terminez la mise en service.</numerusform>
            <numerusform>%1 a %n numéros en service et une mise en service inachevée. Libérez d’abord les numéros et terminez la mise en service.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Show a&amp;rchived ones</source>
        <translation>Montrer les a&amp;rchivées</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Archi&amp;ve</source>
        <translation>Archi&amp;ver</translation>
    </message>
    <message>
        <source>&amp;Default account</source>
        <translation>&amp;Compte par défaut</translation>
    </message>
    <message>
        <source>New organisations get it unless another is chosen.</source>
        <translation>Les nouvelles organisations le reçoivent sauf autre choix.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Name or area code</source>
        <translation>Nom ou indicatif</translation>
    </message>
    <message>
        <source>Filter the organisations</source>
        <translation>Filtrer les organisations</translation>
    </message>
    <message>
        <source>Organisations, customers: add, rename, archive, area codes, label, note, import CSV</source>
        <translation>Organisations, clients : ajouter, renommer, archiver, indicatifs, libellé, note, importer CSV</translation>
    </message>
    <message>
        <source>No organisation yet</source>
        <translation>Aucune organisation pour le moment</translation>
    </message>
    <message>
        <source>Add the first customer, or import a list.</source>
        <translation>Ajoutez le premier client, ou importez une liste.</translation>
    </message>
    <message>
        <source>All organisations are archived</source>
        <translation>Toutes les organisations sont archivées</translation>
    </message>
    <message>
        <source>No organisation matches the filter</source>
        <translation>Aucune organisation ne correspond au filtre</translation>
    </message>
    <message>
        <source>Bring &amp;back</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
    <message>
        <source>%1 cannot be archived</source>
        <translation>%1 ne peut pas être archivée</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations were created.</source>
        <translation>
            <numerusform>%n organisation a été créée.</numerusform>
            <numerusform>%n organisations ont été créées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were completed.</source>
        <translation>
            <numerusform>%n a été complétée.</numerusform>
            <numerusform>%n ont été complétées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is imported</source>
        <translation>La liste est importée</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OverrideDialog</name>
    <message>
        <source>An organisation&apos;s own URLs</source>
        <translation>URL propres à une organisation</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save URLs</source>
        <translation>Enregi&amp;strer les URL</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OverrideList</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Organisations with URLs of their own</source>
        <translation>Organisations ayant leurs propres URL</translation>
    </message>
    <message>
        <source>None: the numbers of every organisation get the URLs above.</source>
        <translation>Aucune : les numéros de toutes les organisations reçoivent les URL ci-dessus.</translation>
    </message>
    <message>
        <source>%1 has no other organisation.</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>%1 n’a pas d’autre organisation.</translation>
    </message>
    <message>
        <source>%1 has no URLs of its own any more</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1 n’a plus d’URL à elle</translation>
    </message>
    <message>
        <source>Its next numbers get the URLs above. Numbers that it has stay as they are.</source>
        <translation>Ses prochains numéros reçoivent les URL ci-dessus. Ceux qu’elle a restent tels quels.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>in %1 %2</source>
        <extracomment>%1 is Normal or Fail-over, %2 a host</extracomment>
        <translation>en %1 %2</translation>
    </message>
    <message>
        <source>in %1 the set&apos;s URLs</source>
        <extracomment>%1 is Normal or Fail-over: in it, an organisation has no URLs of its own</extracomment>
        <translation>en %1 les URL du jeu</translation>
    </message>
    <message>
        <source>With URLs of their own in %1 only, and with the URLs above while %2 is active: %3.</source>
        <extracomment>%1 and %2 are Normal and Fail-over, or the other way round; %3 is one or several organisations</extracomment>
        <translation>Avec leurs propres URL seulement en %1, et avec les URL ci-dessus tant que %2 est actif : %3.</translation>
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
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1, not all of it is applied</source>
        <comment>a page of the settings</comment>
        <translation>%1, tout n’est pas appliqué</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::PayerNotice</name>
    <message>
        <source>The key of the Twilio account of %1 is not at hand.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>La clé du compte Twilio de %1 n’est pas disponible.</translation>
    </message>
    <message>
        <source>The key of %1 is missing on this computer</source>
        <translation>La clé de %1 manque sur cet ordinateur</translation>
    </message>
    <message>
        <source>The key of %1 could not be read</source>
        <translation>La clé de %1 n’a pas pu être lue</translation>
    </message>
    <message>
        <source>%1 Until it is here, no number can be set up for %2.</source>
        <extracomment>%1 is a sentence: why; %2 an organisation</extracomment>
        <translation>%1 Tant qu’elle n’est pas ici, aucun numéro ne peut être mis en service pour %2.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Rée&amp;ssayer</translation>
    </message>
    <message>
        <source>Add &amp;key…</source>
        <translation>Ajouter la &amp;clé…</translation>
    </message>
    <message>
        <source>The Twilio account of %1 was removed from this desk.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>Le compte Twilio de %1 a été retiré de ce poste.</translation>
    </message>
    <message>
        <source>%1 has no Twilio account now</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1 n’a plus de compte Twilio</translation>
    </message>
    <message>
        <source>%1 was removed from this desk on %2. Connect it again, or choose another account for new numbers.</source>
        <extracomment>%1 is an account, %2 a date, &quot;22 December&quot;</extracomment>
        <translation>%1 a été retiré de ce poste le %2. Connectez-le de nouveau, ou choisissez un autre compte pour les nouveaux numéros.</translation>
    </message>
    <message>
        <source>Connect a&amp;gain…</source>
        <translation>&amp;Reconnecter…</translation>
    </message>
    <message>
        <source>The Twilio account of %1 is not connected on this computer.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>Le compte Twilio de %1 n’est pas connecté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 is not connected on this computer</source>
        <extracomment>%1 is a shortened account SID, &quot;AC12…9f&quot;</extracomment>
        <translation>%1 n’est pas connecté sur cet ordinateur</translation>
    </message>
    <message>
        <source>The new numbers of %1 are to be bought from this Twilio account: connect it, or choose another one.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>Les nouveaux numéros de %1 doivent être achetés avec ce compte Twilio : connectez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Co&amp;nnect it…</source>
        <translation>Co&amp;nnecter…</translation>
    </message>
    <message>
        <source>Choose another &amp;account…</source>
        <translation>Choisir un &amp;autre compte…</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::PlanList</name>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>These are changed where they are answered, and not here.</source>
        <translation>Ceux-ci se changent là où ils sont traités, et non ici.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a group of numbers and how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No number is in this group.</source>
        <translation>Aucun numéro n’est dans ce groupe.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ProgressRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers; %1 a step, %2 &quot;done&quot; or &quot;now&quot;</extracomment>
        <translation>%1 : %2</translation>
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
        <translation>Choix</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Mise en service</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Get this number</source>
        <translation>&amp;Prendre ce numéro</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Acheter</translation>
    </message>
    <message>
        <source>Set up &amp;another</source>
        <translation>Mettre en service un &amp;autre</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Set up a number</source>
        <translation>Mettre un numéro en service</translation>
    </message>
    <message>
        <source>Main Line</source>
        <translation>Ligne principale</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Writing down the order…</source>
        <translation>La commande est notée…</translation>
    </message>
    <message>
        <source>Nothing is bought yet.</source>
        <translation>Rien n’est encore acheté.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>New or existing</source>
        <translation>Nouveau ou existant</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Writing down what is to be done…</source>
        <translation>Inscription de ce qui est à faire…</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore changé.</translation>
    </message>
    <message>
        <source>Connect an existing number</source>
        <translation>Connecter un numéro existant</translation>
    </message>
    <message>
        <source>Whose number is %1?</source>
        <translation>À qui est le %1 ?</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ReadyPage</name>
    <message>
        <source>Copy &amp;number</source>
        <translation>Copier le &amp;numéro</translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation>Copier le ré&amp;sumé</translation>
    </message>
    <message>
        <source>Show in n&amp;umbers</source>
        <translation>Montrer dans la &amp;liste</translation>
    </message>
    <message>
        <source>Sending texts to US numbers needs A2P 10DLC registration, calls to 911 an emergency address. Phone Desk does neither yet.</source>
        <translation>Envoyer des SMS à des numéros américains exige l’enregistrement A2P 10DLC, appeler le 911 une adresse d’urgence. Phone Desk ne fait encore ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>is set up and verified for %1.</source>
        <extracomment>after a number on the line above; %1 is an organisation</extracomment>
        <translation>est en service et vérifié pour %1.</translation>
    </message>
    <message>
        <source>The voice webhook answers, and says nothing at first.</source>
        <translation>Le webhook vocal répond, et ne dit d’abord rien.</translation>
    </message>
    <message>
        <source>A caller hears: “%1”.</source>
        <translation>Qui appelle entend : « %1 ».</translation>
    </message>
    <message>
        <source>%1 is set up and verified for %2.</source>
        <extracomment>for screen readers; %1 is a number, %2 an organisation</extracomment>
        <translation>%1 est en service et vérifié pour %2.</translation>
    </message>
    <message>
        <source>Show the &amp;request…</source>
        <translation>Montrer la re&amp;quête…</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ReleaseDialog</name>
    <message>
        <source>Release this number?</source>
        <translation>Libérer ce numéro ?</translation>
    </message>
    <message>
        <source>&amp;Keep number</source>
        <translation>&amp;Garder le numéro</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Question posée à Twilio…</translation>
    </message>
    <message>
        <source>%1 cannot be released now</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 ne peut pas être libéré maintenant</translation>
    </message>
    <message>
        <source>Nothing was given back.</source>
        <translation>Rien n’a été rendu.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Type the number to confirm</source>
        <translation>&amp;Saisir le numéro pour confirmer</translation>
    </message>
    <message>
        <source>&amp;Release number</source>
        <translation>&amp;Libérer le numéro</translation>
    </message>
    <message>
        <source>Nothing is given back yet.</source>
        <translation>Rien n’est encore rendu.</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Libération…</translation>
    </message>
    <message>
        <source>Another Phone Desk works on this number</source>
        <translation>Un autre Phone Desk travaille sur ce numéro</translation>
    </message>
    <message>
        <source>It is shown here, and can be changed where it is being worked on.</source>
        <translation>Il est montré ici, et peut être changé là où l’on y travaille.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore certain</translation>
    </message>
    <message>
        <source>Looking whether %1 was given back; it is not asked for a second time. This window can be closed: the look-up goes on, also after a restart.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>On regarde si %1 a été rendu ; ce n’est pas demandé une seconde fois. Cette fenêtre peut être fermée : la recherche continue, même après un redémarrage.</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Regarder maintenant</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <extracomment>of a number</extracomment>
        <translation>Pas encore libéré</translation>
    </message>
    <message>
        <source>Phone Desk was closed before %1 was given back. Nothing was sent.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Phone Desk a été fermé avant que %1 ne soit rendu. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It is charged as before until it is released.</source>
        <translation>Il est facturé comme avant jusqu’à sa libération.</translation>
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
        <translation>Question posée à Twilio…</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Libération…</translation>
    </message>
    <message>
        <source>Released.</source>
        <translation>Libéré.</translation>
    </message>
    <message>
        <source>Not known yet: Phone Desk looks whether it was given back, also when this window is closed.</source>
        <translation>Pas encore connu : Phone Desk regarde s’il a été rendu, même quand cette fenêtre est fermée.</translation>
    </message>
    <message>
        <source>Not released. %1</source>
        <comment>then the reason, in sentences</comment>
        <translation>Non libéré. %1</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ReleaseSeveral</name>
    <message>
        <source>&amp;Keep all</source>
        <translation>&amp;Tout garder</translation>
    </message>
    <message>
        <source>Which of these numbers are to be released?</source>
        <translation>Lesquels de ces numéros libérer ?</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are chosen. At most 20 are released at once, so that somebody reads what each release does. Choose fewer.</source>
        <translation>
            <numerusform>%n numéro est choisi. 20 au plus sont libérés à la fois, pour que quelqu’un lise ce que fait chaque libération. Choisissez-en moins.</numerusform>
            <numerusform>%n numéros sont choisis. 20 au plus sont libérés à la fois, pour que quelqu’un lise ce que fait chaque libération. Choisissez-en moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Calls and texts to the ticked numbers stop at once, and this month is not refunded. For ten days, until %1, each can be bought back, only in Twilio&apos;s Console.</source>
        <extracomment>%1 is a day: &quot;2 December&quot;</extracomment>
        <translation>Appels et SMS aux numéros cochés cessent aussitôt, et ce mois n’est pas remboursé. Pendant dix jours, jusqu’au %1, chacun peut être racheté, uniquement dans la console de Twilio.</translation>
    </message>
    <message>
        <source>Protected, and left out: %1.</source>
        <extracomment>%1 lists numbers</extracomment>
        <translation>Protégés, et laissés de côté : %1.</translation>
    </message>
    <message>
        <source>&amp;Release 1 number</source>
        <translation>&amp;Libérer 1 numéro</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Release %n numbers</source>
        <translation>
            <numerusform>&amp;Libérer %n numéro</numerusform>
            <numerusform>&amp;Libérer %n numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Question posée à Twilio…</translation>
    </message>
    <message>
        <source>Tick what is to be released.</source>
        <translation>Cochez ce qui doit être libéré.</translation>
    </message>
    <message>
        <source>Nothing is given back yet.</source>
        <translation>Rien n’est encore rendu.</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Libération…</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fait.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ReleaseTexts</name>
    <message>
        <source>a SIP trunk</source>
        <translation>un trunk SIP</translation>
    </message>
    <message>
        <source>a TwiML app</source>
        <translation>une application TwiML</translation>
    </message>
    <message>
        <source>Calls and texts stop at once. Whoever calls hears that the number is not in service.</source>
        <translation>Appels et SMS cessent aussitôt. Qui appelle entend que le numéro n’est pas en service.</translation>
    </message>
    <message>
        <source>Calls and texts stop at once. They reach %1 now.</source>
        <extracomment>%1 lists hosts: &quot;api.serviceflow.com&quot;</extracomment>
        <translation>Appels et SMS cessent aussitôt. Ils arrivent maintenant à %1.</translation>
    </message>
    <message>
        <source>It leaves the Messaging Service “%1”, which sends no more texts from it.</source>
        <extracomment>%1 is a Messaging Service&apos;s name</extracomment>
        <translation>Il quitte le Messaging Service « %1 », qui n’envoie plus de SMS depuis lui.</translation>
    </message>
    <message>
        <source>It is charged no more. This month is not refunded.</source>
        <translation>Il n’est plus facturé. Ce mois n’est pas remboursé.</translation>
    </message>
    <message>
        <source>Saves %1. This month is not refunded.</source>
        <extracomment>%1 is &quot;$1.15 a month&quot;</extracomment>
        <translation>Économise %1. Ce mois n’est pas remboursé.</translation>
    </message>
    <message>
        <source>Release %1 of %2?</source>
        <extracomment>%1 is a number, %2 an organisation</extracomment>
        <translation>Libérer %1 de %2 ?</translation>
    </message>
    <message>
        <source>Release %1, %2 of %3?</source>
        <extracomment>%1 is a number, %2 its label, %3 an organisation</extracomment>
        <translation>Libérer %1, %2 de %3 ?</translation>
    </message>
    <message>
        <source>Twilio does not have this number any more. Nothing is sent; that it was given back is written down here.</source>
        <translation>Twilio n’a plus ce numéro. Rien n’est envoyé ; il est noté ici qu’il a été rendu.</translation>
    </message>
    <message>
        <source>Twilio did not tell whether it is in a Messaging Service. If it is, it leaves it.</source>
        <translation>Twilio n’a pas dit s’il est dans un Messaging Service. S’il y est, il le quitte.</translation>
    </message>
    <message>
        <source>For ten days, until %1, it can be bought back, only in Twilio&apos;s Console. After that anybody may get it.</source>
        <extracomment>%1 is a day: &quot;2 December&quot;</extracomment>
        <translation>Pendant dix jours, jusqu’au %1, il peut être racheté, uniquement dans la console de Twilio. Ensuite n’importe qui peut l’obtenir.</translation>
    </message>
    <message>
        <source>Its webhooks, label and history are kept here: when it is brought back, they are set again in one click.</source>
        <translation>Ses webhooks, son libellé et son historique sont gardés ici : s’il revient, ils sont remis en un clic.</translation>
    </message>
    <message>
        <source>It was in the account before Phone Desk. To leave it there as it was, disconnect it instead.</source>
        <translation>Il était dans le compte avant Phone Desk. Pour l’y laisser tel quel, déconnectez-le plutôt.</translation>
    </message>
    <message>
        <source>Twilio does not have it any more.</source>
        <translation>Twilio ne l’a plus.</translation>
    </message>
    <message>
        <source>Saves %1.</source>
        <extracomment>%1 is &quot;$1.15 a month&quot;</extracomment>
        <translation>Économise %1.</translation>
    </message>
    <message>
        <source>Twilio did not tell whether it is in a Messaging Service.</source>
        <translation>Twilio n’a pas dit s’il est dans un Messaging Service.</translation>
    </message>
    <message>
        <source>It was in the account before Phone Desk.</source>
        <translation>Il était dans le compte avant Phone Desk.</translation>
    </message>
    <message>
        <source>It was given back or disconnected already.</source>
        <translation>Il a déjà été rendu ou déconnecté.</translation>
    </message>
    <message>
        <source>It is protected. Whoever may release it takes the protection off first, in the details of the number.</source>
        <translation>Il est protégé. Qui peut le libérer retire d’abord la protection, dans les détails du numéro.</translation>
    </message>
    <message>
        <source>It has an emergency address, and Twilio releases no such number. Remove the address in Twilio&apos;s Console; that takes some minutes. Then try again here.</source>
        <translation>Il a une adresse d’urgence, et Twilio ne libère pas un tel numéro. Retirez l’adresse dans la console de Twilio ; cela prend quelques minutes. Puis réessayez ici.</translation>
    </message>
    <message>
        <source>%1 of %2 ticked.</source>
        <extracomment>%1 of %2 numbers are ticked</extracomment>
        <translation>%1 sur %2 cochés.</translation>
    </message>
    <message>
        <source>%1 of %2 ticked. Saves %3.</source>
        <extracomment>%1 of %2 numbers are ticked, %3 is &quot;$3.45 a month&quot;</extracomment>
        <translation>%1 sur %2 cochés. Économise %3.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RemoveAccountDialog</name>
    <message>
        <source>This desk knows no number of it. Nothing is changed at Twilio.</source>
        <translation>Ce poste n’en connaît aucun numéro. Rien ne change chez Twilio.</translation>
    </message>
    <message>
        <source>1 number keeps working and costing at Twilio.</source>
        <translation>1 numéro continue de fonctionner et de coûter chez Twilio.</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers keep working and costing at Twilio.</source>
        <translation>
            <numerusform>%n numéro continue de fonctionner et de coûter chez Twilio.</numerusform>
            <numerusform>%n numéros continuent de fonctionner et de coûter chez Twilio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed there. Here it stays to be read, with its history.</source>
        <comment>what the desk knows of the account&apos;s numbers</comment>
        <translation>Rien n’y change. Ici cela reste lisible, avec son historique.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 That is %2. %3</source>
        <extracomment>%1 a sentence, %2 &quot;$246.10 a month&quot;, %3 a sentence</extracomment>
        <translation>%1 Cela fait %2. %3</translation>
    </message>
    <message>
        <source>1 organisation buys its numbers from this account, and needs another one before its next number.</source>
        <translation>1 organisation achète ses numéros par ce compte et en aura besoin d’un autre avant son prochain numéro.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations buy their numbers from this account, and need another one before their next number.</source>
        <translation>
            <numerusform>%n organisation achète ses numéros par ce compte et en aura besoin d’un autre avant son prochain numéro.</numerusform>
            <numerusform>%n organisations achètent leurs numéros par ce compte et en auront besoin d’un autre avant leur prochain numéro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from this desk?</source>
        <extracomment>%1 is an account&apos;s name</extracomment>
        <translation>Retirer %1 de ce poste ?</translation>
    </message>
    <message>
        <source>Its key is deleted from this computer&apos;s keychain. The account can be added again by its SID.</source>
        <translation>Sa clé est effacée du trousseau de cet ordinateur. Le compte peut être ajouté de nouveau par son SID.</translation>
    </message>
    <message>
        <source>Its key is forgotten. The account can be added again by its SID.</source>
        <translation>Sa clé est oubliée. Le compte peut être ajouté de nouveau par son SID.</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>&amp;Retirer le compte</translation>
    </message>
    <message>
        <source>&amp;Keep account</source>
        <translation>&amp;Garder le compte</translation>
    </message>
    <message>
        <source>%1 is unfinished: finish it or give it back first.</source>
        <extracomment>%1 is a phone number</extracomment>
        <translation>%1 est inachevé : terminez-le ou rendez-le d’abord.</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Retrait…</translation>
    </message>
    <message>
        <source>The key could not be deleted</source>
        <extracomment>%1 is an account&apos;s SID</extracomment>
        <translation>La clé n’a pas pu être effacée</translation>
    </message>
    <message>
        <source>The keychain is locked, not there, or refused. The account was not removed. If it is removed all the same, the key stays in the keychain under “ServiceFlow Phone Desk”, %1.</source>
        <translation>Le trousseau est verrouillé, absent ou a refusé. Le compte n’a pas été retiré. S’il est retiré tout de même, la clé reste dans le trousseau sous « ServiceFlow Phone Desk », %1.</translation>
    </message>
    <message>
        <source>Remove, &amp;leave the key there</source>
        <translation>Retirer, &amp;laisser la clé là</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RepairDialog</name>
    <message>
        <source>&amp;Repair number</source>
        <translation>&amp;Réparer le numéro</translation>
    </message>
    <message>
        <source>Only this is sent to Twilio. How it is now is kept in the number&apos;s history first, and can be put back from there.</source>
        <translation>Seul ceci est envoyé à Twilio. L’état actuel est d’abord gardé dans l’historique du numéro, et peut être rétabli de là.</translation>
    </message>
    <message>
        <source>Repair %1 of %2?</source>
        <extracomment>%1 a number, %2 an organisation</extracomment>
        <translation>Réparer %1 de %2 ?</translation>
    </message>
    <message>
        <source>Repair %1, %2 of %3?</source>
        <translation>Réparer %1, %2 de %3 ?</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore changé.</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>Réparation…</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>will be</source>
        <translation>sera</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RequestDialog</name>
    <message>
        <source>Show the request</source>
        <translation>Montrer la requête</translation>
    </message>
    <message>
        <source>What was sent to Twilio for %1, as commands that do the same again. No secret is in them: the variables stand for it.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Ce qui a été envoyé à Twilio pour %1, sous forme de commandes qui refont la même chose. Aucun secret n’y figure : les variables le remplacent.</translation>
    </message>
    <message>
        <source>The demo&apos;s account exists on this computer only: Twilio would refuse these.</source>
        <translation>Le compte de la démo n’existe que sur cet ordinateur : Twilio les refuserait.</translation>
    </message>
    <message>
        <source>Which request</source>
        <translation>Quelle requête</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 counts the requests, %2 is what one asked for: &quot;Buy the number&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>Écrit pour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>The request for %1</source>
        <extracomment>for screen readers; %1 is curl, twilio-cli or Terraform</extracomment>
        <translation>La requête pour %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RestoreDialog</name>
    <message>
        <source>Restore this copy?</source>
        <translation>Restaurer cette copie ?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Keep the present database</source>
        <translation>Garder la base de données actuelle</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>Dans la copie</translation>
    </message>
    <message>
        <source>In the present database</source>
        <translation>Dans la base de données actuelle</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>The present database is kept beside it under another name. Phone Desk closes its windows and opens again with the copy. Numbers that were bought after the copy was made stay at Twilio and go on costing, but are not in the list. Keys that were kept only until Phone Desk quits have to be entered again.</source>
        <translation>La base de données actuelle est gardée à côté sous un autre nom. Phone Desk ferme ses fenêtres et les rouvre avec la copie. Les numéros achetés après la copie restent chez Twilio et continuent de coûter, mais ne sont pas dans la liste. Les clés gardées seulement jusqu’à la fermeture sont à saisir de nouveau.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Elle n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Unfinished now and not in the copy: %1. Phone Desk will not look after them any more; finish them first, or look for them in Twilio&apos;s Console.</source>
        <extracomment>%1 is a list of phone numbers</extracomment>
        <translation>Inachevés à présent et absents de la copie : %1. Phone Desk ne s’en occupera plus ; terminez-les d’abord, ou cherchez-les dans la console Twilio.</translation>
    </message>
    <message>
        <source>Unfinished in the copy: %1. Phone Desk looks at Twilio what became of them, and buys nothing by itself.</source>
        <translation>Inachevés dans la copie : %1. Phone Desk regarde chez Twilio ce qu’ils sont devenus, et n’achète rien de lui-même.</translation>
    </message>
    <message>
        <source>Neither has an unfinished number.</source>
        <translation>Aucune n’a de numéro inachevé.</translation>
    </message>
    <message>
        <source>Preparing the copy…</source>
        <translation>Préparation de la copie…</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été changé</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RevertDialog</name>
    <message>
        <source>This is how Twilio recorded it.</source>
        <translation>C’est ainsi que Twilio l’a enregistré.</translation>
    </message>
    <message>
        <source>Revert writes back what was there before: these settings alone, and only while Twilio still holds what they became.</source>
        <translation>Annuler réécrit ce qui y était avant : ces réglages seulement, et seulement tant que Twilio a encore ce qu’ils sont devenus.</translation>
    </message>
    <message>
        <source>&amp;Revert change</source>
        <translation>&amp;Annuler le changement</translation>
    </message>
    <message>
        <source>Writing back…</source>
        <translation>Réécriture…</translation>
    </message>
    <message>
        <source>was</source>
        <translation>était</translation>
    </message>
    <message>
        <source>became</source>
        <translation>est devenu</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Libellé</translation>
    </message>
    <message>
        <source>Twilio account</source>
        <translation>Compte Twilio</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Each webhook will get one marked test request.</source>
        <translation>Chaque webhook recevra une requête de test marquée.</translation>
    </message>
    <message>
        <source>%1 today, %1 each month, next on %2</source>
        <extracomment>%1 is an amount, &quot;$1.15&quot;; %2 a date, &quot;22 December&quot;</extracomment>
        <translation>%1 aujourd’hui, %1 chaque mois, la prochaine fois le %2</translation>
    </message>
    <message>
        <source>%1 is charged now to %2, again on %3. Part of a month is not refunded.</source>
        <extracomment>%1 is an amount, %2 an account, &quot;ServiceFlow production (…9f)&quot;, %3 a date, &quot;22 December&quot;</extracomment>
        <translation>%1 sont facturés maintenant à %2, de nouveau le %3. Un mois entamé n’est pas remboursé.</translation>
    </message>
    <message>
        <source>Unknown. It is charged today and each month, next on %1.</source>
        <extracomment>%1 is a date, &quot;22 December&quot;</extracomment>
        <translation>Inconnu. Facturé aujourd’hui et chaque mois, la prochaine fois le %1.</translation>
    </message>
    <message>
        <source>Twilio did not say what it costs. It is charged now to %1, again on %2. Part of a month is not refunded.</source>
        <extracomment>%1 is an account, &quot;ServiceFlow production (…9f)&quot;, %2 a date, &quot;22 December&quot;</extracomment>
        <translation>Twilio n’a pas dit ce que cela coûte. C’est facturé maintenant à %1, de nouveau le %2. Un mois entamé n’est pas remboursé.</translation>
    </message>
    <message>
        <source>asking Twilio…</source>
        <translation>question posée à Twilio…</translation>
    </message>
    <message>
        <source>Twilio does not tell it to this key</source>
        <translation>Twilio ne le dit pas à cette clé</translation>
    </message>
    <message>
        <source>A trial account: Twilio may limit it to one number, and to calls with phone numbers that were verified before.</source>
        <translation>Compte d’essai : Twilio peut le limiter à un numéro, et aux appels avec des numéros vérifiés auparavant.</translation>
    </message>
    <message>
        <source>This account has %1 already</source>
        <translation>Ce compte a déjà %1</translation>
    </message>
    <message>
        <source>Nothing needs to be bought. Go back and choose another number.</source>
        <translation>Il n’y a rien à acheter. Revenez en arrière et choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>%1 Before it buys, Phone Desk asks again.</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>%1 Avant d’acheter, Phone Desk demande de nouveau.</translation>
    </message>
    <message>
        <source>%1 has a %2 already</source>
        <extracomment>%1 an organisation, %2 a label: &quot;Main Line&quot;</extracomment>
        <translation>%1 a déjà un numéro nommé %2</translation>
    </message>
    <message>
        <source>%1 is being set up with this label; see Unfinished. Buying another one costs extra.</source>
        <translation>%1 est en cours de mise en service sous ce libellé ; voir Inachevés. En acheter un autre coûte en plus.</translation>
    </message>
    <message>
        <source>It is %1. Another label tells the two apart.</source>
        <translation>C’est %1. Un autre libellé distingue les deux.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Acheter</translation>
    </message>
    <message>
        <source>Buy %1 for %2</source>
        <extracomment>%1 is a number, %2 &quot;$1.15/month&quot; or &quot;price unknown&quot;</extracomment>
        <translation>Acheter %1 pour %2</translation>
    </message>
    <message>
        <source>Buy %1 (%2)</source>
        <translation>Acheter %1 (%2)</translation>
    </message>
    <message>
        <source>Give the number a label.</source>
        <translation>Donnez un libellé au numéro.</translation>
    </message>
    <message>
        <source>Asking Twilio about this number…</source>
        <translation>Twilio est interrogé sur ce numéro…</translation>
    </message>
    <message>
        <source>This account has the number already.</source>
        <translation>Ce compte a déjà ce numéro.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>%1&apos;s own</source>
        <translation>Propres à %1</translation>
    </message>
    <message>
        <source>%1 set of %2</source>
        <translation>Jeu %1 de %2</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RunFlow</name>
    <message>
        <source>Release %1, %2 of %3?</source>
        <extracomment>%1 a number, %2 its label, %3 an organisation</extracomment>
        <translation>Libérer %1, %2 de %3 ?</translation>
    </message>
    <message>
        <source>Calls and texts stop at once. Saves %1; this month is not refunded. For ten days it can be bought back, only in Twilio&apos;s Console.</source>
        <translation>Les appels et les SMS cessent aussitôt. Économise %1 ; ce mois n’est pas remboursé. Pendant dix jours il peut être racheté, seulement dans la console Twilio.</translation>
    </message>
    <message>
        <source>Calls and texts stop at once. It is charged no more; this month is not refunded. For ten days it can be bought back, only in Twilio&apos;s Console.</source>
        <translation>Les appels et les SMS cessent aussitôt. Il n’est plus facturé ; ce mois n’est pas remboursé. Pendant dix jours il peut être racheté, seulement dans la console Twilio.</translation>
    </message>
    <message>
        <source>Giving the number back…</source>
        <translation>Le numéro est rendu…</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Question posée à Twilio…</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RunNotices</name>
    <message>
        <source>%1 is set up and verified for %2.</source>
        <extracomment>%1 is a number, %2 an organisation</extracomment>
        <translation>%1 est en service et vérifié pour %2.</translation>
    </message>
    <message>
        <source>Setting up %1 for %2 needs a decision.</source>
        <translation>La mise en service de %1 pour %2 demande une décision.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Number set up</source>
        <translation>Numéro mis en service</translation>
    </message>
    <message>
        <source>A decision is needed</source>
        <translation>Une décision est nécessaire</translation>
    </message>
    <message>
        <source>The new number of %1 is set up and verified.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>Le nouveau numéro de %1 est en service et vérifié.</translation>
    </message>
    <message>
        <source>Setting up the new number of %1 cannot go on by itself.</source>
        <translation>La mise en service du nouveau numéro de %1 ne peut pas continuer seule.</translation>
    </message>
    <message>
        <source>Disconnecting %1 of %2 needs a decision.</source>
        <translation>La déconnexion de %1 de %2 demande une décision.</translation>
    </message>
    <message>
        <source>Changing %1 of %2 needs a decision.</source>
        <translation>Le changement de %1 de %2 demande une décision.</translation>
    </message>
    <message>
        <source>Releasing %1 of %2 needs a decision.</source>
        <translation>La libération de %1 de %2 demande une décision.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RunQuestions</name>
    <message>
        <source>%1 is bought, its monthly price is unknown, and it stays under Unfinished.</source>
        <translation>%1 est acheté, son prix mensuel est inconnu, et il reste sous Inachevés.</translation>
    </message>
    <message>
        <source>%1 is bought, costs %2 and stays under Unfinished.</source>
        <extracomment>%1 a number, %2 &quot;$1.15 a month&quot;</extracomment>
        <translation>%1 est acheté, coûte %2 et reste sous Inachevés.</translation>
    </message>
    <message>
        <source>&amp;Leave unfinished</source>
        <translation>&amp;Laisser inachevé</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore certain</translation>
    </message>
    <message>
        <source>Looking whether %1 was bought; no second order is sent. This window can be closed: the look-up goes on, also after a restart.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Phone Desk regarde si %1 a été acheté ; aucune deuxième commande n’est envoyée. Cette fenêtre peut être fermée : la vérification continue, même après un redémarrage.</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Regarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Buy %1 for %2</source>
        <extracomment>%1 is a number, %2 &quot;$1.15/month&quot; or &quot;price unknown&quot;</extracomment>
        <translation>&amp;Acheter %1 pour %2</translation>
    </message>
    <message>
        <source>&amp;Buy %1 (%2)</source>
        <translation>&amp;Acheter %1 (%2)</translation>
    </message>
    <message>
        <source>No longer available</source>
        <extracomment>of a number, whose name follows</extracomment>
        <translation>N’est plus disponible</translation>
    </message>
    <message>
        <source>Not bought yet</source>
        <extracomment>of a number</extracomment>
        <translation>Pas encore acheté</translation>
    </message>
    <message>
        <source>Phone Desk was closed before %1 was bought.</source>
        <translation>Phone Desk a été fermé avant l’achat de %1.</translation>
    </message>
    <message>
        <source>Nothing was bought.</source>
        <translation>Rien n’a été acheté.</translation>
    </message>
    <message>
        <source>&amp;Replace key…</source>
        <translation>&amp;Remplacer la clé…</translation>
    </message>
    <message>
        <source>Second choice: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Deuxième choix : %1.</translation>
    </message>
    <message>
        <source>Second choice: %1, %2.</source>
        <extracomment>%1 is a number, %2 a town</extracomment>
        <translation>Deuxième choix : %1, %2.</translation>
    </message>
    <message>
        <source>&amp;Search again</source>
        <translation>&amp;Chercher de nouveau</translation>
    </message>
    <message>
        <source>&amp;Open in Twilio Console</source>
        <translation>&amp;Ouvrir dans la console Twilio</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copier les &amp;détails</translation>
    </message>
    <message>
        <source>The account has %1 already</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Le compte a déjà %1</translation>
    </message>
    <message>
        <source>It was there before this run: nothing was bought, and its webhooks are now the ones asked for.</source>
        <translation>Il y était avant cette mise en service : rien n’a été acheté, et ses webhooks sont maintenant ceux demandés.</translation>
    </message>
    <message>
        <source>It was not bought by this run: nothing was bought and nothing was changed.</source>
        <translation>Cette mise en service ne l’a pas acheté : rien n’a été acheté ni changé.</translation>
    </message>
    <message>
        <source>Adopting it gives it to %1 and points its calls and texts to ServiceFlow. What it is used for today stops.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>L’adopter le donne à %1 et dirige ses appels et SMS vers ServiceFlow. Ce à quoi il sert aujourd’hui cesse.</translation>
    </message>
    <message>
        <source>Phone Desk manages it already, for an organisation.</source>
        <translation>Phone Desk le gère déjà, pour une organisation.</translation>
    </message>
    <message>
        <source>&amp;Adopt this number</source>
        <translation>&amp;Adopter ce numéro</translation>
    </message>
    <message numerus="yes">
        <source>%1 It was tried %n times in %2 s.</source>
        <extracomment>%1 is a sentence; %n tries within %2 seconds</extracomment>
        <translation>
            <numerusform>%1 Essayé %n fois en %2 s.</numerusform>
            <numerusform>%1 Essayé %n fois en %2 s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Twilio stores other webhooks than asked</source>
        <translation>Twilio garde d’autres webhooks que ceux demandés</translation>
    </message>
    <message>
        <source>Somebody or something changed %1 since they were set.</source>
        <extracomment>%1 lists Twilio&apos;s names of settings: &quot;VoiceUrl, SmsUrl&quot;</extracomment>
        <translation>Quelqu’un ou quelque chose a changé %1 depuis.</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <extracomment>of a number</extracomment>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Phone Desk was closed before the set-up was done.</source>
        <translation>Phone Desk a été fermé avant la fin de la mise en service.</translation>
    </message>
    <message>
        <source>&amp;Add signing token…</source>
        <translation>&amp;Ajouter le jeton de signature…</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Contrôler de nouveau</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Poursuivre</translation>
    </message>
    <message>
        <source>&amp;Give number back…</source>
        <translation>Re&amp;ndre le numéro…</translation>
    </message>
    <message>
        <source>&amp;How to fix it</source>
        <translation>Comment y re&amp;médier</translation>
    </message>
    <message>
        <source>Looking whether %1 was given back. This window can be closed: the look-up goes on, also after a restart.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Phone Desk regarde si %1 a été rendu. Cette fenêtre peut être fermée : la vérification continue, même après un redémarrage.</translation>
    </message>
    <message>
        <source>%1 is bought but not verified</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 est acheté mais pas vérifié</translation>
    </message>
    <message>
        <source>It costs %1 until it is given back.</source>
        <translation>Il coûte %1 jusqu’à ce qu’il soit rendu.</translation>
    </message>
    <message>
        <source>It is charged each month until it is given back; its price is unknown.</source>
        <translation>Il est facturé chaque mois jusqu’à ce qu’il soit rendu ; son prix est inconnu.</translation>
    </message>
    <message>
        <source>&amp;Keep as unfinished</source>
        <translation>&amp;Garder inachevé</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>Re&amp;tour</translation>
    </message>
    <message>
        <source>Third choice: %1.</source>
        <translation>Troisième choix : %1.</translation>
    </message>
    <message>
        <source>Third choice: %1, %2.</source>
        <translation>Troisième choix : %1, %2.</translation>
    </message>
    <message>
        <source>%1 is connected, not verified, and stays under Unfinished.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 est connecté, non vérifié, et reste sous Inachevés.</translation>
    </message>
    <message>
        <source>%1 is still connected, and stays under Unfinished.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 est encore connecté, et reste sous Inachevés.</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <extracomment>of a number</extracomment>
        <translation>Pas encore connecté</translation>
    </message>
    <message>
        <source>Phone Desk was closed before %1 was connected.</source>
        <translation>Phone Desk a été fermé avant que %1 ne soit connecté.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Regarder à nouveau</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>&amp;Déconnecter…</translation>
    </message>
    <message>
        <source>%1 is not disconnected yet</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 n’est pas encore déconnecté</translation>
    </message>
    <message>
        <source>%1 is connected but not verified</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 est connecté mais non vérifié</translation>
    </message>
    <message>
        <source>The change of %1 is not confirmed, and stays under Unfinished.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Le changement de %1 n’est pas confirmé, et reste sous Inachevés.</translation>
    </message>
    <message>
        <source>The change of %1 is not confirmed</source>
        <translation>Le changement de %1 n’est pas confirmé</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RunTexts</name>
    <message>
        <source>Purchasing</source>
        <extracomment>The four steps of setting up a number.</extracomment>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Configuring voice handling</source>
        <translation>Configuration de la voix</translation>
    </message>
    <message>
        <source>Configuring SMS handling</source>
        <translation>Configuration des SMS</translation>
    </message>
    <message>
        <source>Verifying connection</source>
        <translation>Vérification de la connexion</translation>
    </message>
    <message>
        <source>not known yet · looked %1 of %2 times · next in %3 s</source>
        <extracomment>whether a number was bought; %1 of %2 look-ups are done, the next one comes in %3 seconds</extracomment>
        <translation>pas encore certain · regardé %1 fois sur %2 · prochaine fois dans %3 s</translation>
    </message>
    <message>
        <source>not known yet · looking</source>
        <extracomment>whether a number was bought</extracomment>
        <translation>pas encore certain · vérification en cours</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>acheté</translation>
    </message>
    <message>
        <source>bought at %1</source>
        <extracomment>%1 is a time with seconds: &quot;14:02:11&quot;</extracomment>
        <translation>acheté à %1</translation>
    </message>
    <message>
        <source>Taking longer than usual</source>
        <translation>Plus long que d’habitude</translation>
    </message>
    <message>
        <source>waiting for Twilio</source>
        <translation>attente de Twilio</translation>
    </message>
    <message>
        <source>%1 · attempt %2 of %3 · next in %4 s</source>
        <extracomment>%1: &quot;voice answered 502&quot;; attempt %2 of %3 failed, the next one comes in %4 seconds</extracomment>
        <translation>%1 · essai %2 sur %3 · prochain dans %4 s</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n attempts</source>
        <extracomment>%1: &quot;voice answered 502&quot;; %n: how often it was tried</extracomment>
        <translation>
            <numerusform>%1 · %n essai</numerusform>
            <numerusform>%1 · %n essais</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1 of %2</source>
        <translation>essai %1 sur %2</translation>
    </message>
    <message>
        <source>voice, SMS and status answered</source>
        <translation>voix, SMS et statut ont répondu</translation>
    </message>
    <message>
        <source>proved by Twilio</source>
        <translation>prouvé par Twilio</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>The states of a step, this and the next three.</extracomment>
        <translation>fait</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>The number is being given back.</source>
        <translation>Le numéro est en train d’être rendu.</translation>
    </message>
    <message>
        <source>Not known yet whether the number is given back.</source>
        <translation>Pas encore certain que le numéro soit rendu.</translation>
    </message>
    <message>
        <source>Twilio is being asked.</source>
        <translation>Twilio est interrogé.</translation>
    </message>
    <message>
        <source>Not known yet whether the number is bought.</source>
        <translation>Pas encore certain que le numéro soit acheté.</translation>
    </message>
    <message>
        <source>Nothing was bought: the account has this number already.</source>
        <translation>Rien n’a été acheté : le compte a déjà ce numéro.</translation>
    </message>
    <message>
        <source>The number is given back.</source>
        <translation>Le numéro est rendu.</translation>
    </message>
    <message>
        <source>Nothing is bought.</source>
        <translation>Rien n’est acheté.</translation>
    </message>
    <message>
        <source>The number is bought. The earlier steps can no longer be changed.</source>
        <translation>Le numéro est acheté. Les étapes précédentes ne peuvent plus être changées.</translation>
    </message>
    <message>
        <source>The number is bought and configured. The earlier steps can no longer be changed.</source>
        <translation>Le numéro est acheté et configuré. Les étapes précédentes ne peuvent plus être changées.</translation>
    </message>
    <message>
        <source>Set up in %1 s.</source>
        <translation>Mis en service en %1 s.</translation>
    </message>
    <message>
        <source>Set up in %1 min.</source>
        <translation>Mis en service en %1 min.</translation>
    </message>
    <message>
        <source>Set up.</source>
        <translation>Mis en service.</translation>
    </message>
    <message>
        <source>Checked from this computer at %1.</source>
        <translation>Contrôlé depuis cet ordinateur à %1.</translation>
    </message>
    <message>
        <source>Checked from this computer at %1. Voice %2 ms, SMS %3 ms, status %4 ms.</source>
        <extracomment>%1 is a time, &quot;14:02&quot;; %2, %3, %4 are how long each webhook took to answer</extracomment>
        <translation>Contrôlé depuis cet ordinateur à %1. Voix %2 ms, SMS %3 ms, statut %4 ms.</translation>
    </message>
    <message>
        <source>Checking and saving how it is</source>
        <extracomment>a step: the number is looked up, and how it is now is kept</extracomment>
        <translation>Contrôler et garder son état</translation>
    </message>
    <message>
        <source>Leaving the Messaging Service</source>
        <translation>Quitter le Messaging Service</translation>
    </message>
    <message>
        <source>Putting settings back</source>
        <translation>Rétablir les réglages</translation>
    </message>
    <message>
        <source>Returning to the Messaging Service</source>
        <translation>Retourner dans le Messaging Service</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>as it was is kept</source>
        <extracomment>how a number was before it was connected</extracomment>
        <translation>l’état d’avant est gardé</translation>
    </message>
    <message>
        <source>voice and status answered</source>
        <extracomment>two webhooks of a number</extracomment>
        <translation>voix et état ont répondu</translation>
    </message>
    <message>
        <source>The number is being connected. How it was is kept, and can be put back.</source>
        <translation>Le numéro est en cours de connexion. Son état d’avant est gardé, et peut être rétabli.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n’est changé.</translation>
    </message>
    <message>
        <source>The number is disconnected.</source>
        <translation>Le numéro est déconnecté.</translation>
    </message>
    <message>
        <source>The number is put back as it was found.</source>
        <translation>Le numéro est rétabli tel qu’il a été trouvé.</translation>
    </message>
    <message>
        <source>Changing settings</source>
        <translation>Changer les réglages</translation>
    </message>
    <message>
        <source>The number&apos;s settings are being changed. How they were is kept.</source>
        <translation>Les réglages du numéro sont en cours de changement. Leur état d’avant est gardé.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::SecretField</name>
    <message>
        <source>Show what is typed: %1</source>
        <extracomment>%1 is a field&apos;s label: &quot;Auth Token&quot;</extracomment>
        <translation>Montrer ce qui est saisi : %1</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::SetUpPage</name>
    <message>
        <source>&amp;Retry now</source>
        <translation>&amp;Réessayer maintenant</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Setting up %1</source>
        <extracomment>%1 is a number; so in the next two</extracomment>
        <translation>Mise en service de %1</translation>
    </message>
    <message>
        <source>%1 was given back</source>
        <translation>%1 a été rendu</translation>
    </message>
    <message>
        <source>%1 was not bought</source>
        <translation>%1 n’a pas été acheté</translation>
    </message>
    <message>
        <source>Another Phone Desk works on this number</source>
        <translation>Un autre Phone Desk travaille sur ce numéro</translation>
    </message>
    <message>
        <source>It is shown here, and can be changed where it is being worked on.</source>
        <translation>Il est montré ici, et peut être changé là où l’on y travaille.</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>Re&amp;garder maintenant</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>You can close this window: the set-up goes on, under Unfinished.</source>
        <translation>Cette fenêtre peut être fermée : la mise en service continue, sous Inachevés.</translation>
    </message>
    <message>
        <source>Disconnecting %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Déconnexion de %1</translation>
    </message>
    <message>
        <source>%1 is disconnected</source>
        <translation>%1 est déconnecté</translation>
    </message>
    <message>
        <source>Connecting %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Connexion de %1</translation>
    </message>
    <message>
        <source>%1 was not connected</source>
        <translation>%1 n’a pas été connecté</translation>
    </message>
    <message>
        <source>Changing %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Changement de %1</translation>
    </message>
    <message>
        <source>%1 is changed</source>
        <translation>%1 est changé</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::SettingLines</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is a setting, %2 &quot;now&quot; or &quot;will be&quot;, %3 its value</extracomment>
        <translation>%1, %2 : %3</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::SettingRow</name>
    <message>
        <source>this desk</source>
        <extracomment>a setting&apos;s value is kept for this desk alone, or for everybody</extracomment>
        <translation>ce poste</translation>
    </message>
    <message>
        <source>team</source>
        <translation>équipe</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::SettingsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It stays under Unfinished, and can go on from there.</source>
        <translation>Il reste sous Inachevés, et peut continuer de là.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::SettingsWindow</name>
    <message>
        <source>No setting is called this.</source>
        <translation>Aucun réglage ne porte ce nom.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>Search  ·  Ctrl+F</source>
        <translation>Chercher  ·  Ctrl+F</translation>
    </message>
    <message>
        <source>Not everything that was typed is applied</source>
        <translation>Tout ce qui a été saisi n’est pas appliqué</translation>
    </message>
    <message>
        <source>It concerns: %1.</source>
        <extracomment>the labels of settings: &quot;Deadline, Proxy&quot;</extracomment>
        <translation>Cela concerne : %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the labels of settings</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Close &amp;without it</source>
        <translation>Fermer &amp;sans cela</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::Shortcuts</name>
    <message>
        <source>Help for the place where you are</source>
        <translation>Aide pour l’endroit où l’on est</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>In the list: continue setting up, or show the number</source>
        <translation>Dans la liste : poursuivre la mise en service, ou montrer le numéro</translation>
    </message>
    <message>
        <source>In the list: copy the chosen rows</source>
        <translation>Dans la liste : copier les lignes choisies</translation>
    </message>
    <message>
        <source>In the filter: clear it. In the wizard and in dialogs: cancel or close</source>
        <translation>Dans le filtre : l’effacer. Dans l’assistant et les dialogues : annuler ou fermer</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>In the wizard&apos;s lists: choose; typing jumps</source>
        <translation>Dans les listes de l’assistant : choisir ; taper fait sauter</translation>
    </message>
    <message>
        <source>In the list: what can be done with the number</source>
        <translation>Dans la liste : ce qui peut être fait du numéro</translation>
    </message>
    <message>
        <source>In the help: back to the page before</source>
        <translation>Dans l’aide : retour à la page précédente</translation>
    </message>
    <message>
        <source>In settings and help: close the window</source>
        <translation>Dans les réglages et l’aide : fermer la fenêtre</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::Sidebar</name>
    <message>
        <source>What is listed</source>
        <translation>Ce qui est listé</translation>
    </message>
    <message>
        <source>Set up a number…</source>
        <translation>Mettre un numéro en service…</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::SidebarModel</name>
    <message>
        <source>All numbers</source>
        <translation>Tous les numéros</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Inachevés</translation>
    </message>
    <message>
        <source>Without a working number</source>
        <translation>Sans numéro qui marche</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>of %2 organisations %1 have a working number</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>organisations</extracomment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>of a long list of organisations</extracomment>
        <translation>En montrer moins</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message numerus="yes">
        <source>%n of %n have a working number</source>
        <extracomment>%n organisations, all there are</extracomment>
        <translation>
            <numerusform>%n sur %n ont un numéro qui marche</numerusform>
            <numerusform>%n sur %n ont un numéro qui marche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % have one</source>
        <extracomment>percent of the organisations; one: a working number</extracomment>
        <translation>%1 % en ont un</translation>
    </message>
    <message>
        <source>%1 of %2 organisations have a working number (%3 %).</source>
        <translation>%1 organisations sur %2 ont un numéro qui marche (%3 %).</translation>
    </message>
    <message>
        <source>%1, without a working number</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1, sans numéro qui marche</translation>
    </message>
    <message>
        <source>%1, without a working number, area code %2</source>
        <extracomment>%1 is an organisation, %2 an area code</extracomment>
        <translation>%1, sans numéro qui marche, indicatif %2</translation>
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
Entrée ou un double clic met un numéro en service.</translation>
    </message>
    <message>
        <source>Attention</source>
        <extracomment>numbers that somebody should look at</extracomment>
        <translation>À voir</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a share: of the numbers, so many have correct webhooks</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Compare with Twilio: %1 % of the numbers have correct webhooks.</source>
        <translation>Comparer avec Twilio : %1 % des numéros ont des webhooks corrects.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>current</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>%1, step %2 of %3, %4</source>
        <translation>%1, étape %2 sur %3, %4</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::TargetCheck</name>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Vérifier à &amp;nouveau</translation>
    </message>
    <message>
        <source>The &amp;host&apos;s name, to go on all the same</source>
        <translation>Nom de l’&amp;hôte, pour continuer quand même</translation>
    </message>
    <message>
        <source>No account of %1 can sign a check here: add one with its Auth Token.</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>Aucun compte de %1 ne peut signer un contrôle ici : ajoutez-en un avec son Auth Token.</translation>
    </message>
    <message>
        <source>Calling its webhooks…</source>
        <translation>Appel de ses webhooks…</translation>
    </message>
    <message>
        <source>%1 answered all checks at %2.</source>
        <extracomment>%1 is a host, %2 a time</extracomment>
        <translation>%1 a répondu à tous les contrôles à %2.</translation>
    </message>
    <message>
        <source>%1 does not answer as it should.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>%1 ne répond pas comme il faut.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a webhook answered: &quot;Voice answered 502&quot;, %2 its URL</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Nothing is written unless it answers, or %1 is typed here.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Rien n’est écrit, sauf si cela répond ou si %1 est saisi ici.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::TestReport</name>
    <message>
        <source>Twilio says that account “%1” is %2.</source>
        <translation>Twilio dit que le compte « %1 » est %2.</translation>
    </message>
    <message>
        <source>Account “%1” is a trial account. Twilio limits how many numbers it may have, and with whom they may talk.</source>
        <translation>Le compte « %1 » est un compte d’essai. Twilio limite combien de numéros il peut avoir, et avec qui ils peuvent parler.</translation>
    </message>
    <message>
        <source>Account “%1” is active.</source>
        <translation>Le compte « %1 » est actif.</translation>
    </message>
    <message>
        <source>These are Twilio&apos;s test credentials. They can neither search nor list numbers. Use the account&apos;s live credentials.</source>
        <translation>Ce sont les identifiants de test de Twilio. Ils ne peuvent ni chercher ni lister des numéros. Utilisez les identifiants réels du compte.</translation>
    </message>
    <message>
        <source>This key does not work.</source>
        <translation>Cette clé ne marche pas.</translation>
    </message>
    <message>
        <source>Can search, buy and set up numbers.</source>
        <translation>Peut chercher, acheter et mettre en service des numéros.</translation>
    </message>
    <message>
        <source>Cannot read the account itself: its type and balance stay unknown. Numbers can be set up all the same.</source>
        <translation>Ne peut pas lire le compte lui-même : son type et son solde restent inconnus. Les numéros peuvent tout de même être mis en service.</translation>
    </message>
    <message>
        <source>Can sign webhook checks as Twilio does.</source>
        <translation>Peut signer les contrôles de webhooks comme le fait Twilio.</translation>
    </message>
    <message>
        <source>Cannot sign webhook checks: numbers stay unfinished until the Auth Token is added for signing.</source>
        <translation>Ne peut pas signer les contrôles de webhooks : les numéros restent inachevés jusqu’à l’ajout de l’Auth Token pour signer.</translation>
    </message>
    <message>
        <source>Copy result</source>
        <translation>Copier le résultat</translation>
    </message>
    <message>
        <source>What this key can do</source>
        <translation>Ce que peut cette clé</translation>
    </message>
    <message>
        <source>Test the connection to see what this key can and cannot do. Testing saves nothing.</source>
        <translation>Testez la connexion pour voir ce que cette clé peut faire ou non. Tester n’enregistre rien.</translation>
    </message>
    <message>
        <source>The key works, but Twilio refused the Auth Token for signing checks.</source>
        <translation>La clé marche, mais Twilio a refusé l’Auth Token pour signer les contrôles.</translation>
    </message>
    <message>
        <source>Twilio knows the key, but nothing can be set up in this account.</source>
        <translation>Twilio connaît la clé, mais rien ne peut être mis en service dans ce compte.</translation>
    </message>
    <message>
        <source>It is a subaccount of %1.</source>
        <extracomment>%1 is a shortened account SID, &quot;AC12…9f&quot;</extracomment>
        <translation>C’est un sous-compte de %1.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::TimedChecks</name>
    <message>
        <source>1 number is not as it should be</source>
        <translation>1 numéro n’est pas comme il doit</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are not as they should be</source>
        <translation>
            <numerusform>%n numéro n’est pas comme il doit</numerusform>
            <numerusform>%n numéros ne sont pas comme ils doivent</numerusform>
        </translation>
    </message>
    <message>
        <source>The comparison with Twilio found this since the one before.</source>
        <translation>La comparaison avec Twilio a trouvé ceci depuis la précédente.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;voice answered 502&quot;, %2 a host</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A webhook does not answer as it should</source>
        <translation>Un webhook ne répond pas comme il doit</translation>
    </message>
    <message numerus="yes">
        <source>%n webhooks do not answer as they should</source>
        <translation>
            <numerusform>%n webhook ne répond pas comme il doit</numerusform>
            <numerusform>%n webhooks ne répondent pas comme ils doivent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ToolRow</name>
    <message>
        <source>+  Set up a number</source>
        <translation>+  Mettre un numéro en service</translation>
    </message>
    <message>
        <source>Set up a number</source>
        <translation>Mettre un numéro en service</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter  ·  Ctrl+F</source>
        <translation>Filtre  ·  Ctrl+F</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Connect existing…</source>
        <translation>Connecter un existant…</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::UrlSetEditor</name>
    <message>
        <source>%1 URL</source>
        <extracomment>for screen readers; %1 is Voice, SMS, Status, Voice fallback or SMS fallback</extracomment>
        <translation>URL : %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 method: %2</source>
        <extracomment>for screen readers; %1 is Voice, SMS, Status, Voice fallback or SMS fallback, %2 is POST or GET</extracomment>
        <translation>Méthode pour %1 : %2</translation>
    </message>
    <message>
        <source>Change to POST</source>
        <translation>Passer à POST</translation>
    </message>
    <message>
        <source>Change to GET</source>
        <translation>Passer à GET</translation>
    </message>
    <message>
        <source>For %1: %2</source>
        <extracomment>%1 is an organisation, %2 a URL</extracomment>
        <translation>Pour %1 : %2</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <extracomment>in an empty field: the URL that a number has</extracomment>
        <translation>reste telle quelle</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::WatchNotice</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show what was found</source>
        <translation>Montrer ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Close what was found</source>
        <translation>Fermer ce qui a été trouvé</translation>
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
        <translation>Enregi&amp;strer le jeu</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Contrôler maintenant</translation>
    </message>
    <message>
        <source>For the whole team. Where Twilio sends the calls, texts and end-of-call notices of the numbers that are set up from now on. {organizationId} is filled in.</source>
        <translation>Pour toute l’équipe. Où Twilio envoie les appels, les SMS et les avis de fin d’appel des numéros mis en service à partir de maintenant. {organizationId} est rempli.</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>En&amp;vironnement</translation>
    </message>
    <message>
        <source>Se&amp;t</source>
        <translation>Je&amp;u</translation>
    </message>
    <message>
        <source>Previe&amp;w for</source>
        <translation>&amp;Aperçu pour</translation>
    </message>
    <message>
        <source>Organisations with URLs of their own</source>
        <translation>Organisations ayant leurs propres URL</translation>
    </message>
    <message>
        <source>Webhooks URL voice SMS status fallback method placeholder Production Staging Normal Fail-over</source>
        <translation>Webhooks URL voix SMS statut secours méthode Production Préproduction Normal Secours</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Contrôler maintenant</translation>
    </message>
    <message>
        <source>%1 is active in %2: numbers that are set up there get these URLs.</source>
        <extracomment>%1 is Normal or Fail-over, %2 Production or Staging</extracomment>
        <translation>%1 est actif en %2 : les numéros qui y sont mis en service reçoivent ces URL.</translation>
    </message>
    <message>
        <source>Normal is active in %1. These URLs wait for the day on which ServiceFlow&apos;s own do not answer; no number is set up with them until then.</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>Normal est actif en %1. Ces URL attendent le jour où celles de ServiceFlow ne répondent pas ; d’ici là aucun numéro n’est mis en service avec elles.</translation>
    </message>
    <message>
        <source>Fail-over is active in %1: no number is set up with these URLs now.</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>Secours est actif en %1 : aucun numéro n’est mis en service avec ces URL maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n numbers.</source>
        <translation>
            <numerusform>Utilisées par %n numéro.</numerusform>
            <numerusform>Utilisées par %n numéros.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers are being read.</source>
        <translation>Les numéros sont en cours de lecture.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>No account of %1 can sign a check here: add one with its Auth Token.</source>
        <translation>Aucun compte de %1 ne peut signer un contrôle ici : ajoutez-en un avec son Auth Token.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Numbers that are set up from now on get these URLs. Those that are set up, and set-ups that run, keep theirs.</source>
        <translation>Les numéros mis en service à partir de maintenant reçoivent ces URL. Ceux déjà en service et les mises en service en cours gardent les leurs.</translation>
    </message>
    <message>
        <source>Calling the webhooks…</source>
        <translation>Appel des webhooks…</translation>
    </message>
    <message>
        <source>Webhooks: %1 set of %2</source>
        <extracomment>%1 is Normal or Fail-over, %2 Production or Staging</extracomment>
        <translation>Webhooks : jeu %1 de %2</translation>
    </message>
</context>
<context>
    <name>phonedesk::words::Amounts</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1/month</source>
        <extracomment>A price, short: &quot;$1.15/month&quot;.</extracomment>
        <translation>%1/mois</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>prix inconnu</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <extracomment>A price in a sentence: &quot;$1.15 a month&quot;.</extracomment>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>The form of a day without its year, as QLocale takes it: &quot;22 December&quot;.</extracomment>
        <translation>d MMMM</translation>
    </message>
</context>
<context>
    <name>phonedesk::words::AreaCodes</name>
    <message>
        <source>“%1” is not an area code; those have three digits, like 512.</source>
        <translation>« %1 » n’est pas un indicatif ; un indicatif a trois chiffres, comme 512.</translation>
    </message>
    <message>
        <source>%1 belongs to %2; Phone Desk searches the US, Canada and Puerto Rico.</source>
        <extracomment>%1 an area code, %2 a country</extracomment>
        <translation>%1 appartient à : %2 ; Phone Desk cherche aux États-Unis, au Canada et à Porto Rico.</translation>
    </message>
    <message>
        <source>%1 is for premium-rate services and cannot be set up.</source>
        <translation>%1 est réservé aux services surtaxés et ne peut pas être mis en service.</translation>
    </message>
    <message>
        <source>%1 is not given to subscribers.</source>
        <translation>%1 n’est pas attribué à des abonnés.</translation>
    </message>
</context>
<context>
    <name>phonedesk::words::Connection</name>
    <message>
        <source>SIP trunk</source>
        <translation>Trunk SIP</translation>
    </message>
    <message>
        <source>TwiML app, calls</source>
        <translation>Application TwiML, appels</translation>
    </message>
    <message>
        <source>TwiML app, texts</source>
        <translation>Application TwiML, SMS</translation>
    </message>
    <message>
        <source>Messaging Service</source>
        <translation>Messaging Service</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Voice fallback</source>
        <translation>Secours pour la voix</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>SMS fallback</source>
        <translation>Secours pour les SMS</translation>
    </message>
    <message>
        <source>Name at Twilio</source>
        <translation>Nom chez Twilio</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Emergency address</source>
        <translation>Adresse d’urgence</translation>
    </message>
    <message>
        <source>blank</source>
        <extracomment>of a webhook: there is none</extracomment>
        <translation>vide</translation>
    </message>
    <message>
        <source>Twilio&apos;s demo</source>
        <extracomment>of a webhook: the one that Twilio gives a new number</extracomment>
        <translation>démo de Twilio</translation>
    </message>
    <message>
        <source>ServiceFlow</source>
        <extracomment>of a webhook: it leads to ServiceFlow</extracomment>
        <translation>ServiceFlow</translation>
    </message>
    <message>
        <source>another system</source>
        <extracomment>of a webhook: it leads to another system</extracomment>
        <translation>un autre système</translation>
    </message>
    <message>
        <source>Calls go to a SIP trunk, and Twilio ignores the voice webhook. Without it the trunk gets no more calls to this number.</source>
        <translation>Les appels vont à un trunk SIP, et Twilio ignore le webhook voix. Sans lui, le trunk ne reçoit plus d’appels à ce numéro.</translation>
    </message>
    <message>
        <source>Calls go to a TwiML app, and Twilio ignores the voice webhook. The app itself stays as it is.</source>
        <translation>Les appels vont à une application TwiML, et Twilio ignore le webhook voix. L’application reste telle quelle.</translation>
    </message>
    <message>
        <source>Texts go to a TwiML app, and Twilio ignores the SMS webhook. The app itself stays as it is.</source>
        <translation>Les SMS vont à une application TwiML, et Twilio ignore le webhook SMS. L’application reste telle quelle.</translation>
    </message>
    <message>
        <source>Texts go to a Messaging Service that drops them. Taken out of it, the number no longer sends for that service.</source>
        <translation>Les SMS vont à un Messaging Service qui les rejette. Sorti de là, le numéro n’envoie plus pour ce service.</translation>
    </message>
    <message>
        <source>Texts go to a Messaging Service, and Twilio ignores the SMS webhook. Taken out of it, the number no longer receives or sends for that service.</source>
        <translation>Les SMS vont à un Messaging Service, et Twilio ignore le webhook SMS. Sorti de là, le numéro ne reçoit ni n’envoie plus pour ce service.</translation>
    </message>
    <message>
        <source>Take the number off the SIP trunk</source>
        <translation>Retirer le numéro du trunk SIP</translation>
    </message>
    <message>
        <source>Take the TwiML app off its calls</source>
        <translation>Retirer l’application TwiML de ses appels</translation>
    </message>
    <message>
        <source>Take the TwiML app off its texts</source>
        <translation>Retirer l’application TwiML de ses SMS</translation>
    </message>
    <message>
        <source>Take the number out of the Messaging Service</source>
        <translation>Sortir le numéro du Messaging Service</translation>
    </message>
    <message>
        <source>Voice webhook</source>
        <translation>Webhook voix</translation>
    </message>
    <message>
        <source>Voice method</source>
        <translation>Méthode voix</translation>
    </message>
    <message>
        <source>Voice fallback method</source>
        <translation>Méthode de secours voix</translation>
    </message>
    <message>
        <source>Status webhook</source>
        <translation>Webhook d’état</translation>
    </message>
    <message>
        <source>Status method</source>
        <translation>Méthode d’état</translation>
    </message>
    <message>
        <source>SMS webhook</source>
        <translation>Webhook SMS</translation>
    </message>
    <message>
        <source>SMS method</source>
        <translation>Méthode SMS</translation>
    </message>
    <message>
        <source>SMS fallback method</source>
        <translation>Méthode de secours SMS</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>of a setting: it is empty</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Not in this account</source>
        <translation>Pas dans ce compte</translation>
    </message>
    <message>
        <source>Not in these accounts</source>
        <translation>Pas dans ces comptes</translation>
    </message>
    <message>
        <source>Twilio does not know %1 in %2.</source>
        <extracomment>%1 is a number or a SID, %2 an account</extracomment>
        <translation>Twilio ne connaît pas %1 dans %2.</translation>
    </message>
    <message>
        <source>Twilio knows %1 in none of these accounts: %2.</source>
        <extracomment>%1 is a number or a SID, %2 lists accounts</extracomment>
        <translation>Twilio ne connaît %1 dans aucun de ces comptes : %2.</translation>
    </message>
    <message>
        <source>It may be in a subaccount or in another account: choose that one above, or add it in the settings. An API key sees its own account only; the main account&apos;s Auth Token sees its subaccounts too.</source>
        <translation>Il peut être dans un sous-compte ou un autre compte : choisissez-le ci-dessus, ou ajoutez-le dans les réglages. Une clé d’API ne voit que son propre compte ; l’Auth Token du compte principal voit aussi ses sous-comptes.</translation>
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
        <translation>Twilio a refusé cette requête.</translation>
    </message>
    <message>
        <source>Twilio refused this request: “%1”.</source>
        <extracomment>%1 is Twilio&apos;s own message, in English.</extracomment>
        <translation>Twilio a refusé cette requête : « %1 ».</translation>
    </message>
    <message>
        <source>Nothing was bought.</source>
        <translation>Rien n’a été acheté.</translation>
    </message>
    <message>
        <source>The number was not given back.</source>
        <translation>Le numéro n’a pas été rendu.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>These are Twilio&apos;s test credentials</source>
        <translation>Ce sont les identifiants de test de Twilio</translation>
    </message>
    <message>
        <source>Twilio&apos;s test credentials cannot search, list or configure numbers.</source>
        <translation>Les identifiants de test de Twilio ne peuvent ni chercher, ni lister, ni configurer des numéros.</translation>
    </message>
    <message>
        <source>Enter the live Account SID and its Auth Token, or an API key.</source>
        <translation>Saisissez le SID réel du compte et son Auth Token, ou une clé API.</translation>
    </message>
    <message>
        <source>The Twilio account is not active</source>
        <translation>Le compte Twilio n’est pas actif</translation>
    </message>
    <message>
        <source>Twilio says that this account is not active.</source>
        <translation>Twilio dit que ce compte n’est pas actif.</translation>
    </message>
    <message>
        <source>Often its balance is used up. Check billing in Twilio&apos;s Console, then try again.</source>
        <translation>Souvent son solde est épuisé. Vérifiez la facturation dans la console Twilio, puis réessayez.</translation>
    </message>
    <message>
        <source>A trial account may have one number</source>
        <translation>Un compte d’essai peut avoir un numéro</translation>
    </message>
    <message>
        <source>Upgrade the account in Twilio&apos;s Console, or give its number back first.</source>
        <translation>Passez à un compte complet dans la console Twilio, ou rendez d’abord son numéro.</translation>
    </message>
    <message>
        <source>Not possible with a trial account</source>
        <translation>Impossible avec un compte d’essai</translation>
    </message>
    <message>
        <source>Upgrade the account in Twilio&apos;s Console.</source>
        <translation>Passez à un compte complet dans la console Twilio.</translation>
    </message>
    <message>
        <source>%1 is no longer available</source>
        <extracomment>%1 is a phone number.</extracomment>
        <translation>%1 n’est plus disponible</translation>
    </message>
    <message>
        <source>This number</source>
        <translation>Ce numéro</translation>
    </message>
    <message>
        <source>%1 is no longer available.</source>
        <translation>%1 n’est plus disponible.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>Ce n’est pas un numéro de téléphone</translation>
    </message>
    <message>
        <source>Twilio does not take this as a phone number.</source>
        <translation>Twilio ne l’accepte pas comme numéro de téléphone.</translation>
    </message>
    <message>
        <source>Search again and choose another number.</source>
        <translation>Cherchez de nouveau et choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>Twilio does not take a webhook address</source>
        <translation>Twilio n’accepte pas une adresse de webhook</translation>
    </message>
    <message>
        <source>Correct the webhook address.</source>
        <translation>Corrigez l’adresse du webhook.</translation>
    </message>
    <message>
        <source>This number needs an address</source>
        <translation>Ce numéro exige une adresse</translation>
    </message>
    <message>
        <source>Choose a number without this requirement. Phone Desk files no addresses.</source>
        <translation>Choisissez un numéro sans cette exigence. Phone Desk ne dépose pas d’adresses.</translation>
    </message>
    <message>
        <source>This number needs a regulatory bundle</source>
        <translation>Ce numéro exige un dossier réglementaire</translation>
    </message>
    <message>
        <source>Choose another number, or have the bundle approved in Twilio&apos;s Console first.</source>
        <translation>Choisissez un autre numéro, ou faites d’abord approuver le dossier dans la console Twilio.</translation>
    </message>
    <message>
        <source>Twilio blocks new numbers for this account</source>
        <translation>Twilio bloque les nouveaux numéros de ce compte</translation>
    </message>
    <message>
        <source>Ask Twilio&apos;s support.</source>
        <translation>Demandez à l’assistance de Twilio.</translation>
    </message>
    <message>
        <source>The database could not be used</source>
        <translation>La base de données n’a pas pu être utilisée</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation>Un autre programme tient la base de données.</translation>
    </message>
    <message>
        <source>Close it or wait a moment, then try again.</source>
        <translation>Fermez-le ou attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The database cannot be written: this user has no right to its file or folder.</source>
        <translation>La base de données ne peut pas être écrite : cet utilisateur n’a pas de droit sur son fichier ou son dossier.</translation>
    </message>
    <message>
        <source>Give this user the right to write there, or choose another place with --database.</source>
        <translation>Donnez à cet utilisateur le droit d’y écrire, ou choisissez un autre endroit avec --database.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Faites de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The database file is damaged. It was left as it is.</source>
        <translation>Le fichier de la base de données est abîmé. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Put a copy of it back, or start with another file: --database.</source>
        <translation>Remettez-en une copie, ou commencez avec un autre fichier : --database.</translation>
    </message>
    <message>
        <source>The database was made by a newer version of Phone Desk. It was left as it is.</source>
        <translation>La base de données vient d’une version plus récente de Phone Desk. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>Use that version, or start with another file: --database.</source>
        <translation>Utilisez cette version, ou commencez avec un autre fichier : --database.</translation>
    </message>
    <message>
        <source>The file is not a database of Phone Desk. It was left as it is.</source>
        <translation>Ce fichier n’est pas une base de données de Phone Desk. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Start with another file: --database.</source>
        <translation>Commencez avec un autre fichier : --database.</translation>
    </message>
    <message>
        <source>The database&apos;s folder is not there and cannot be made.</source>
        <translation>Le dossier de la base de données n’existe pas et ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Make the folder, or choose another place with --database.</source>
        <translation>Créez le dossier, ou choisissez un autre endroit avec --database.</translation>
    </message>
    <message>
        <source>The database on this computer could not be read or written (%1).</source>
        <extracomment>%1 is a technical text, in English.</extracomment>
        <translation>La base de données de cet ordinateur n’a pas pu être lue ou écrite (%1).</translation>
    </message>
    <message>
        <source>Try again. If it stays so, copy the details for support.</source>
        <translation>Réessayez. Si cela persiste, copiez les détails pour l’assistance.</translation>
    </message>
    <message>
        <source>The set-up was interrupted</source>
        <translation>La mise en service a été interrompue</translation>
    </message>
    <message>
        <source>Phone Desk ended before this step was finished.</source>
        <translation>Phone Desk s’est arrêté avant la fin de cette étape.</translation>
    </message>
    <message>
        <source>Go on, or leave it unfinished.</source>
        <translation>Poursuivez, ou laissez inachevé.</translation>
    </message>
    <message>
        <source>Twilio did not answer in time</source>
        <translation>Twilio n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>Twilio did not answer in time.</source>
        <translation>Twilio n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This computer offers no keychain</source>
        <translation>Cet ordinateur n’offre pas de trousseau</translation>
    </message>
    <message>
        <source>This computer offers no keychain.</source>
        <translation>Cet ordinateur n’offre pas de trousseau.</translation>
    </message>
    <message>
        <source>The key can be kept in memory until Phone Desk quits; it is written nowhere.</source>
        <translation>La clé peut être gardée en mémoire jusqu’à la fermeture de Phone Desk ; elle n’est écrite nulle part.</translation>
    </message>
    <message>
        <source>Twilio cannot be reached</source>
        <translation>Twilio est injoignable</translation>
    </message>
    <message>
        <source>This computer could not reach Twilio.</source>
        <translation>Cet ordinateur n’a pas pu joindre Twilio.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Vérifiez la connexion réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>No secure connection to Twilio</source>
        <translation>Pas de connexion sûre avec Twilio</translation>
    </message>
    <message>
        <source>The secure connection to Twilio could not be made (%1).</source>
        <translation>La connexion sûre avec Twilio n’a pas pu être établie (%1).</translation>
    </message>
    <message>
        <source>A proxy or a wrong clock on this computer are common causes.</source>
        <translation>Un proxy ou une horloge fausse sur cet ordinateur en sont des causes courantes.</translation>
    </message>
    <message>
        <source>Twilio refused this request</source>
        <translation>Twilio a refusé cette requête</translation>
    </message>
    <message>
        <source>The key may be wrong or deleted, or the account may be barred from this.</source>
        <translation>La clé est peut-être fausse ou supprimée, ou le compte n’y a pas droit.</translation>
    </message>
    <message>
        <source>The demo could not start</source>
        <translation>La démo n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>The simulated Twilio is not installed beside Phone Desk.</source>
        <translation>Le Twilio simulé n’est pas installé à côté de Phone Desk.</translation>
    </message>
    <message>
        <source>Install Phone Desk again.</source>
        <translation>Réinstallez Phone Desk.</translation>
    </message>
    <message>
        <source>Not found at Twilio</source>
        <translation>Introuvable chez Twilio</translation>
    </message>
    <message>
        <source>Twilio does not know %1 in this account.</source>
        <translation>Twilio ne connaît pas %1 dans ce compte.</translation>
    </message>
    <message>
        <source>this number</source>
        <translation>ce numéro</translation>
    </message>
    <message>
        <source>It may have been released, or belong to another account.</source>
        <translation>Il a peut-être été libéré, ou appartient à un autre compte.</translation>
    </message>
    <message>
        <source>This name is taken</source>
        <translation>Ce nom est pris</translation>
    </message>
    <message>
        <source>An organisation of this name exists.</source>
        <translation>Une organisation de ce nom existe.</translation>
    </message>
    <message>
        <source>Choose it from the list.</source>
        <translation>Choisissez-la dans la liste.</translation>
    </message>
    <message>
        <source>This number is being set up already</source>
        <translation>Ce numéro est déjà en cours de mise en service</translation>
    </message>
    <message>
        <source>An unfinished set-up of %1 exists.</source>
        <translation>Une mise en service inachevée de %1 existe.</translation>
    </message>
    <message>
        <source>Open it under Unfinished.</source>
        <translation>Ouvrez-la sous Inachevés.</translation>
    </message>
    <message>
        <source>The account already owns this number</source>
        <translation>Le compte possède déjà ce numéro</translation>
    </message>
    <message>
        <source>The account owns %1 already, and this set-up did not buy it.</source>
        <translation>Le compte possède déjà %1, et cette mise en service ne l’a pas acheté.</translation>
    </message>
    <message>
        <source>Take it over, with its webhooks set as shown, or leave it.</source>
        <translation>Adoptez-le, avec les webhooks montrés, ou laissez-le.</translation>
    </message>
    <message>
        <source>Twilio stores something else</source>
        <translation>Twilio garde autre chose</translation>
    </message>
    <message>
        <source>Twilio&apos;s stored webhooks are not the ones that were asked for.</source>
        <translation>Les webhooks gardés par Twilio ne sont pas ceux demandés.</translation>
    </message>
    <message>
        <source>Somebody may have changed them in between. Set them again, or leave it unfinished.</source>
        <translation>Quelqu’un les a peut-être changés entre-temps. Réglez-les de nouveau, ou laissez inachevé.</translation>
    </message>
    <message>
        <source>It was changed in the meantime</source>
        <translation>Cela a changé entre-temps</translation>
    </message>
    <message>
        <source>It was changed by somebody else in the meantime.</source>
        <translation>Quelqu’un d’autre l’a changé entre-temps.</translation>
    </message>
    <message>
        <source>Look at it again, then decide.</source>
        <translation>Regardez de nouveau, puis décidez.</translation>
    </message>
    <message>
        <source>Twilio is limiting requests</source>
        <translation>Twilio limite les requêtes</translation>
    </message>
    <message>
        <source>Twilio takes no more requests for the moment.</source>
        <translation>Twilio n’accepte plus de requêtes pour le moment.</translation>
    </message>
    <message>
        <source>This is another number</source>
        <translation>C’est un autre numéro</translation>
    </message>
    <message>
        <source>What was typed is not this number.</source>
        <translation>Ce qui a été saisi n’est pas ce numéro.</translation>
    </message>
    <message>
        <source>Type the number that stands above, in any form.</source>
        <translation>Saisissez le numéro écrit ci-dessus, sous n’importe quelle forme.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>The webhooks did not all answer as they should.</source>
        <translation>Les webhooks n’ont pas tous répondu comme il faut.</translation>
    </message>
    <message>
        <source>Mend the webhook, then check again.</source>
        <translation>Réparez le webhook, puis contrôlez de nouveau.</translation>
    </message>
    <message>
        <source>This name cannot be used</source>
        <translation>Ce nom ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>A name has 1 to 120 characters.</source>
        <translation>Un nom compte de 1 à 120 caractères.</translation>
    </message>
    <message>
        <source>No longer available</source>
        <translation>N’est plus disponible</translation>
    </message>
    <message>
        <source>Twilio has a fault</source>
        <translation>Twilio a une panne</translation>
    </message>
    <message>
        <source>Twilio answered %1.</source>
        <translation>Twilio a répondu %1.</translation>
    </message>
    <message>
        <source>Twilio answered with a fault.</source>
        <translation>Twilio a répondu par une erreur.</translation>
    </message>
    <message>
        <source>This is Twilio&apos;s fault. Try again in a moment.</source>
        <translation>La panne est chez Twilio. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The simulated Twilio did not start (%1).</source>
        <translation>Le Twilio simulé n’a pas démarré (%1).</translation>
    </message>
    <message>
        <source>Start the demo again.</source>
        <translation>Redémarrez la démo.</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer could not be read</source>
        <translation>La réponse de Twilio n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer could not be read (%1).</source>
        <translation>La réponse de Twilio n’a pas pu être lue (%1).</translation>
    </message>
    <message>
        <source>The account&apos;s key is not on this computer</source>
        <translation>La clé du compte n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>The keychain has no key for this account, or it is locked.</source>
        <translation>Le trousseau n’a pas de clé pour ce compte, ou il est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or enter the key again.</source>
        <translation>Déverrouillez le trousseau et réessayez, ou saisissez de nouveau la clé.</translation>
    </message>
    <message>
        <source>Twilio answered %1</source>
        <translation>Twilio a répondu %1</translation>
    </message>
    <message>
        <source>no longer available</source>
        <translation>n’est plus disponible</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>the database could not be written</source>
        <translation>la base de données n’a pas pu être écrite</translation>
    </message>
    <message>
        <source>The account is not on this desk</source>
        <translation>Le compte n’est pas sur ce poste</translation>
    </message>
    <message>
        <source>This desk does not have the Twilio account.</source>
        <translation>Ce poste n’a pas le compte Twilio.</translation>
    </message>
    <message>
        <source>Add the account, then try again.</source>
        <translation>Ajoutez le compte, puis réessayez.</translation>
    </message>
    <message>
        <source>The account is removed from this desk</source>
        <translation>Le compte est retiré de ce poste</translation>
    </message>
    <message>
        <source>The Twilio account is removed from this desk, so Twilio was not asked.</source>
        <translation>Le compte Twilio est retiré de ce poste ; Twilio n’a donc pas été interrogé.</translation>
    </message>
    <message>
        <source>Add the account again by its SID; its numbers and history are still here.</source>
        <translation>Ajoutez de nouveau le compte par son SID ; ses numéros et leur historique sont toujours ici.</translation>
    </message>
    <message>
        <source>A number of this account is unfinished</source>
        <translation>Un numéro de ce compte est inachevé</translation>
    </message>
    <message>
        <source>A number is still being set up with this account. Nothing was removed.</source>
        <translation>Un numéro est encore en cours de mise en service avec ce compte. Rien n’a été retiré.</translation>
    </message>
    <message>
        <source>Finish it, or give it back, under Unfinished. Then remove the account.</source>
        <translation>Terminez-le ou rendez-le, sous Inachevés. Retirez ensuite le compte.</translation>
    </message>
    <message>
        <source>This account is connected already</source>
        <translation>Ce compte est déjà connecté</translation>
    </message>
    <message>
        <source>Somebody has just connected this account.</source>
        <translation>Quelqu’un vient de connecter ce compte.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>The keychain is locked, or it did not give the key.</source>
        <translation>Le trousseau est verrouillé, ou n’a pas donné la clé.</translation>
    </message>
    <message>
        <source>The keychain is locked, or it refused. Nothing was changed.</source>
        <translation>Le trousseau est verrouillé ou a refusé. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Unlock it or allow Phone Desk to use it, then try again.</source>
        <translation>Déverrouillez-le ou autorisez Phone Desk à l’utiliser, puis réessayez.</translation>
    </message>
    <message>
        <source>The proxy did not lead to Twilio</source>
        <translation>Le proxy n’a pas mené à Twilio</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy did not let the request through.</source>
        <translation>Le proxy de cet ordinateur n’a pas laissé passer la requête.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings, under Network.</source>
        <translation>Vérifiez le proxy dans les réglages, sous Réseau.</translation>
    </message>
    <message>
        <source>Phone Desk manages this number already</source>
        <translation>Phone Desk gère déjà ce numéro</translation>
    </message>
    <message>
        <source>%1 belongs to %2 in Phone Desk. Nothing was changed.</source>
        <translation>%1 appartient à %2 dans Phone Desk. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>Le numéro</translation>
    </message>
    <message>
        <source>Look at it in the list of numbers.</source>
        <translation>Regardez-le dans la liste des numéros.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile</source>
        <extracomment>%1 lists Twilio&apos;s names of settings: &quot;VoiceUrl, SmsUrl&quot;</extracomment>
        <translation>Quelqu’un l’a changé entre-temps</translation>
    </message>
    <message>
        <source>Since it was shown, this changed at Twilio: %1. Nothing was overwritten.</source>
        <translation>Depuis qu’il a été montré, ceci a changé chez Twilio : %1. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>An emergency address stands in the way</source>
        <translation>Une adresse d’urgence fait obstacle</translation>
    </message>
    <message>
        <source>Twilio releases no number that has an emergency address.</source>
        <translation>Twilio ne libère aucun numéro qui a une adresse d’urgence.</translation>
    </message>
    <message>
        <source>Remove the address in Twilio&apos;s Console; that takes some minutes. Then try again.</source>
        <translation>Retirez l’adresse dans la console de Twilio ; cela prend quelques minutes. Puis réessayez.</translation>
    </message>
    <message>
        <source>Twilio does not have this number yet</source>
        <translation>Twilio n’a pas encore ce numéro</translation>
    </message>
    <message>
        <source>Twilio does not have %1 in this account.</source>
        <translation>Twilio n’a pas %1 dans ce compte.</translation>
    </message>
    <message>
        <source>Bring it back in Twilio&apos;s Console first, under Released numbers. That is a new purchase, and possible for ten days. Then try again here.</source>
        <translation>Récupérez-le d’abord dans la console de Twilio, sous Released numbers. C’est un nouvel achat, possible pendant dix jours. Puis réessayez ici.</translation>
    </message>
    <message>
        <source>This number is protected</source>
        <translation>Ce numéro est protégé</translation>
    </message>
    <message>
        <source>%1 is protected from being released, so Twilio was not asked.</source>
        <translation>%1 est protégé contre la libération ; Twilio n’a donc pas été sollicité.</translation>
    </message>
    <message>
        <source>Whoever may release it takes the protection off first, in its details.</source>
        <translation>Qui peut le libérer retire d’abord la protection, dans ses détails.</translation>
    </message>
    <message>
        <source>%1 has an emergency address, and Twilio releases no such number.</source>
        <translation>%1 a une adresse d’urgence, et Twilio ne libère pas un tel numéro.</translation>
    </message>
</context>
<context>
    <name>phonedesk::words::History</name>
    <message>
        <source>Bought for %1</source>
        <extracomment>In a number&apos;s history. %1 is &quot;$1.15 a month&quot;.</extracomment>
        <translation>Acheté pour %1</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Acheté</translation>
    </message>
    <message>
        <source>Label changed to “%1”</source>
        <translation>Libellé changé en « %1 »</translation>
    </message>
    <message>
        <source>Label changed from “%1” to “%2”</source>
        <translation>Libellé changé de « %1 » en « %2 »</translation>
    </message>
    <message>
        <source>Webhooks changed</source>
        <translation>Webhooks changés</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>Contrôle manqué</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Check failed: %1</source>
        <extracomment>In a number&apos;s history. %1 is &quot;voice answered 502&quot;.</extracomment>
        <translation>Contrôle manqué : %1</translation>
    </message>
    <message>
        <source>Adopted</source>
        <extracomment>In a number&apos;s history: the account had it already.</extracomment>
        <translation>Adopté</translation>
    </message>
    <message>
        <source>Webhooks set</source>
        <translation>Webhooks réglés</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changé</translation>
    </message>
    <message>
        <source>%1 by you</source>
        <extracomment>In a number&apos;s history. %1 is what was done: &quot;Verified&quot;.</extracomment>
        <translation>%1 par vous</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>In a number&apos;s history. %1 is what was done: &quot;Verified&quot;; %2 is a login and a computer: &quot;ada@desk&quot;.</extracomment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Numéro : %1</translation>
    </message>
    <message>
        <source>Twilio SID: %1</source>
        <translation>SID Twilio : %1</translation>
    </message>
    <message>
        <source>Organisation: %1</source>
        <translation>Organisation : %1</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <translation>Libellé : %1</translation>
    </message>
    <message>
        <source>Twilio account: %1</source>
        <extracomment>%1 is an account&apos;s name, %2 the beginning and end of its SID.</extracomment>
        <translation>Compte Twilio : %1</translation>
    </message>
    <message>
        <source>Twilio account: %1, %2</source>
        <translation>Compte Twilio : %1, %2</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>Prix : %1</translation>
    </message>
    <message>
        <source>Verified at: %1</source>
        <translation>Vérifié à : %1</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>Twilio request ids: %1</source>
        <translation>Identifiants de requête Twilio : %1</translation>
    </message>
    <message>
        <source>Label “%1” taken away</source>
        <translation>Libellé « %1 » retiré</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <extracomment>In a number&apos;s history. Both are organisations.</extracomment>
        <translation>Déplacé de %1 vers %2</translation>
    </message>
    <message>
        <source>Protected</source>
        <extracomment>In a number&apos;s history: it cannot be released.</extracomment>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>Protection taken back</source>
        <translation>Protection retirée</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>In a number&apos;s history: it was in the account already.</extracomment>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Settings put back</source>
        <extracomment>In a number&apos;s history: its settings are what they were before it was connected.</extracomment>
        <translation>Réglages rétablis</translation>
    </message>
    <message>
        <source>Taken out of %1</source>
        <extracomment>In a number&apos;s history. %1 is a Messaging Service&apos;s name.</extracomment>
        <translation>Sorti de %1</translation>
    </message>
    <message>
        <source>Put back into %1</source>
        <extracomment>In a number&apos;s history. %1 is a Messaging Service&apos;s name.</extracomment>
        <translation>Remis dans %1</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <extracomment>In a number&apos;s history.</extracomment>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Webhooks repaired</source>
        <extracomment>In a number&apos;s history: they are again what its organisation&apos;s numbers should have.</extracomment>
        <translation>Webhooks réparés</translation>
    </message>
    <message>
        <source>Change reverted</source>
        <extracomment>In a number&apos;s history: a change was taken back.</extracomment>
        <translation>Changement annulé</translation>
    </message>
    <message>
        <source>Webhooks put back</source>
        <extracomment>In a number&apos;s history: they are what they were before a change of many numbers.</extracomment>
        <translation>Webhooks rétablis</translation>
    </message>
    <message>
        <source>Added at Twilio</source>
        <translation>Ajouté chez Twilio</translation>
    </message>
    <message>
        <source>Released at Twilio</source>
        <translation>Libéré chez Twilio</translation>
    </message>
    <message>
        <source>Changed at Twilio</source>
        <translation>Changé chez Twilio</translation>
    </message>
    <message>
        <source>Changed at Twilio: %1</source>
        <translation>Changé chez Twilio : %1</translation>
    </message>
    <message>
        <source>%1, by the Console user %2</source>
        <extracomment>In a number&apos;s history. %1 is what was done; %2 the beginning and end of a Console user&apos;s SID.</extracomment>
        <translation>%1, par l’utilisateur de la console %2</translation>
    </message>
    <message>
        <source>%1, with the credential %2</source>
        <extracomment>In a number&apos;s history. %1 is what was done; %2 the beginning and end of a credential&apos;s SID.</extracomment>
        <translation>%1, avec l’identifiant %2</translation>
    </message>
    <message>
        <source>Twilio Console</source>
        <translation>Console Twilio</translation>
    </message>
    <message>
        <source>Twilio API</source>
        <translation>API Twilio</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Twilio Console&quot;, %2 an internet address</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Failed over</source>
        <extracomment>In a number&apos;s history: it goes to its environment&apos;s Fail-over set.</extracomment>
        <translation>Basculé</translation>
    </message>
    <message>
        <source>Failed back</source>
        <extracomment>In a number&apos;s history: its webhooks are what they were before it was failed over.</extracomment>
        <translation>Rebasculé</translation>
    </message>
    <message>
        <source>%1 (list: %2)</source>
        <extracomment>In a number&apos;s history. %1 is what was done: &quot;Adopted&quot;; %2 is the file that said so: &quot;numbers.csv&quot;.</extracomment>
        <translation>%1 (liste : %2)</translation>
    </message>
</context>
<context>
    <name>phonedesk::words::Requests</name>
    <message>
        <source>The user name and password in %1 are left out: set %2 to user:password.</source>
        <extracomment>A comment in a shell command. %1 is a Twilio parameter such as VoiceUrl, %2 a shell variable.</extracomment>
        <translation>Le nom et le mot de passe de %1 sont omis : mettez dans %2 nom:mot-de-passe.</translation>
    </message>
    <message>
        <source>%2 holds the secret of the API key %1.</source>
        <extracomment>A comment in a shell command. %1 is an API key&apos;s SID, %2 a shell variable.</extracomment>
        <translation>%2 contient le secret de la clé API %1.</translation>
    </message>
    <message>
        <source>%2 holds the Auth Token of %1.</source>
        <translation>%2 contient l’Auth Token de %1.</translation>
    </message>
    <message>
        <source>The secret is taken from %1.</source>
        <extracomment>A comment in a shell command. %1 is a shell variable.</extracomment>
        <translation>Le secret est pris dans %1.</translation>
    </message>
    <message>
        <source>Buy the number</source>
        <extracomment>What a request to Twilio asks for, this and the next two.</extracomment>
        <translation>Acheter le numéro</translation>
    </message>
    <message>
        <source>Set its webhooks</source>
        <translation>Régler ses webhooks</translation>
    </message>
    <message>
        <source>Give the number back</source>
        <translation>Rendre le numéro</translation>
    </message>
</context>
<context>
    <name>phonedesk::words::RunBook</name>
    <message>
        <source>Webhooks changed with Phone Desk</source>
        <translation>Webhooks changés avec Phone Desk</translation>
    </message>
    <message>
        <source>Webhooks put back with Phone Desk</source>
        <translation>Webhooks rétablis avec Phone Desk</translation>
    </message>
    <message>
        <source>Fail over with Phone Desk</source>
        <translation>Basculement avec Phone Desk</translation>
    </message>
    <message>
        <source>Fail back with Phone Desk</source>
        <translation>Retour avec Phone Desk</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>one setting of a number: what it was, and what it is now</extracomment>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sent, not known yet</source>
        <extracomment>a request was sent, and its answer has not come</extracomment>
        <translation>Envoyé, pas encore connu</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Already so</source>
        <translation>Déjà ainsi</translation>
    </message>
    <message>
        <source>Changed since, left as it is</source>
        <extracomment>somebody changed the number after it was shown here</extracomment>
        <translation>Changé depuis, laissé tel quel</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Non écrit</translation>
    </message>
    <message>
        <source>It is being set up, released or changed elsewhere in Phone Desk. Nothing was sent; try it again when that is over.</source>
        <translation>Il est en cours de mise en service, de libération ou de changement ailleurs dans Phone Desk. Rien n’a été envoyé ; réessayez ensuite.</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Par : %1</translation>
    </message>
    <message>
        <source>Began: %1</source>
        <translation>Commencé : %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Arrêté : %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Terminé : %1</translation>
    </message>
    <message>
        <source>Rollback file: %1</source>
        <translation>Fichier de retour : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what became of numbers: &quot;Written&quot;; %2 how many</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Environment: %1, where the set %2 is active from then on</source>
        <extracomment>%1 is Production or Staging, %2 Normal or Fail-over</extracomment>
        <translation>Environnement : %1, où le jeu %2 est actif dès lors</translation>
    </message>
    <message>
        <source>Begun although the checks of %1 failed</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Commencé malgré l’échec des contrôles de %1</translation>
    </message>
</context>
<context>
    <name>phonedesk::words::Terraform</name>
    <message>
        <source>The provider takes the account and its secret from the environment:</source>
        <translation>Le fournisseur prend le compte et son secret dans l’environnement :</translation>
    </message>
    <message>
        <source>The user name and password in %1, as user:password</source>
        <extracomment>%1 is a Twilio parameter such as VoiceUrl</extracomment>
        <translation>Le nom et le mot de passe de %1, sous la forme nom:mot-de-passe</translation>
    </message>
    <message>
        <source>The account has this number: Terraform takes it over instead of ordering it.</source>
        <translation>Le compte a ce numéro : Terraform le reprend au lieu de le commander.</translation>
    </message>
    <message>
        <source>%1 was cleared, which this provider cannot do: it leaves out what is empty.</source>
        <extracomment>%1 is a Terraform argument such as sms_url</extracomment>
        <translation>%1 a été vidé, ce que ce fournisseur ne peut pas faire : il omet ce qui est vide.</translation>
    </message>
    <message>
        <source>Terraform gives a number back by destroying its resource:</source>
        <translation>Terraform rend un numéro en détruisant sa ressource :</translation>
    </message>
    <message>
        <source>Without the number in the account, this provider sends two requests: the order, and then the same values again.</source>
        <translation>Si le numéro n’est pas dans le compte, ce fournisseur envoie deux requêtes : la commande, puis de nouveau les mêmes valeurs.</translation>
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
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1 h</translation>
    </message>
</context>
<context>
    <name>phonedesk::words::Urls</name>
    <message>
        <source>Voice fallback</source>
        <extracomment>the URL that Twilio calls where the voice webhook fails</extracomment>
        <translation>Secours pour la voix</translation>
    </message>
    <message>
        <source>SMS fallback</source>
        <extracomment>the URL that Twilio calls where the SMS webhook fails</extracomment>
        <translation>Secours pour les SMS</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>a set of webhook URLs: Normal, or Fail-over</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Fail-over</source>
        <translation>Secours</translation>
    </message>
    <message>
        <source>A URL is needed here.</source>
        <translation>Il faut ici une URL.</translation>
    </message>
    <message>
        <source>There is a space in it, perhaps an invisible one. Remove it.</source>
        <translation>Elle contient une espace, peut-être invisible. Retirez-la.</translation>
    </message>
    <message>
        <source>%1 is not filled in by anybody; the placeholder is {organizationId}.</source>
        <extracomment>%1 is what was typed, &quot;{orgId}&quot;; {organizationId} stays as it is</extracomment>
        <translation>Personne ne remplit %1 ; le repère est {organizationId}.</translation>
    </message>
    <message>
        <source>The placeholder can stand in the path or after it, not in the host name.</source>
        <translation>Le repère peut être dans le chemin ou après, pas dans le nom d’hôte.</translation>
    </message>
    <message>
        <source>This is not a URL. It begins like https://api.serviceflow.com/…</source>
        <translation>Ce n’est pas une URL. Elle commence comme https://api.serviceflow.com/…</translation>
    </message>
    <message>
        <source>It has to begin with https://, so that nobody can listen in.</source>
        <translation>Elle doit commencer par https://, pour que personne n’écoute.</translation>
    </message>
    <message>
        <source>The host name is missing after https://.</source>
        <translation>Le nom d’hôte manque après https://.</translation>
    </message>
    <message>
        <source>%1 is this computer; Twilio cannot reach it.</source>
        <extracomment>%1 is a host, &quot;localhost&quot;</extracomment>
        <translation>%1 est cet ordinateur ; Twilio ne peut pas le joindre.</translation>
    </message>
    <message>
        <source>%1 is in a private network; Twilio cannot reach it.</source>
        <extracomment>%1 is a host, &quot;192.168.0.7&quot;</extracomment>
        <translation>%1 est dans un réseau privé ; Twilio ne peut pas le joindre.</translation>
    </message>
    <message>
        <source>“%1” is not a port; those are 1 to 65535.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>« %1 » n’est pas un port ; ils vont de 1 à 65535.</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>Elle dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>Is %1 meant?</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Est-ce %1 ?</translation>
    </message>
    <message>
        <source>The name and password in it are stored and sent to Twilio; windows and logs mask them.</source>
        <translation>Le nom et le mot de passe qu’elle contient sont gardés et envoyés à Twilio ; fenêtres et journaux les masquent.</translation>
    </message>
    <message>
        <source>What follows # are settings for Twilio; they are kept as they are.</source>
        <translation>Ce qui suit # sont des réglages pour Twilio ; ils sont gardés tels quels.</translation>
    </message>
    <message>
        <source>Twilio signs calls without the port %1.</source>
        <translation>Twilio signe les appels sans le port %1.</translation>
    </message>
</context>
<context>
    <name>phonedesk::words::Verdicts</name>
    <message>
        <source>The voice webhook</source>
        <translation>Le webhook vocal</translation>
    </message>
    <message>
        <source>The SMS webhook</source>
        <translation>Le webhook SMS</translation>
    </message>
    <message>
        <source>The status webhook</source>
        <translation>Le webhook de statut</translation>
    </message>
    <message>
        <source>It answers as it should</source>
        <translation>Il répond comme il faut</translation>
    </message>
    <message>
        <source>The Auth Token is needed to check this</source>
        <translation>L’Auth Token est nécessaire pour ce contrôle</translation>
    </message>
    <message>
        <source>Callers would hear an error</source>
        <translation>Qui appelle entendrait une erreur</translation>
    </message>
    <message>
        <source>Texts would be lost</source>
        <translation>Les SMS seraient perdus</translation>
    </message>
    <message>
        <source>ServiceFlow would not learn that calls ended</source>
        <translation>ServiceFlow n’apprendrait pas la fin des appels</translation>
    </message>
    <message>
        <source>%1 answered %2 in %3 ms.</source>
        <extracomment>%1 is &quot;The voice webhook&quot;, %2 an HTTP status, %3 milliseconds. The same in the following texts.</extracomment>
        <translation>%1 a répondu %2 en %3 ms.</translation>
    </message>
    <message>
        <source>%1&apos;s host name was not found.</source>
        <translation>%1 : le nom d’hôte est introuvable.</translation>
    </message>
    <message>
        <source>%1&apos;s server refused the connection.</source>
        <translation>%1 : le serveur a refusé la connexion.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>%1&apos;s secure connection failed.</source>
        <translation>%1 : la connexion sûre a échoué.</translation>
    </message>
    <message>
        <source>%1 did not answer within 15 s, which is all that Twilio waits.</source>
        <translation>%1 n’a pas répondu en 15 s, le temps que Twilio attend.</translation>
    </message>
    <message>
        <source>%1 answered %2 after %3 ms.</source>
        <translation>%1 a répondu %2 après %3 ms.</translation>
    </message>
    <message>
        <source>%1 redirects again and again.</source>
        <translation>%1 redirige sans fin.</translation>
    </message>
    <message>
        <source>%1 answered %2 to a request signed as Twilio signs it.</source>
        <translation>%1 a répondu %2 à une requête signée comme Twilio la signe.</translation>
    </message>
    <message>
        <source>%1 is reachable and refuses unsigned requests, as it should.</source>
        <translation>%1 est joignable et refuse les requêtes non signées, comme il faut.</translation>
    </message>
    <message>
        <source>%1 answered an unsigned request, so this check proves nothing.</source>
        <translation>%1 a répondu à une requête non signée ; ce contrôle ne prouve donc rien.</translation>
    </message>
    <message>
        <source>%1 answered with a content type that Twilio does not take.</source>
        <translation>%1 a répondu avec un type de contenu que Twilio n’accepte pas.</translation>
    </message>
    <message>
        <source>%1 answered, but not with TwiML that can be read.</source>
        <translation>%1 a répondu, mais sans TwiML lisible.</translation>
    </message>
    <message>
        <source>%1 answered with more than the 64 kB that Twilio takes.</source>
        <translation>%1 a répondu avec plus que les 64 ko que Twilio accepte.</translation>
    </message>
    <message>
        <source>%1&apos;s address cannot be called.</source>
        <translation>%1 : l’adresse ne peut pas être appelée.</translation>
    </message>
    <message>
        <source>Check the host name in the address, and its DNS entry.</source>
        <translation>Vérifiez le nom d’hôte de l’adresse, et son entrée DNS.</translation>
    </message>
    <message>
        <source>Check that ServiceFlow&apos;s webhook service runs, and that a firewall lets Twilio through.</source>
        <translation>Vérifiez que le service de webhooks de ServiceFlow tourne, et qu’un pare-feu laisse passer Twilio.</translation>
    </message>
    <message>
        <source>Check the certificate: its name, its date and its chain.</source>
        <translation>Vérifiez le certificat : son nom, sa date et sa chaîne.</translation>
    </message>
    <message>
        <source>The path in the address may be wrong.</source>
        <translation>Le chemin de l’adresse est peut-être faux.</translation>
    </message>
    <message>
        <source>The web server in front of ServiceFlow could not reach the service behind it.</source>
        <translation>Le serveur web devant ServiceFlow n’a pas pu joindre le service derrière lui.</translation>
    </message>
    <message>
        <source>Look into the log of ServiceFlow&apos;s webhook service.</source>
        <translation>Regardez le journal du service de webhooks de ServiceFlow.</translation>
    </message>
    <message>
        <source>Let the address answer by itself, without a redirect.</source>
        <translation>Faites répondre l’adresse elle-même, sans redirection.</translation>
    </message>
    <message>
        <source>The service may check with another Auth Token, or with another address than the configured one.</source>
        <translation>Le service vérifie peut-être avec un autre Auth Token, ou avec une autre adresse que celle configurée.</translation>
    </message>
    <message>
        <source>Add the account&apos;s Auth Token as signing token.</source>
        <translation>Ajoutez l’Auth Token du compte comme jeton de signature.</translation>
    </message>
    <message>
        <source>The service has to answer with TwiML: XML with the root element Response.</source>
        <translation>Le service doit répondre en TwiML : du XML dont la racine est Response.</translation>
    </message>
    <message>
        <source>Correct the webhook address.</source>
        <translation>Corrigez l’adresse du webhook.</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <extracomment>%1 is &quot;Voice&quot;, %2 an HTTP status.</extracomment>
        <translation>%1 a répondu %2</translation>
    </message>
    <message>
        <source>%1: host not found</source>
        <translation>%1 : hôte introuvable</translation>
    </message>
    <message>
        <source>%1: connection refused</source>
        <translation>%1 : connexion refusée</translation>
    </message>
    <message>
        <source>%1: not reachable</source>
        <translation>%1 : injoignable</translation>
    </message>
    <message>
        <source>%1: no secure connection</source>
        <translation>%1 : pas de connexion sûre</translation>
    </message>
    <message>
        <source>%1: no answer in time</source>
        <translation>%1 : pas de réponse à temps</translation>
    </message>
    <message>
        <source>%1: too many redirects</source>
        <translation>%1 : trop de redirections</translation>
    </message>
    <message>
        <source>needs the Auth Token</source>
        <translation>exige l’Auth Token</translation>
    </message>
    <message>
        <source>%1: wrong content type</source>
        <translation>%1 : mauvais type de contenu</translation>
    </message>
    <message>
        <source>%1: no TwiML</source>
        <translation>%1 : pas de TwiML</translation>
    </message>
    <message>
        <source>%1: answer too large</source>
        <translation>%1 : réponse trop grande</translation>
    </message>
    <message>
        <source>%1: address cannot be called</source>
        <translation>%1 : adresse impossible à appeler</translation>
    </message>
    <message>
        <source>Open Twilio&apos;s Console, then the account&apos;s page with API keys and tokens.</source>
        <translation>Ouvrez la console Twilio, puis la page du compte avec les clés API et les jetons.</translation>
    </message>
    <message>
        <source>Copy the Auth Token of this account.</source>
        <translation>Copiez l’Auth Token de ce compte.</translation>
    </message>
    <message>
        <source>Add it here as signing token. It is used for signed checks only.</source>
        <translation>Ajoutez-le ici comme jeton de signature. Il ne sert qu’aux contrôles signés.</translation>
    </message>
    <message>
        <source>Call the address from outside, for example: curl -i -X POST %1</source>
        <translation>Appelez l’adresse de l’extérieur, par exemple : curl -i -X POST %1</translation>
    </message>
    <message>
        <source>Look into Twilio&apos;s Console under Monitor, Logs, Errors for this number.</source>
        <translation>Regardez dans la console Twilio sous Monitor, Logs, Errors pour ce numéro.</translation>
    </message>
    <message>
        <source>When the address answers, choose Check again.</source>
        <translation>Quand l’adresse répond, contrôlez de nouveau.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A numbered step: %1 its number, %2 its text.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Préproduction</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
</TS>
