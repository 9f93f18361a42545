<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
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
        <translation>Acerca de</translation>
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
        <translation>Versión, bibliotecas, licencias</translation>
    </message>
    <message>
        <source>Working phone numbers on Twilio for ServiceFlow&apos;s customers.</source>
        <translation>Números de teléfono en Twilio, listos para los clientes de ServiceFlow.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copiar versiones</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Dónde está cada cosa</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>Carpeta de &amp;datos</translation>
    </message>
    <message>
        <source>&amp;Log folder</source>
        <translation>Carpeta de &amp;registros</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>The licence&apos;s text</source>
        <translation>El texto de la licencia</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open folder: %1</source>
        <extracomment>%1 is a folder&apos;s label: &quot;Data folder&quot;</extracomment>
        <translation>Abrir carpeta: %1</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::AccountCard</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Add &amp;key…</source>
        <translation>Agregar &amp;clave…</translation>
    </message>
    <message>
        <source>Try the keychain &amp;again</source>
        <translation>Probar otra vez el ll&amp;avero</translation>
    </message>
    <message>
        <source>New &amp;key…</source>
        <translation>&amp;Nueva clave…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Ca&amp;mbiar nombre…</translation>
    </message>
    <message>
        <source>Remove signing token</source>
        <translation>Quitar el token de firma</translation>
    </message>
    <message>
        <source>Connect a&amp;gain…</source>
        <translation>Conectar &amp;otra vez…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>este puesto</translation>
    </message>
    <message>
        <source>team</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Webhook checks</source>
        <translation>Comprobaciones de webhooks</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Última prueba</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a setting, whom it is for</comment>
        <extracomment>a setting and whom it is for: &quot;Environment · team&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>trial account</source>
        <translation>cuenta de prueba</translation>
    </message>
    <message>
        <source>subaccount of %1</source>
        <translation>subcuenta de %1</translation>
    </message>
    <message>
        <source>subaccount of %1, which is not on this desk</source>
        <translation>subcuenta de %1, que no está en este puesto</translation>
    </message>
    <message>
        <source>%1 Its numbers and their history stay to be read. Twilio is not asked about them, because this desk holds no key for it.</source>
        <translation>%1 Sus números y su historial quedan para consulta. No se pregunta a Twilio por ellos, porque este puesto no tiene clave.</translation>
    </message>
    <message>
        <source>None: it was deleted when the account was removed</source>
        <translation>Ninguna: se borró al quitar la cuenta</translation>
    </message>
    <message>
        <source>API key %1</source>
        <translation>Clave API %1</translation>
    </message>
    <message>
        <source>%1, in memory until Phone Desk quits</source>
        <extracomment>%1 is &quot;Auth Token&quot; or &quot;API key SK12…9f&quot;</extracomment>
        <translation>%1, en memoria hasta que se cierre Phone Desk</translation>
    </message>
    <message>
        <source>%1, in this computer&apos;s keychain</source>
        <extracomment>%1 is &quot;Auth Token&quot; or &quot;API key SK12…9f&quot;</extracomment>
        <translation>%1, en el llavero de este equipo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Signed with the Auth Token</source>
        <translation>Firmadas con el Auth Token</translation>
    </message>
    <message>
        <source>Signed with the Auth Token that is kept for signing only</source>
        <translation>Firmadas con el Auth Token que se guarda solo para firmar</translation>
    </message>
    <message>
        <source>Not signed: numbers stay unfinished until the Auth Token is added for signing</source>
        <translation>Sin firma: los números quedan sin terminar hasta que se agregue el Auth Token para firmar</translation>
    </message>
    <message>
        <source>Replace &amp;signing token…</source>
        <translation>Reemplazar el token de &amp;firma…</translation>
    </message>
    <message>
        <source>Add &amp;signing token…</source>
        <translation>Agregar token de &amp;firma…</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Consultando a Twilio…</translation>
    </message>
    <message>
        <source>Not without its key</source>
        <translation>No sin su clave</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::AccountDialog</name>
    <message>
        <source>Connect a Twilio account</source>
        <translation>Conectar una cuenta de Twilio</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Account &amp;SID</source>
        <translation>Account &amp;SID</translation>
    </message>
    <message>
        <source>Begins with AC; on the first page of Twilio&apos;s Console.</source>
        <translation>Empieza por AC; está en la primera página de la consola de Twilio.</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>Probar cone&amp;xión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Guardar cuenta</translation>
    </message>
    <message>
        <source>This computer offers no keychain</source>
        <translation>Este equipo no ofrece un llavero</translation>
    </message>
    <message>
        <source>How to get a keychain</source>
        <translation>Cómo obtener un llavero</translation>
    </message>
    <message>
        <source>Keep until I quit</source>
        <translation>Conservar hasta salir</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Consultando a Twilio…</translation>
    </message>
    <message>
        <source>What does not work is not saved.</source>
        <translation>Lo que no funciona no se guarda.</translation>
    </message>
    <message>
        <source>It works. Nothing is saved yet.</source>
        <translation>Funciona. Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>ServiceFlow production</source>
        <translation>ServiceFlow producción</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>Ento&amp;rno</translation>
    </message>
    <message>
        <source>Connect this Twilio account again</source>
        <translation>Conectar otra vez esta cuenta de Twilio</translation>
    </message>
    <message>
        <source>%1 It comes back with its numbers and history.</source>
        <comment>a sentence: when it was removed</comment>
        <translation>%1 Vuelve con sus números y su historial.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::AccountList</name>
    <message>
        <source>Twilio accounts</source>
        <translation>Cuentas de Twilio</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account SID, environment</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>subaccount</source>
        <translation>subcuenta</translation>
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
        <translation>Clave API</translation>
    </message>
    <message>
        <source>Removed from this desk</source>
        <translation>Quitada de este puesto</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>Falta la clave</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Llavero bloqueado</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Sin llavero</translation>
    </message>
    <message>
        <source>Suspended by Twilio</source>
        <translation>Suspendida por Twilio</translation>
    </message>
    <message>
        <source>Closed at Twilio</source>
        <translation>Cerrada en Twilio</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clave rechazada</translation>
    </message>
    <message>
        <source>Key until quitting</source>
        <translation>Clave hasta salir</translation>
    </message>
    <message>
        <source>Cannot sign checks</source>
        <translation>No puede firmar comprobaciones</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Its key was kept in memory only, until Phone Desk quit.</source>
        <translation>Su clave se guardó solo en memoria, hasta que se cerró Phone Desk.</translation>
    </message>
    <message>
        <source>The keychain of this computer has no key for it.</source>
        <translation>El llavero de este equipo no tiene su clave.</translation>
    </message>
    <message>
        <source>The keychain is locked or refused, so its key could not be read.</source>
        <translation>El llavero está bloqueado o se negó, así que no se pudo leer su clave.</translation>
    </message>
    <message>
        <source>This computer offers no keychain now, so its key could not be read.</source>
        <translation>Este equipo no ofrece ahora ningún llavero, así que no se pudo leer su clave.</translation>
    </message>
    <message>
        <source>The Auth Token that signs its webhook checks is not on this computer.</source>
        <translation>El Auth Token que firma sus comprobaciones de webhooks no está en este equipo.</translation>
    </message>
    <message>
        <source>Removed from this desk on %1.</source>
        <extracomment>%1 is a date, &quot;22 December&quot;</extracomment>
        <translation>Quitada de este puesto el %1.</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Aún sin probar</translation>
    </message>
    <message>
        <source>Twilio said that the account is suspended · %1</source>
        <extracomment>%1 is &quot;3 min ago&quot; or a date</extracomment>
        <translation>Twilio dijo que la cuenta está suspendida · %1</translation>
    </message>
    <message>
        <source>Twilio said that the account is closed · %1</source>
        <translation>Twilio dijo que la cuenta está cerrada · %1</translation>
    </message>
    <message>
        <source>Twilio refused the key · %1</source>
        <translation>Twilio rechazó la clave · %1</translation>
    </message>
    <message>
        <source>Worked · %1</source>
        <translation>Funcionó · %1</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Twilio accounts key signing token environment test add rename remove</source>
        <translation>cuentas de Twilio clave token de firma entorno probar agregar cambiar nombre quitar</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Agregar cuenta…</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Agregar cuenta</translation>
    </message>
    <message>
        <source>No Twilio account is connected.</source>
        <translation>No hay ninguna cuenta de Twilio conectada.</translation>
    </message>
    <message>
        <source>Numbers are bought from a Twilio account of ServiceFlow&apos;s.</source>
        <translation>Los números se compran con una cuenta de Twilio de ServiceFlow.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ChangeActs</name>
    <message>
        <source>There were none yet</source>
        <translation>Aún no hubo ninguno</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1 is a time, %2 what was done: &quot;Update the webhooks of 12 numbers&quot;</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>A change of many numbers waits</source>
        <translation>Un cambio de muchos números espera</translation>
    </message>
    <message numerus="yes">
        <source>%1 numbers were changed, %n wait. Nothing is sent until you let it go on.</source>
        <translation>
            <numerusform>Se cambiaron %1 números, %n espera. No se envía nada hasta que se le deje continuar.</numerusform>
            <numerusform>Se cambiaron %1 números, %n esperan. No se envía nada hasta que se les deje continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Mostrarlo</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ChangeDialog</name>
    <message>
        <source>Update webhooks</source>
        <translation>Actualizar webhooks</translation>
    </message>
    <message numerus="yes">
        <source>Update the webhooks of %n numbers</source>
        <translation>
            <numerusform>Actualizar los webhooks de %n número</numerusform>
            <numerusform>Actualizar los webhooks de %n números</numerusform>
        </translation>
    </message>
    <message>
        <source>This change could not be read.</source>
        <translation>No se pudo leer este cambio.</translation>
    </message>
    <message>
        <source>&amp;Copy run-book</source>
        <translation>&amp;Copiar el registro</translation>
    </message>
    <message>
        <source>Show &amp;rollback file</source>
        <translation>Mostrar el archivo de &amp;restauración</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Change the c&amp;hosen one first</source>
        <translation>Cambiar primero el e&amp;legido</translation>
    </message>
    <message>
        <source>&amp;Write the chosen ones anyway</source>
        <translation>&amp;Escribir los elegidos de todos modos</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Re&amp;poner</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Con&amp;tinuar</translation>
    </message>
    <message>
        <source>Change the &amp;others</source>
        <translation>Cambiar los &amp;otros</translation>
    </message>
    <message>
        <source>Change one number &amp;first</source>
        <translation>Cambiar un número pr&amp;imero</translation>
    </message>
    <message>
        <source>Reading what Twilio holds…</source>
        <extracomment>from Twilio</extracomment>
        <translation>Leyendo lo que tiene Twilio…</translation>
    </message>
    <message>
        <source>Read %1 of %2.</source>
        <translation>Leídos %1 de %2.</translation>
    </message>
    <message>
        <source>Twilio was not read.</source>
        <translation>No se leyó Twilio.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was put back.</source>
        <translation>No se repuso nada.</translation>
    </message>
    <message>
        <source>Change &amp;this number</source>
        <translation>Cambiar es&amp;te número</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Todavía no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Change the &amp;other %n numbers</source>
        <translation>
            <numerusform>Cambiar el &amp;otro número (%n)</numerusform>
            <numerusform>Cambiar los &amp;otros %n números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the &amp;other %n numbers all the same</source>
        <translation>
            <numerusform>Cambiar el &amp;otro número (%n) de todos modos</numerusform>
            <numerusform>Cambiar los &amp;otros %n números de todos modos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n numbers &amp;back</source>
        <translation>
            <numerusform>Re&amp;poner %n número</numerusform>
            <numerusform>Re&amp;poner %n números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Try %n again</source>
        <translation>
            <numerusform>Pro&amp;bar %n de nuevo</numerusform>
            <numerusform>Pro&amp;bar %n de nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n anyway</source>
        <translation>
            <numerusform>&amp;Escribir %n de todos modos</numerusform>
            <numerusform>&amp;Escribir %n de todos modos</numerusform>
        </translation>
    </message>
    <message>
        <source>This window may be closed.</source>
        <translation>Esta ventana puede cerrarse.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Fail &amp;back…</source>
        <translation>Volver de emer&amp;gencia…</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ChangeForm</name>
    <message>
        <source>&amp;Old host</source>
        <translation>Servidor &amp;antiguo</translation>
    </message>
    <message>
        <source>&amp;New host</source>
        <translation>Servidor &amp;nuevo</translation>
    </message>
    <message>
        <source>What each organisation should have</source>
        <translation>Lo que debe tener cada organización</translation>
    </message>
    <message>
        <source>Another host, the rest as it is</source>
        <translation>Otro servidor, el resto como está</translation>
    </message>
    <message>
        <source>These URLs</source>
        <translation>Estas URL</translation>
    </message>
    <message>
        <source>Each number gets the active URL set of its environment, or its organisation&apos;s own.</source>
        <translation>Cada número recibe el conjunto de URL activo de su entorno, o el propio de su organización.</translation>
    </message>
    <message>
        <source>Path, query and what follows # stay; fallbacks go along.</source>
        <translation>La ruta, la consulta y lo que sigue a # se quedan; las alternativas también cambian.</translation>
    </message>
    <message>
        <source>Ch&amp;ange to</source>
        <translation>Ca&amp;mbiar a</translation>
    </message>
    <message>
        <source>A host name is needed here, such as api.serviceflow.com.</source>
        <translation>Aquí hace falta un nombre de servidor, como api.serviceflow.com.</translation>
    </message>
    <message>
        <source>This is the old host.</source>
        <translation>Este es el servidor antiguo.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ChangeLines</name>
    <message>
        <source>As it was</source>
        <extracomment>what a number&apos;s setting was when it was shown</extracomment>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>At Twilio now</source>
        <translation>En Twilio ahora</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>what a number&apos;s setting will be, or is now</extracomment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Somebody changed this number after it was shown here. It was left as it is.</source>
        <translation>Alguien cambió este número después de mostrarse aquí. Se dejó como está.</translation>
    </message>
    <message>
        <source>Confirmed by Twilio at %1, request %2</source>
        <extracomment>%1 is a time in UTC, %2 Twilio&apos;s name for a request</extracomment>
        <translation>Confirmado por Twilio a las %1, solicitud %2</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ChangeList</name>
    <message>
        <source>Which numbers</source>
        <translation>Qué números</translation>
    </message>
    <message>
        <source>Numbers of this change</source>
        <translation>Números de este cambio</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ChangePlanPage</name>
    <message>
        <source>Changes</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Se queda</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>No se mueven</translation>
    </message>
    <message>
        <source>First of all</source>
        <translation>Antes que nada</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Consultando a Twilio…</translation>
    </message>
    <message>
        <source>URLs are needed that Twilio can call.</source>
        <translation>Hacen falta URL a las que Twilio pueda llamar.</translation>
    </message>
    <message>
        <source>Both hosts are needed.</source>
        <translation>Hacen falta los dos servidores.</translation>
    </message>
    <message>
        <source>The new host cannot be used.</source>
        <translation>El servidor nuevo no se puede usar.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Nothing would be changed.</source>
        <translation>No cambiaría nada.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ChangeRowsModel</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
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
        <translation>Las llamadas van por la troncal SIP %1</translation>
    </message>
    <message>
        <source>Calls go to the application %1</source>
        <extracomment>%1 is a TwiML application&apos;s name or SID</extracomment>
        <translation>Las llamadas van a la aplicación %1</translation>
    </message>
    <message>
        <source>Texts go to the application %1</source>
        <extracomment>%1 is a TwiML application&apos;s name or SID</extracomment>
        <translation>Los mensajes van a la aplicación %1</translation>
    </message>
    <message>
        <source>Texts go to the Messaging Service %1</source>
        <extracomment>%1 is a Messaging Service&apos;s name</extracomment>
        <translation>Los mensajes van al Messaging Service %1</translation>
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
        <translation>Ya está así</translation>
    </message>
    <message>
        <source>Not in its Twilio account any more</source>
        <translation>Ya no está en su cuenta de Twilio</translation>
    </message>
    <message>
        <source>Its own webhooks are not used</source>
        <translation>Sus propios webhooks no se usan</translation>
    </message>
    <message>
        <source>Nothing of it is on that host</source>
        <translation>Nada suyo está en ese servidor</translation>
    </message>
    <message numerus="yes">
        <source>Update the webhooks of %n numbers</source>
        <translation>
            <numerusform>Actualizar los webhooks de %n número</numerusform>
            <numerusform>Actualizar los webhooks de %n números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the webhooks of %n numbers back</source>
        <translation>
            <numerusform>Reponer los webhooks de %n número</numerusform>
            <numerusform>Reponer los webhooks de %n números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fail over %n numbers</source>
        <translation>
            <numerusform>Conmutar %n número</numerusform>
            <numerusform>Conmutar %n números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fail back %n numbers</source>
        <translation>
            <numerusform>Devolver %n número</numerusform>
            <numerusform>Devolver %n números</numerusform>
        </translation>
    </message>
    <message>
        <source>Another window of this desk, or another desk, works on it.</source>
        <translation>Otra ventana de este puesto, u otro puesto, trabaja en ello.</translation>
    </message>
    <message>
        <source>Changing %1 first…</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Cambiando %1 primero…</translation>
    </message>
    <message>
        <source>%1 is changed. Calling its webhooks…</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 está cambiado. Llamando a sus webhooks…</translation>
    </message>
    <message>
        <source>%1 is changed and verified. The others wait for your word.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 está cambiado y verificado. Los demás esperan su indicación.</translation>
    </message>
    <message>
        <source>%1 is changed, and a check failed: %2. The others were not touched.</source>
        <extracomment>%1 is a number, %2 what its webhook answered: &quot;voice answered 502&quot;</extracomment>
        <translation>%1 está cambiado y una comprobación falló: %2. Los demás no se tocaron.</translation>
    </message>
    <message>
        <source>Twilio holds something else</source>
        <translation>Twilio tiene otra cosa</translation>
    </message>
    <message>
        <source>%1 is changed, and could not be checked. The others were not touched.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 está cambiado y no se pudo comprobar. Los demás no se tocaron.</translation>
    </message>
    <message>
        <source>%1 was not changed. Choose another number to go first, or stop.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 no se cambió. Elija otro número para ir primero, o deténgalo.</translation>
    </message>
    <message>
        <source>Pausing: what is on its way is waited for…</source>
        <translation>En pausa: se espera lo que está en camino…</translation>
    </message>
    <message>
        <source>Putting the numbers back…</source>
        <translation>Reponiendo los números…</translation>
    </message>
    <message>
        <source>Changing the numbers…</source>
        <translation>Cambiando los números…</translation>
    </message>
    <message numerus="yes">
        <source>Paused. %n numbers wait; nothing is sent.</source>
        <translation>
            <numerusform>En pausa. %n número espera; no se envía nada.</numerusform>
            <numerusform>En pausa. %n números esperan; no se envía nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>numbers: how many of all</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <extracomment>how many numbers are changed in a second</extracomment>
        <translation>%1 por segundo</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>queda %n s</numerusform>
            <numerusform>quedan %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>queda %n min</numerusform>
            <numerusform>quedan %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers were put back.</source>
        <translation>
            <numerusform>Se repuso %n número.</numerusform>
            <numerusform>Se repusieron %n números.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers were changed.</source>
        <translation>
            <numerusform>Se cambió %n número.</numerusform>
            <numerusform>Se cambiaron %n números.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were so already.</source>
        <translation>
            <numerusform>%n ya estaba así.</numerusform>
            <numerusform>%n ya estaban así.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed by somebody since, and left.</source>
        <translation>
            <numerusform>Alguien cambió %n desde entonces, y se dejó.</numerusform>
            <numerusform>Alguien cambió %n desde entonces, y se dejaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not changed.</source>
        <translation>
            <numerusform>%n no se cambió.</numerusform>
            <numerusform>%n no se cambiaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n were not touched.</source>
        <translation>
            <numerusform>Detenido: %n no se tocó.</numerusform>
            <numerusform>Detenido: %n no se tocaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its organisation has URLs of its own, and no fail-over of them</source>
        <translation>Su organización tiene URL propias, y ninguna de emergencia para ellas</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ChangeWorkPage</name>
    <message>
        <source>Numbers that are done</source>
        <translation>Números terminados</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a group of numbers and how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperan</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>numbers whose webhooks are what was wanted</extracomment>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Changed since</source>
        <extracomment>numbers that somebody else changed</extracomment>
        <translation>Cambiados luego</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a Twilio account&apos;s name, %2 what is the matter with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Some numbers wait</source>
        <translation>Algunos números esperan</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué fue de ello</translation>
    </message>
    <message>
        <source>No number is in this group.</source>
        <translation>No hay ningún número en este grupo.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ChoosePage</name>
    <message>
        <source>Contains takes 2 to 16 letters or digits.</source>
        <translation>“Contiene” admite de 2 a 16 letras o dígitos.</translation>
    </message>
    <message>
        <source>Type an area code, a city, or digits that the number contains.</source>
        <translation>Escriba un código de área, una ciudad o dígitos que el número contenga.</translation>
    </message>
    <message>
        <source>&amp;Area code</source>
        <translation>&amp;Código de área</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>Ciu&amp;dad</translation>
    </message>
    <message>
        <source>C&amp;ontains</source>
        <translation>Co&amp;ntiene</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Mark as &amp;2nd choice</source>
        <translation>Marcar como &amp;2.ª opción</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>Ver &amp;más</translation>
    </message>
    <message>
        <source>Available numbers</source>
        <extracomment>%1 is an area code, or several: &quot;512, 737&quot;</extracomment>
        <translation>Números disponibles</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Ctrl+2 and Ctrl+3 mark the second and third choice: they are offered if the first is gone when it is bought.</source>
        <translation>Ctrl+2 y Ctrl+3 marcan la segunda y la tercera opción: se ofrecen si la primera ya no está disponible al comprarla.</translation>
    </message>
    <message>
        <source>Where should the number be from?</source>
        <translation>¿De dónde debe ser el número?</translation>
    </message>
    <message>
        <source>Type an area code and press Enter. Searching buys and reserves nothing.</source>
        <translation>Escriba un código de área y pulse Intro. Buscar no compra ni reserva nada.</translation>
    </message>
    <message>
        <source>Looking for numbers…</source>
        <translation>Buscando números…</translation>
    </message>
    <message>
        <source>Available numbers in %1</source>
        <translation>Números disponibles en %1</translation>
    </message>
    <message>
        <source>Nothing was searched</source>
        <translation>No se buscó nada</translation>
    </message>
    <message>
        <source>Mend what is marked above and search again.</source>
        <translation>Corrija lo marcado arriba y busque de nuevo.</translation>
    </message>
    <message>
        <source>Twilio has no such number now</source>
        <translation>Twilio no tiene ahora un número así</translation>
    </message>
    <message>
        <source>Twilio has no number in %1 now</source>
        <translation>Twilio no tiene ahora números en %1</translation>
    </message>
    <message>
        <source>Ask for less, or try another area code.</source>
        <translation>Pida menos condiciones o pruebe otro código de área.</translation>
    </message>
    <message>
        <source>Prices are unknown</source>
        <translation>Se desconocen los precios</translation>
    </message>
    <message>
        <source>The search did not work</source>
        <translation>La búsqueda no funcionó</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Twilio has no number in %1 now; these area codes are near and have some</source>
        <extracomment>%1 is an area code, or several; buttons with area codes follow</extracomment>
        <translation>Twilio no tiene ahora números en %1; sí en estos códigos de área cercanos</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>an area code, a town, how many numbers: &quot;737 Austin (12)&quot;</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Search, then choose a number.</source>
        <translation>Busque y luego elija un número.</translation>
    </message>
    <message>
        <source>Choose a number.</source>
        <translation>Elija un número.</translation>
    </message>
    <message>
        <source>Choose the first choice too.</source>
        <translation>Elija también la primera opción.</translation>
    </message>
    <message>
        <source>%1 of %2 options  ·  found %3</source>
        <extracomment>%1 of %2 options are shown; %3: &quot;just now&quot;, &quot;3 min ago&quot;</extracomment>
        <translation>%1 de %2 opciones  ·  búsqueda: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n options  ·  found %1  ·  Twilio offers no more at a time</source>
        <extracomment>%n options; %1: &quot;just now&quot;; Twilio has no next page</extracomment>
        <translation>
            <numerusform>%n opción  ·  búsqueda: %1  ·  Twilio no ofrece más a la vez</numerusform>
            <numerusform>%n opciones  ·  búsqueda: %1  ·  Twilio no ofrece más a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>1 option  ·  found %1</source>
        <extracomment>%1: &quot;just now&quot;</extracomment>
        <translation>1 opción  ·  búsqueda: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n options  ·  found %1</source>
        <extracomment>%n options; %1: &quot;just now&quot;</extracomment>
        <translation>
            <numerusform>%n opción  ·  búsqueda: %1</numerusform>
            <numerusform>%n opciones  ·  búsqueda: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the &amp;2nd choice</source>
        <translation>Quitar la &amp;2.ª opción</translation>
    </message>
    <message>
        <source>Not the &amp;3rd choice</source>
        <translation>Quitar la &amp;3.ª opción</translation>
    </message>
    <message>
        <source>Mark as &amp;3rd choice</source>
        <translation>Marcar como &amp;3.ª opción</translation>
    </message>
    <message>
        <source>The number chosen in onboarding is not offered any more</source>
        <translation>El número elegido al registrarse ya no se ofrece</translation>
    </message>
    <message>
        <source>Somebody else has it, or Twilio took it back. These are offered now.</source>
        <translation>Otra persona lo tiene, o Twilio lo retiró. Estos se ofrecen ahora.</translation>
    </message>
    <message>
        <source>Somebody else has it, or Twilio took it back.</source>
        <translation>Otra persona lo tiene, o Twilio lo retiró.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::CompareActs</name>
    <message>
        <source>Comparing with Twilio…</source>
        <translation>Comparando con Twilio…</translation>
    </message>
    <message>
        <source>Not compared to the end. Compare with Twilio says why.</source>
        <translation>No se comparó hasta el final. Comparar con Twilio dice por qué.</translation>
    </message>
    <message>
        <source>Compared %1: %2 of %3 have the right webhooks.</source>
        <extracomment>%1 a time, %2 of %3 numbers</extracomment>
        <translation>Comparado %1: %2 de %3 tienen los webhooks correctos.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::CompareHead</name>
    <message>
        <source>&amp;Compare now</source>
        <translation>&amp;Comparar ahora</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Lists the numbers of every account that this desk reaches. Nothing is changed. F5</source>
        <translation>Lista los números de todas las cuentas a las que llega este puesto. No cambia nada. F5</translation>
    </message>
    <message>
        <source>Reading what is known…</source>
        <translation>Leyendo lo que se sabe…</translation>
    </message>
    <message>
        <source>Listing %1: %2 numbers so far…</source>
        <extracomment>%1 a Twilio account, %2 how many numbers</extracomment>
        <translation>Listando %1: %2 números hasta ahora…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share, such as of numbers with correct webhooks</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Comparing with Twilio</source>
        <translation>Comparando con Twilio</translation>
    </message>
    <message>
        <source>Reading the last comparison…</source>
        <translation>Leyendo la última comparación…</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Aún sin comparar</translation>
    </message>
    <message>
        <source>1 Twilio account, compared %1</source>
        <extracomment>%1 is &quot;3 min ago&quot;</extracomment>
        <translation>1 cuenta de Twilio, comparada %1</translation>
    </message>
    <message numerus="yes">
        <source>%n Twilio accounts, compared %1</source>
        <translation>
            <numerusform>%n cuenta de Twilio, comparada %1</numerusform>
            <numerusform>%n cuentas de Twilio, comparadas %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The last comparison could not be read</source>
        <translation>No se pudo leer la última comparación</translation>
    </message>
    <message>
        <source>The comparison was stopped</source>
        <translation>La comparación se detuvo</translation>
    </message>
    <message>
        <source>What was seen until then is kept. Nothing is taken for missing because it was not seen.</source>
        <translation>Lo visto hasta entonces se guarda. Nada se da por ausente por no haberse visto.</translation>
    </message>
    <message>
        <source>%1 was not listed to the end</source>
        <extracomment>%1 a Twilio account</extracomment>
        <translation>%1 no se listó hasta el final</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were not listed to the end</source>
        <translation>
            <numerusform>%n cuenta no se listó hasta el final</numerusform>
            <numerusform>%n cuentas no se listaron hasta el final</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What was known before is still shown.</source>
        <extracomment>%1 is why, in sentences</extracomment>
        <translation>%1 Lo que se sabía antes se sigue mostrando.</translation>
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
        <translation>Número</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Label or name</source>
        <extracomment>ours, or Twilio&apos;s name for the number</extracomment>
        <translation>Etiqueta o nombre</translation>
    </message>
    <message>
        <source>Twilio account</source>
        <translation>Cuenta de Twilio</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ComparePage</name>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;Reparar…</translation>
    </message>
    <message>
        <source>&amp;Adopt…</source>
        <translation>&amp;Adoptar…</translation>
    </message>
    <message>
        <source>&amp;Ignore…</source>
        <translation>&amp;Ignorar…</translation>
    </message>
    <message>
        <source>Stop i&amp;gnoring</source>
        <translation>De&amp;jar de ignorar</translation>
    </message>
    <message>
        <source>Show in &amp;numbers</source>
        <translation>Mostrar en &amp;números</translation>
    </message>
    <message>
        <source>Which numbers are listed</source>
        <translation>Qué números se listan</translation>
    </message>
    <message>
        <source>Filter the numbers</source>
        <translation>Filtrar los números</translation>
    </message>
    <message>
        <source>Filter  ·  Ctrl+F</source>
        <translation>Filtrar  ·  Ctrl+F</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Numbers that are not as expected</source>
        <translation>Números que no están como se espera</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Adoptar…</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorar…</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Dejar de ignorar</translation>
    </message>
    <message>
        <source>Show in numbers</source>
        <translation>Mostrar en números</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>what is listed, and how many</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Differ</source>
        <extracomment>numbers that differ at Twilio</extracomment>
        <translation>Difieren</translation>
    </message>
    <message>
        <source>Not managed</source>
        <extracomment>numbers that Twilio has and Phone Desk does not</extracomment>
        <translation>Sin gestionar</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>numbers that Phone Desk has and Twilio does not</extracomment>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorados</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 número</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n número</numerusform>
            <numerusform>%n números</numerusform>
        </translation>
    </message>
    <message>
        <source>No Twilio account is connected</source>
        <translation>No hay ninguna cuenta de Twilio conectada</translation>
    </message>
    <message>
        <source>Connect one first: then its numbers can be compared.</source>
        <translation>Conecte una primero: después se podrán comparar sus números.</translation>
    </message>
    <message>
        <source>Nothing was found yet</source>
        <translation>Aún no se ha encontrado nada</translation>
    </message>
    <message>
        <source>No number fits the filter</source>
        <translation>Ningún número coincide con el filtro</translation>
    </message>
    <message>
        <source>Numbers that differ will stand here</source>
        <translation>Aquí aparecerán los números que difieren</translation>
    </message>
    <message>
        <source>Compare now lists the numbers of every account that this desk reaches, and says which are not as they should be. Nothing is changed.</source>
        <translation>Comparar ahora lista los números de todas las cuentas a las que llega este puesto y dice cuáles no están como deben. No cambia nada.</translation>
    </message>
    <message>
        <source>All numbers are as they should be</source>
        <translation>Todos los números están como deben</translation>
    </message>
    <message>
        <source>No number differs at Twilio</source>
        <translation>Ningún número difiere en Twilio</translation>
    </message>
    <message>
        <source>Twilio has no number that Phone Desk does not manage</source>
        <translation>Twilio no tiene ningún número que Phone Desk no gestione</translation>
    </message>
    <message>
        <source>No number is missing at Twilio</source>
        <translation>No falta ningún número en Twilio</translation>
    </message>
    <message>
        <source>No number is ignored</source>
        <translation>No se ignora ningún número</translation>
    </message>
    <message>
        <source>It cannot be repaired from here: disconnect it, and connect it in the account where it is.</source>
        <translation>No se puede reparar desde aquí: desconéctelo y conéctelo en la cuenta donde está.</translation>
    </message>
    <message>
        <source>To adopt it, add %1 to the Twilio accounts of this desk first.</source>
        <extracomment>%1 a Twilio account</extracomment>
        <translation>Para adoptarlo, agregue primero %1 a las cuentas de Twilio de este puesto.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::CompareTexts</name>
    <message>
        <source>Not managed, our host answers</source>
        <extracomment>who answers a number that Phone Desk does not manage</extracomment>
        <translation>Sin gestionar, responde nuestro servidor</translation>
    </message>
    <message>
        <source>Not managed, Twilio&apos;s demo answers</source>
        <extracomment>Twilio&apos;s demo answers what nobody has set up</extracomment>
        <translation>Sin gestionar, responde la demo de Twilio</translation>
    </message>
    <message>
        <source>Not managed, nobody answers</source>
        <translation>Sin gestionar, nadie responde</translation>
    </message>
    <message>
        <source>Not managed, another host answers</source>
        <translation>Sin gestionar, responde otro servidor</translation>
    </message>
    <message>
        <source>Not managed, a trunk or app answers</source>
        <translation>Sin gestionar, responde una troncal o aplicación</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Como se espera</translation>
    </message>
    <message>
        <source>In another Twilio account</source>
        <extracomment>%1 lists settings: &quot;Voice webhook, SMS webhook&quot;</extracomment>
        <translation>En otra cuenta de Twilio</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>Difiere: %1</translation>
    </message>
    <message>
        <source>Twilio does not have it</source>
        <translation>Twilio no lo tiene</translation>
    </message>
    <message>
        <source>%1 · ignored</source>
        <extracomment>%1 is what is the matter with a number, %2 why it is ignored</extracomment>
        <translation>%1 · ignorado</translation>
    </message>
    <message>
        <source>%1 · ignored: %2</source>
        <translation>%1 · ignorado: %2</translation>
    </message>
    <message>
        <source>%1 is in %2 now, and Phone Desk has it in another account.</source>
        <extracomment>%1 a number, %2 a Twilio account</extracomment>
        <translation>%1 está ahora en %2, y Phone Desk lo tiene en otra cuenta.</translation>
    </message>
    <message>
        <source>A trunk or a TwiML app answers %1: its own webhooks are not used.</source>
        <extracomment>%1 a number</extracomment>
        <translation>Una troncal o una aplicación TwiML responde a %1: sus propios webhooks no se usan.</translation>
    </message>
    <message>
        <source>Twilio holds other webhooks for %1 than its organisation&apos;s numbers should have.</source>
        <translation>Twilio tiene para %1 otros webhooks que los que deben tener los números de su organización.</translation>
    </message>
    <message>
        <source>%1 is in %2. Phone Desk does not manage it, and changes nothing of it.</source>
        <extracomment>%1 a number, %2 a Twilio account, %3 the number&apos;s name at Twilio</extracomment>
        <translation>%1 está en %2. Phone Desk no lo gestiona y no cambia nada en él.</translation>
    </message>
    <message>
        <source>%1 is in %2 as “%3”. Phone Desk does not manage it, and changes nothing of it.</source>
        <translation>%1 está en %2 como «%3». Phone Desk no lo gestiona y no cambia nada en él.</translation>
    </message>
    <message>
        <source>%1 of %2 is not in %3 any more: its calls do not arrive. Within ten days of a release Twilio&apos;s Console can bring it back.</source>
        <extracomment>%1 a number, %2 an organisation, %3 a Twilio account</extracomment>
        <translation>%1 de %2 ya no está en %3: sus llamadas no llegan. En los diez días tras una liberación, la consola de Twilio puede recuperarlo.</translation>
    </message>
    <message>
        <source>Ignored by %1 since %2.</source>
        <extracomment>%1 is a login and a computer, %2 a day and a time</extracomment>
        <translation>Ignorado por %1 desde %2.</translation>
    </message>
    <message>
        <source>Ignored by %1 since %2: %3</source>
        <extracomment>%1 is a login and a computer, %2 a day and a time, %3 why</extracomment>
        <translation>Ignorado por %1 desde %2: %3</translation>
    </message>
    <message>
        <source>None of the listed numbers is managed here yet.</source>
        <translation>Ninguno de los números listados se gestiona aquí todavía.</translation>
    </message>
    <message>
        <source>%1 of %2 numbers have the webhooks that they should have.</source>
        <translation>%1 de %2 números tienen los webhooks que deben tener.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::CompareWindow</name>
    <message>
        <source>Compare with Twilio</source>
        <translation>Comparar con Twilio</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ConnectPage</name>
    <message>
        <source>What is there, and what will be</source>
        <translation>Lo que hay y lo que habrá</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Twilio account</source>
        <translation>Cuenta de Twilio</translation>
    </message>
    <message>
        <source>Phone Desk manages %1 already</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Phone Desk ya gestiona %1</translation>
    </message>
    <message>
        <source>It belongs to %1 (%2). Nothing needs to be connected.</source>
        <extracomment>%1 is an organisation, %2 a label</extracomment>
        <translation>Pertenece a %1 (%2). No hay que conectar nada.</translation>
    </message>
    <message>
        <source>%1 is being set up already</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 ya se está configurando</translation>
    </message>
    <message>
        <source>Open it under Unfinished.</source>
        <translation>Ábrala en Sin terminar.</translation>
    </message>
    <message>
        <source>Messaging Services are not known</source>
        <translation>No se conocen los Messaging Services</translation>
    </message>
    <message>
        <source>%1 If the number is in one, its texts may go there instead. Calls are not concerned.</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>%1 Si el número está en uno, sus mensajes pueden ir allí en su lugar. Las llamadas no se ven afectadas.</translation>
    </message>
    <message>
        <source>Checks cannot be signed for this account</source>
        <translation>Las comprobaciones no se pueden firmar en esta cuenta</translation>
    </message>
    <message>
        <source>Twilio signs with this account&apos;s own Auth Token, which this desk does not have. Phone Desk asks for it when it verifies; without it the number stays unfinished.</source>
        <translation>Twilio firma con el Auth Token propio de esta cuenta, que este puesto no tiene. Phone Desk lo pide al verificar; sin él, el número queda sin terminar.</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>En el camino</translation>
    </message>
    <message>
        <source>it would make a webhook dead</source>
        <translation>anularía un webhook</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Se queda</translation>
    </message>
    <message>
        <source>is not sent</source>
        <translation>no se envía</translation>
    </message>
    <message>
        <source>How it is now is kept for good: Disconnect puts it back exactly. Each webhook will get one marked test request.</source>
        <translation>Lo que hay ahora se guarda para siempre: Desconectar lo repone exactamente. Cada webhook recibirá una solicitud de prueba marcada.</translation>
    </message>
    <message>
        <source>Connect it for calls only</source>
        <translation>Conectarlo solo para llamadas</translation>
    </message>
    <message>
        <source>Texts stay exactly as they are. The number is verified by voice and status.</source>
        <translation>Los mensajes quedan exactamente como están. El número se verifica por voz y estado.</translation>
    </message>
    <message>
        <source>This number cannot receive texts. It is verified by voice and status.</source>
        <translation>Este número no puede recibir mensajes. Se verifica por voz y estado.</translation>
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
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Phone Desk manages this number already.</source>
        <translation>Phone Desk ya gestiona este número.</translation>
    </message>
    <message>
        <source>This number is being set up already.</source>
        <translation>Este número ya se está configurando.</translation>
    </message>
    <message>
        <source>Give the number a label.</source>
        <translation>Dé una etiqueta al número.</translation>
    </message>
    <message>
        <source>Say that calls alone are enough.</source>
        <translation>Diga que bastan las llamadas.</translation>
    </message>
    <message>
        <source>Decide about what is in the way.</source>
        <translation>Decida qué hacer con lo que estorba.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::CredentialDialog</name>
    <message>
        <source>Add signing token</source>
        <translation>Agregar token de firma</translation>
    </message>
    <message>
        <source>Twilio signs its webhook requests with the Auth Token of %1. With it, checks are signed the same way; it is used for nothing else.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Twilio firma con el Auth Token de %1 sus solicitudes a los webhooks. Con él, las comprobaciones se firman igual; no se usa para nada más.</translation>
    </message>
    <message>
        <source>Auth T&amp;oken</source>
        <translation>Auth T&amp;oken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Probar y guardar</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Consultando a Twilio…</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Falta este dato.</translation>
    </message>
    <message>
        <source>New key for %1</source>
        <extracomment>%1 is an account&apos;s name</extracomment>
        <translation>Nueva clave para %1</translation>
    </message>
    <message>
        <source>Add the key of %1</source>
        <extracomment>%1 is an account&apos;s name</extracomment>
        <translation>Agregar la clave de %1</translation>
    </message>
    <message>
        <source>Replace signing token</source>
        <translation>Reemplazar el token de firma</translation>
    </message>
    <message>
        <source>It is tested with Twilio first. If it works, it takes the place of the key that this desk holds for %1; otherwise the old one stays.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Primero se prueba con Twilio. Si funciona, sustituye a la clave que este puesto tiene para %1; si no, queda la anterior.</translation>
    </message>
    <message>
        <source>%1 It is tested with Twilio, and then used for %2 as before.</source>
        <extracomment>%1 is a sentence: why the key is not here; %2 an account</extracomment>
        <translation>%1 Se prueba con Twilio y después se usa para %2 como antes.</translation>
    </message>
    <message>
        <source>This computer offers no keychain</source>
        <translation>Este equipo no ofrece un llavero</translation>
    </message>
    <message>
        <source>How to get a keychain</source>
        <translation>Cómo obtener un llavero</translation>
    </message>
    <message>
        <source>Keep until I quit</source>
        <translation>Conservar hasta salir</translation>
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
        <translation>Clave de A&amp;PI</translation>
    </message>
    <message>
        <source>API &amp;key SID</source>
        <translation>SID de la &amp;clave de API</translation>
    </message>
    <message>
        <source>Auth Token for signin&amp;g checks (optional)</source>
        <translation>Auth Token para &amp;firmar comprobaciones (opcional)</translation>
    </message>
    <message>
        <source>Twilio signs its webhook requests with the Auth Token. With it, checks are signed the same way; it is used for nothing else.</source>
        <translation>Twilio firma con el Auth Token sus solicitudes a los webhooks. Con él, las comprobaciones se firman igual; no se usa para nada más.</translation>
    </message>
    <message>
        <source>Use an Auth Token</source>
        <translation>Usar un Auth Token</translation>
    </message>
    <message>
        <source>Use an API key</source>
        <translation>Usar una clave de API</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>API key s&amp;ecret</source>
        <translation>S&amp;ecreto de la clave de API</translation>
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
        <translation>La copia no se restauró</translation>
    </message>
    <message>
        <source>The database is as it was. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>La base de datos está como estaba. %1</translation>
    </message>
    <message>
        <source>The copy was restored</source>
        <translation>La copia está restaurada</translation>
    </message>
    <message>
        <source>The database from before is kept as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>La base de datos anterior se conserva como %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the database could not be made</source>
        <translation>No se pudo hacer la copia de hoy de la base de datos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::DatabasePage</name>
    <message>
        <source>Databases of Phone Desk (*.db)</source>
        <translation>Bases de datos de Phone Desk (*.db)</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Database &amp;file</source>
        <translation>&amp;Archivo de la base de datos</translation>
    </message>
    <message>
        <source>A demo begins anew at each start. Its database goes when it ends.</source>
        <translation>Una demo empieza de nuevo cada vez. Su base de datos desaparece cuando termina.</translation>
    </message>
    <message>
        <source>This database is on this computer; ServiceFlow&apos;s servers do not read it.</source>
        <translation>Esta base de datos está en este equipo; los servidores de ServiceFlow no la leen.</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Abrir &amp;carpeta</translation>
    </message>
    <message>
        <source>Open the database&apos;s folder</source>
        <translation>Abrir la carpeta de la base de datos</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>A copy holds everything but keys, which are in the keychain. One is made every day and 14 are kept, in the folder “backups” beside the database.</source>
        <translation>Una copia contiene todo menos las claves, que están en el llavero. Se hace una cada día y se conservan 14, en la carpeta “backups” junto a la base de datos.</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Hacer copia ahora…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Open folder of co&amp;pies</source>
        <translation>Abrir carpeta de co&amp;pias</translation>
    </message>
    <message>
        <source>&amp;Make today&apos;s copy again</source>
        <translation>Hacer otra &amp;vez la copia de hoy</translation>
    </message>
    <message>
        <source>Today&apos;s copy could not be made. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>No se pudo hacer la copia de hoy. %1</translation>
    </message>
    <message>
        <source>Today&apos;s copy is made in a moment.</source>
        <translation>La copia de hoy se hace en un momento.</translation>
    </message>
    <message numerus="yes">
        <source>The last one was made on %1. %n is/are there.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>
            <numerusform>La última se hizo el %1. Hay %n.</numerusform>
            <numerusform>La última se hizo el %1. Hay %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>Hacer copia de la base de datos</translation>
    </message>
    <message>
        <source>The copy is made and was looked through</source>
        <translation>La copia está hecha y revisada</translation>
    </message>
    <message>
        <source>No copy was made</source>
        <translation>No se hizo ninguna copia</translation>
    </message>
    <message>
        <source>Restore a copy of the database</source>
        <translation>Restaurar una copia de la base de datos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This file cannot be restored</source>
        <translation>Este archivo no se puede restaurar</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::DatabaseTexts</name>
    <message>
        <source>%1, %2 and %3.</source>
        <extracomment>%1, %2 and %3 are counts: &quot;214 numbers&quot;, &quot;40 organisations&quot;, &quot;2 Twilio accounts&quot;</extracomment>
        <translation>%1, %2 y %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n número</numerusform>
            <numerusform>%n números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organización</numerusform>
            <numerusform>%n organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Twilio account(s)</source>
        <translation>
            <numerusform>%n cuenta de Twilio</numerusform>
            <numerusform>%n cuentas de Twilio</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change: %1. %2.</source>
        <extracomment>%1 is a date and time, %2 a file&apos;s size</extracomment>
        <translation>Último cambio: %1. %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of phone numbers</extracomment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of this name is there already. It was left as it is.</source>
        <translation>Ya hay un archivo con este nombre. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>This file belongs to the database that is in use. Choose another name.</source>
        <translation>Este archivo pertenece a la base de datos en uso. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The disk is full. Make room there, or choose another place.</source>
        <translation>El disco está lleno. Haga sitio o elija otro lugar.</translation>
    </message>
    <message>
        <source>This user may not write there. Choose another folder, or allow it.</source>
        <translation>Este usuario no puede escribir ahí. Elija otra carpeta o permítalo.</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>La carpeta no existe.</translation>
    </message>
    <message>
        <source>The copy was not whole, or the database is damaged. Restart Phone Desk: it looks through its database and says so.</source>
        <translation>La copia no estaba entera o la base de datos está dañada. Reinicie Phone Desk: revisa su base de datos y lo dice.</translation>
    </message>
    <message>
        <source>The file could not be written (%1).</source>
        <extracomment>%1 is a technical text, in English</extracomment>
        <translation>No se pudo escribir el archivo (%1).</translation>
    </message>
    <message>
        <source>This is the database that is in use.</source>
        <translation>Esta es la base de datos en uso.</translation>
    </message>
    <message>
        <source>A request to Twilio is on its way. Wait until it is answered, then try again.</source>
        <translation>Hay una petición a Twilio en camino. Espere la respuesta y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>This is no database of Phone Desk.</source>
        <translation>No es una base de datos de Phone Desk.</translation>
    </message>
    <message>
        <source>This copy was made by a newer version of Phone Desk. Install that version first.</source>
        <translation>Esta copia la hizo una versión más nueva de Phone Desk. Instale antes esa versión.</translation>
    </message>
    <message>
        <source>This copy is damaged. Choose another one; daily copies stand in the folder “backups” beside the database.</source>
        <translation>Esta copia está dañada. Elija otra; las copias diarias están en la carpeta “backups” junto a la base de datos.</translation>
    </message>
    <message>
        <source>Another Phone Desk has the database open. Close it, then try again.</source>
        <translation>Otro Phone Desk tiene abierta la base de datos. Ciérrelo y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>This user may not read the file, or not write beside the database.</source>
        <translation>Este usuario no puede leer el archivo, o no puede escribir junto a la base de datos.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for a second database.</source>
        <translation>No hay sitio en el disco para una segunda base de datos.</translation>
    </message>
    <message>
        <source>The copy could not be restored (%1).</source>
        <translation>La copia no se pudo restaurar (%1).</translation>
    </message>
    <message>
        <source>Size: %1.</source>
        <extracomment>%1 is a file&apos;s size</extracomment>
        <translation>Tamaño: %1.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::DecisionDialog</name>
    <message>
        <source>How to fix it</source>
        <translation>Cómo solucionarlo</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Type the number to confirm</source>
        <translation>&amp;Escriba el número para confirmar</translation>
    </message>
    <message>
        <source>&amp;Release number</source>
        <translation>&amp;Liberar número</translation>
    </message>
    <message>
        <source>&amp;Keep number</source>
        <translation>&amp;Conservar número</translation>
    </message>
    <message>
        <source>Nothing is given back yet.</source>
        <translation>Aún no se ha liberado nada.</translation>
    </message>
    <message>
        <source>Add the signing token</source>
        <translation>Agregar el token de firma</translation>
    </message>
    <message>
        <source>The Auth Token of %1 signs Phone Desk&apos;s checks as Twilio signs its calls. It is used for nothing else, is tested first, and is kept in the keychain.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>El Auth Token de %1 firma las comprobaciones de Phone Desk como Twilio firma sus llamadas. No se usa para nada más, primero se prueba y se guarda en el llavero.</translation>
    </message>
    <message>
        <source>&amp;Auth Token</source>
        <translation>Auth &amp;Token</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>Reemplazar la clave</translation>
    </message>
    <message>
        <source>Test and &amp;save</source>
        <translation>Probar y &amp;guardar</translation>
    </message>
    <message>
        <source>The new key of %1 is tested first; if it works, it takes the old one&apos;s place.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>La nueva clave de %1 se prueba primero; si funciona, sustituye a la anterior.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::DefaultsPage</name>
    <message>
        <source>5 to 10.</source>
        <translation>De 5 a 10.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Como mucho %1 caracteres.</translation>
    </message>
    <message>
        <source>%1 is not filled in; {organization} and {label} are.</source>
        <extracomment>%1 is what was typed, &quot;{name}&quot;; {organization} and {label} stay as they are</extracomment>
        <translation>%1 no se rellena; {organization} y {label} sí.</translation>
    </message>
    <message>
        <source>1 to %1.</source>
        <translation>De 1 a %1.</translation>
    </message>
    <message>
        <source>At most %1 s.</source>
        <translation>Como mucho %1 s.</translation>
    </message>
    <message>
        <source>Set-up defaults</source>
        <translation>Valores de configuración</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>&amp;Area code</source>
        <translation>&amp;Código de área</translation>
    </message>
    <message>
        <source>Searched for organisations that prefer none. Several are possible: 512, 737.</source>
        <translation>Se busca para las organizaciones que no prefieren ninguno. Pueden ser varios: 512, 737.</translation>
    </message>
    <message>
        <source>&amp;Options shown</source>
        <translation>&amp;Opciones mostradas</translation>
    </message>
    <message>
        <source>At first; Show more brings the others that Twilio found.</source>
        <translation>Al principio; Mostrar más trae las demás que Twilio encontró.</translation>
    </message>
    <message>
        <source>MMS</source>
        <translation>MMS</translation>
    </message>
    <message>
        <source>Also nee&amp;ded</source>
        <translation>También se necesi&amp;ta</translation>
    </message>
    <message>
        <source>Voice and SMS always are. With MMS, only numbers that take pictures too are searched for.</source>
        <translation>Voz y SMS, siempre. Con MMS se buscan solo números que también reciben imágenes.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Main Line</source>
        <extracomment>the label that a number gets unless another is typed</extracomment>
        <translation>Principal</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>For organisations without a label of their own.</source>
        <translation>Para organizaciones sin etiqueta propia.</translation>
    </message>
    <message>
        <source>&amp;Name at Twilio</source>
        <translation>&amp;Nombre en Twilio</translation>
    </message>
    <message>
        <source>FriendlyName pattern {organization} {label}</source>
        <translation>Patrón de FriendlyName {organization} {label}</translation>
    </message>
    <message>
        <source>Acme Dental</source>
        <extracomment>an organisation for an example</extracomment>
        <translation>Acme Dental</translation>
    </message>
    <message>
        <source>For example %1. {organization} and {label} are filled in; what is over 64 characters is cut.</source>
        <extracomment>%1 is an example, &quot;Acme Dental · Main Line&quot;</extracomment>
        <translation>Por ejemplo %1. {organization} y {label} se rellenan; lo que pasa de 64 caracteres se corta.</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>How often the webhooks are called before a person is asked. A set-up that runs keeps what it was started with.</source>
        <translation>Cuántas veces se llama a los webhooks antes de preguntar a una persona. Una configuración en marcha conserva aquello con lo que empezó.</translation>
    </message>
    <message>
        <source>&amp;Tries</source>
        <translation>&amp;Intentos</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, after a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>Tiem&amp;po</translation>
    </message>
    <message>
        <source>With one try there is nothing to wait for.</source>
        <translation>Con un solo intento no hay nada que esperar.</translation>
    </message>
    <message>
        <source>All pauses together; each is twice the one before: %1 s.</source>
        <extracomment>%1 is a list of numbers, &quot;2, 4, 8&quot;</extracomment>
        <translation>Todas las pausas juntas; cada una dura el doble que la anterior: %1 s.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::DemoMenu</name>
    <message>
        <source>&amp;Demo</source>
        <translation>&amp;Demo</translation>
    </message>
    <message>
        <source>&amp;Reset demo</source>
        <translation>&amp;Restablecer la demo</translation>
    </message>
    <message>
        <source>Next failure</source>
        <translation>Próximo fallo</translation>
    </message>
    <message>
        <source>&amp;Number just got taken</source>
        <translation>&amp;Número recién ocupado</translation>
    </message>
    <message>
        <source>Twilio is &amp;slow</source>
        <translation>Twilio &amp;lento</translation>
    </message>
    <message>
        <source>Rate &amp;limited</source>
        <translation>Lí&amp;mite de solicitudes</translation>
    </message>
    <message>
        <source>&amp;Webhook down</source>
        <translation>&amp;Webhook caído</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>&amp;Fast</source>
        <translation>Rápi&amp;das</translation>
    </message>
    <message>
        <source>N&amp;ormal, 0.6 s</source>
        <translation>N&amp;ormales, 0,6 s</translation>
    </message>
    <message>
        <source>&amp;Unhurried, 2 s</source>
        <translation>&amp;Pausadas, 2 s</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::DesktopNotices</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::DiagnosticsDialog</name>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>This is the whole file. It holds no keys and passwords; of phone numbers and customers&apos; addresses only parts. It is sent to nobody.</source>
        <translation>Este es el archivo entero. No contiene claves ni contraseñas; de los números de teléfono y las direcciones de clientes, solo partes. No se envía a nadie.</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Lo que contendrá el archivo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>No se guardó nada</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::DisconnectDialog</name>
    <message>
        <source>Disconnect this number?</source>
        <translation>¿Desconectar este número?</translation>
    </message>
    <message>
        <source>&amp;Disconnect number</source>
        <translation>&amp;Desconectar el número</translation>
    </message>
    <message>
        <source>&amp;Keep it connected</source>
        <translation>&amp;Mantenerlo conectado</translation>
    </message>
    <message>
        <source>Phone Desk puts back what Twilio held for the number when it was connected. It stays in the account, and is charged there as before.</source>
        <translation>Phone Desk repone lo que Twilio tenía para el número cuando se conectó. El número queda en la cuenta y se cobra allí como antes.</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Consultando a Twilio…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Disconnect %1, %2 of %3?</source>
        <extracomment>%1 a number, %2 its label, %3 an organisation</extracomment>
        <translation>¿Desconectar %1, %2 de %3?</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aún no ha cambiado nada.</translation>
    </message>
    <message>
        <source>The number goes back into the Messaging Service %1.</source>
        <extracomment>%1 is a Messaging Service&apos;s name</extracomment>
        <translation>El número vuelve al Messaging Service %1.</translation>
    </message>
    <message>
        <source>Twilio holds what it held then: nothing has to be sent.</source>
        <translation>Twilio tiene lo mismo que entonces: no hay que enviar nada.</translation>
    </message>
    <message>
        <source>→ %1</source>
        <extracomment>%1 is a value that takes another&apos;s place</extracomment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>Keep what is there now</source>
        <translation>Dejar lo que hay ahora</translation>
    </message>
    <message>
        <source>Keep what is there now: %1</source>
        <translation>Dejar lo que hay ahora: %1</translation>
    </message>
    <message>
        <source>Somebody changed it; Phone Desk had set %1.</source>
        <extracomment>%1 is a value</extracomment>
        <translation>Alguien lo cambió; Phone Desk había puesto %1.</translation>
    </message>
    <message>
        <source>Putting it back…</source>
        <translation>Reponiéndolo…</translation>
    </message>
    <message>
        <source>It stays under Unfinished, and can go on from there.</source>
        <translation>Queda en Sin terminar y puede continuar desde ahí.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::DraftWords</name>
    <message>
        <source>Give the account a name of your own.</source>
        <translation>Dé un nombre propio a la cuenta.</translation>
    </message>
    <message>
        <source>The Account SID is missing.</source>
        <translation>Falta el Account SID.</translation>
    </message>
    <message>
        <source>The key&apos;s SID is missing.</source>
        <translation>Falta el SID de la clave.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Falta este dato.</translation>
    </message>
    <message>
        <source>A key SID is SK and 32 hexadecimal digits.</source>
        <translation>El SID de una clave es SK y 32 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>An Account SID is AC and 32 hexadecimal digits.</source>
        <translation>Un Account SID es AC y 32 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>This is a key&apos;s SID (SK). The Account SID begins with AC.</source>
        <translation>Es el SID de una clave (SK). El Account SID empieza por AC.</translation>
    </message>
    <message>
        <source>An Auth Token is 32 hexadecimal digits.</source>
        <translation>Un Auth Token son 32 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>This account is connected already.</source>
        <translation>Esta cuenta ya está conectada.</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>Otra cuenta tiene este nombre.</translation>
    </message>
    <message>
        <source>A name has at most 120 characters.</source>
        <translation>Un nombre tiene como mucho 120 caracteres.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::EditAccountDialog</name>
    <message>
        <source>Name and environment</source>
        <translation>Nombre y entorno</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>The name is this desk&apos;s own. At Twilio the account keeps the one that it has.</source>
        <translation>El nombre es propio de este puesto. En Twilio la cuenta conserva el que tiene.</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>Ento&amp;rno</translation>
    </message>
    <message>
        <source>Shown wherever the account is. Webhooks follow the organisation&apos;s environment.</source>
        <translation>Se muestra dondequiera que esté la cuenta. Los webhooks siguen el entorno de la organización.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ExistingPage</name>
    <message>
        <source>Twilio &amp;account</source>
        <translation>Cu&amp;enta de Twilio</translation>
    </message>
    <message>
        <source>Number or &amp;SID, or part of it</source>
        <translation>Número o &amp;SID, o una parte</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>Ver &amp;más</translation>
    </message>
    <message>
        <source>Which number is it?</source>
        <translation>¿Qué número es?</translation>
    </message>
    <message>
        <source>Twilio account</source>
        <translation>Cuenta de Twilio</translation>
    </message>
    <message>
        <source>Numbers that Phone Desk does not manage</source>
        <translation>Números que Phone Desk no gestiona</translation>
    </message>
    <message>
        <source>None of these numbers fits</source>
        <translation>Ninguno de estos números coincide</translation>
    </message>
    <message>
        <source>Enter asks Twilio for the digits. Next looks for a whole number or SID.</source>
        <translation>Intro pregunta a Twilio por los dígitos. Siguiente busca un número o SID completo.</translation>
    </message>
    <message>
        <source>The numbers could not be listed</source>
        <translation>No se pudieron listar los números</translation>
    </message>
    <message>
        <source>A number or SID can be typed all the same.</source>
        <translation>Aun así se puede escribir un número o un SID.</translation>
    </message>
    <message>
        <source>Nothing left to connect here</source>
        <translation>Aquí no queda nada por conectar</translation>
    </message>
    <message>
        <source>Phone Desk manages every number that Twilio lists for this account. Another account can be chosen above.</source>
        <translation>Phone Desk gestiona todos los números que Twilio lista en esta cuenta. Arriba se puede elegir otra.</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Consultando a Twilio…</translation>
    </message>
    <message numerus="yes">
        <source>%n that Phone Desk does not manage</source>
        <extracomment>%n numbers of a Twilio account</extracomment>
        <translation>
            <numerusform>%n que Phone Desk no gestiona</numerusform>
            <numerusform>%n que Phone Desk no gestiona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n that Phone Desk does not manage</source>
        <extracomment>%1 of %n numbers of a Twilio account are shown</extracomment>
        <translation>
            <numerusform>%1 de %n que Phone Desk no gestiona</numerusform>
            <numerusform>%1 de %n que Phone Desk no gestiona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n managed ones left out</source>
        <translation>
            <numerusform>%n ya gestionado, omitido</numerusform>
            <numerusform>%n ya gestionados, omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Twilio about this number…</source>
        <translation>Consultando a Twilio sobre este número…</translation>
    </message>
    <message>
        <source>Choose a number, or type it or its SID.</source>
        <translation>Elija un número, o escríbalo o su SID.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ExportDialog</name>
    <message>
        <source>Export numbers</source>
        <translation>Exportar números</translation>
    </message>
    <message>
        <source>Which numbers</source>
        <translation>Qué números</translation>
    </message>
    <message>
        <source>The selected &amp;number</source>
        <translation>El &amp;número seleccionado</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected &amp;numbers</source>
        <translation>
            <numerusform>El &amp;número seleccionado (%n)</numerusform>
            <numerusform>Los %n &amp;números seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>The one that is &amp;shown</source>
        <translation>El que se &amp;muestra</translation>
    </message>
    <message numerus="yes">
        <source>All %n that are &amp;shown</source>
        <translation>
            <numerusform>El que se &amp;muestra (%n)</numerusform>
            <numerusform>Los %n que se &amp;muestran</numerusform>
        </translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>CS&amp;V, for spreadsheets</source>
        <translation>CS&amp;V, para hojas de cálculo</translation>
    </message>
    <message>
        <source>&amp;JSON, for programs</source>
        <translation>&amp;JSON, para programas</translation>
    </message>
    <message>
        <source>Numbers are written as +15125559012, times in UTC. Passwords in webhook URLs are left out.</source>
        <translation>Los números se escriben como +15125559012, las horas en UTC. Las contraseñas de las URL de webhooks se omiten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
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
        <translation>Los números nuevos, Comparar y las comprobaciones esperan el conjunto Emergencia.</translation>
    </message>
    <message>
        <source>Fail &amp;back…</source>
        <translation>Volver de emer&amp;gencia…</translation>
    </message>
    <message>
        <source>Fail %1 back</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>Volver de emergencia en %1</translation>
    </message>
    <message>
        <source>Show the change</source>
        <translation>Mostrar el cambio</translation>
    </message>
    <message>
        <source>Show the change that failed %1 over</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>Mostrar el cambio que conmutó %1</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::FailOverDialog</name>
    <message>
        <source>Fail over</source>
        <translation>Conmutar a emergencia</translation>
    </message>
    <message>
        <source>Fail back</source>
        <translation>Volver de emergencia</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Van allí</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedan</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>No se mueven</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Vuelven</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Cambiados luego</translation>
    </message>
    <message>
        <source>Set up meanwhile</source>
        <translation>Entretanto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change one number &amp;first</source>
        <translation>Cambiar un número pr&amp;imero</translation>
    </message>
    <message>
        <source>Read %1 of %2.</source>
        <translation>Leídos %1 de %2.</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>Ent&amp;orno</translation>
    </message>
    <message>
        <source>The Normal set</source>
        <translation>El conjunto Normal</translation>
    </message>
    <message>
        <source>The Fail-over set</source>
        <translation>El conjunto Emergencia</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>First of all</source>
        <translation>Antes que nada</translation>
    </message>
    <message>
        <source>No environment has a Fail-over set</source>
        <translation>Ningún entorno tiene un conjunto Emergencia</translation>
    </message>
    <message>
        <source>It holds the URLs that numbers get when ServiceFlow&apos;s own do not answer. It is typed once, and waits.</source>
        <translation>Contiene las URL que reciben los números cuando las de ServiceFlow no responden. Se escribe una vez y espera.</translation>
    </message>
    <message>
        <source>&amp;Open the webhook settings</source>
        <translation>A&amp;brir los ajustes de webhooks</translation>
    </message>
    <message>
        <source>Reading what Twilio holds…</source>
        <extracomment>from Twilio</extracomment>
        <translation>Leyendo lo que tiene Twilio…</translation>
    </message>
    <message>
        <source>Twilio was not read.</source>
        <translation>No se leyó Twilio.</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Consultando a Twilio…</translation>
    </message>
    <message numerus="yes">
        <source>Point the %n numbers &amp;set up meanwhile to the Normal set, too</source>
        <translation>
            <numerusform>Diri&amp;gir también el número configurado entretanto al conjunto Normal</numerusform>
            <numerusform>Diri&amp;gir también los %n números configurados entretanto al conjunto Normal</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>No environment is failed over.</source>
        <translation>Ningún entorno está en emergencia.</translation>
    </message>
    <message>
        <source>Writing the old values down…</source>
        <translation>Anotando los valores anteriores…</translation>
    </message>
    <message>
        <source>Calling its webhooks…</source>
        <translation>Llamando a sus webhooks…</translation>
    </message>
    <message>
        <source>The Fail-over set does not answer: nothing is written.</source>
        <translation>El conjunto Emergencia no responde: no se escribe nada.</translation>
    </message>
    <message>
        <source>It has to come to an end, or to rest, first.</source>
        <translation>Antes tiene que terminar, o descansar.</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Mostrarlo</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Todavía no se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::FailOverTexts</name>
    <message>
        <source>Fail over %1</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>Conmutar %1 a emergencia</translation>
    </message>
    <message>
        <source>Fail back %1</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>Volver de emergencia en %1</translation>
    </message>
    <message>
        <source>Make the Fail-over set of %1 active?</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>¿Activar el conjunto Emergencia de %1?</translation>
    </message>
    <message numerus="yes">
        <source>Point %Ln numbers of %1 to %2?</source>
        <extracomment>%1 is &quot;3 organisations&quot;, %2 a host or several</extracomment>
        <translation>
            <numerusform>¿Dirigir %Ln número de %1 a %2?</numerusform>
            <numerusform>¿Dirigir %Ln números de %1 a %2?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisations</source>
        <extracomment>in &quot;Point 12 numbers of 3 organisations to failover.serviceflow.com?&quot;</extracomment>
        <translation>
            <numerusform>%Ln organización</numerusform>
            <numerusform>%Ln organizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the Normal set of %1 active again?</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>¿Activar de nuevo el conjunto Normal de %1?</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln numbers back as they were?</source>
        <translation>
            <numerusform>¿Reponer %Ln número como estaba?</numerusform>
            <numerusform>¿Reponer %Ln números como estaban?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln numbers back as they were at %1?</source>
        <extracomment>%1 is a time</extracomment>
        <translation>
            <numerusform>¿Reponer %Ln número como estaba a las %1?</numerusform>
            <numerusform>¿Reponer %Ln números como estaban a las %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed since and are left alone.</source>
        <translation>
            <numerusform>%n cambió desde entonces y se deja como está.</numerusform>
            <numerusform>%n cambiaron desde entonces y se dejan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as they were already.</source>
        <translation>
            <numerusform>%n ya está como estaba.</numerusform>
            <numerusform>%n ya están como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already.</source>
        <translation>
            <numerusform>%n ya está allí.</numerusform>
            <numerusform>%n ya están allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be moved, or not wholly: somebody else answers for them.</source>
        <translation>
            <numerusform>%n no puede moverse, o no del todo: otro responde por él.</numerusform>
            <numerusform>%n no pueden moverse, o no del todo: otro responde por ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left alone: their organisations have URLs of their own, and no fail-over of them.</source>
        <translation>
            <numerusform>%n se deja como está: su organización tiene URL propias, y ninguna de emergencia para ellas.</numerusform>
            <numerusform>%n se dejan como están: sus organizaciones tienen URL propias, y ninguna de emergencia para ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not read: Twilio did not answer for them.</source>
        <translation>
            <numerusform>%n no se leyó: Twilio no respondió por él.</numerusform>
            <numerusform>%n no se leyeron: Twilio no respondió por ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not in their Twilio account any more.</source>
        <translation>
            <numerusform>%n ya no está en su cuenta de Twilio.</numerusform>
            <numerusform>%n ya no están en su cuenta de Twilio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Normal set is active again before the first number goes back: new set-ups, Compare and checks expect it.</source>
        <translation>El conjunto Normal se activa de nuevo antes de que vuelva el primer número: los números nuevos, Comparar y las comprobaciones lo esperan.</translation>
    </message>
    <message>
        <source>The Fail-over set is active before the first number goes: new set-ups, Compare and checks expect it.</source>
        <translation>El conjunto Emergencia se activa antes de que vaya el primer número: los números nuevos, Comparar y las comprobaciones lo esperan.</translation>
    </message>
    <message>
        <source>The old values are written to a rollback file first.</source>
        <translation>Los valores anteriores se escriben antes en un archivo de restauración.</translation>
    </message>
    <message>
        <source>&amp;Put numbers back</source>
        <translation>&amp;Reponer los números</translation>
    </message>
    <message>
        <source>Make the Normal set &amp;active</source>
        <translation>&amp;Activar el conjunto Normal</translation>
    </message>
    <message>
        <source>Make the Fail-over set &amp;active</source>
        <translation>&amp;Activar el conjunto Emergencia</translation>
    </message>
    <message>
        <source>Change &amp;this number</source>
        <translation>Cambiar es&amp;te número</translation>
    </message>
    <message>
        <source>Change one number &amp;first</source>
        <translation>Cambiar un número pr&amp;imero</translation>
    </message>
    <message>
        <source>%1 has no Fail-over set.</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>%1 no tiene conjunto Emergencia.</translation>
    </message>
    <message>
        <source>%1 is not failed over.</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>%1 no está en emergencia.</translation>
    </message>
    <message>
        <source>A change of %1 is under way.</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>Un cambio de %1 está en curso.</translation>
    </message>
    <message>
        <source>Another desk is failing %1 over or back.</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>Otro puesto está conmutando %1, o volviendo.</translation>
    </message>
    <message>
        <source>%1 is failed over</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>%1 está en emergencia</translation>
    </message>
    <message>
        <source>%1 is failed over since %2</source>
        <extracomment>%1 is Production or Staging, %2 a time</extracomment>
        <translation>%1 está en emergencia desde %2</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::FirstNumber</name>
    <message>
        <source>Take the chosen number &amp;instead</source>
        <translation>Tomar el número ele&amp;gido en su lugar</translation>
    </message>
    <message>
        <source>Which numbers are in a Messaging Service is not known: %1</source>
        <extracomment>%1 is why</extracomment>
        <translation>No se sabe qué números están en un Messaging Service: %1</translation>
    </message>
    <message>
        <source>One number is changed and checked before all others.</source>
        <translation>Un número se cambia y comprueba antes que todos los demás.</translation>
    </message>
    <message>
        <source>%1 of %2 is changed and checked; the others wait for a second click.</source>
        <extracomment>%1 is a number, %2 an organisation</extracomment>
        <translation>%1 de %2 se cambia y se comprueba; los demás esperan un segundo clic.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>Claro u &amp;oscuro</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- change it in every window, Ctrl+0 puts it back.</source>
        <translation>Ctrl++ y Ctrl+- lo cambian en todas las ventanas, Ctrl+0 lo restablece.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Windows that are open change at once; what is typed in them stays.</source>
        <translation>Las ventanas abiertas cambian enseguida; lo escrito en ellas queda.</translation>
    </message>
    <message>
        <source>This desk&apos;s time</source>
        <translation>La hora de este puesto</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>&amp;Horas</translation>
    </message>
    <message>
        <source>Where this desk&apos;s time is shown, its tip says the same in UTC. Months of costs are Twilio&apos;s, in UTC.</source>
        <translation>Donde se muestra la hora de este puesto, su nota emergente dice lo mismo en UTC. Los meses de costes son los de Twilio, en UTC.</translation>
    </message>
    <message>
        <source>&amp;Reset layouts</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Windows, panes, columns and sorting as they were at first.</source>
        <translation>Ventanas, paneles, columnas y orden como al principio.</translation>
    </message>
    <message>
        <source>Reset layouts</source>
        <translation>Restablecer disposición</translation>
    </message>
    <message>
        <source>Windows, panes, columns and sorting are as they were at first.</source>
        <translation>Ventanas, paneles, columnas y orden están como al principio.</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Solo cuando se pida</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>Cada 4 horas</translation>
    </message>
    <message>
        <source>Every 12 hours</source>
        <translation>Cada 12 horas</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>&amp;Compare with Twilio</source>
        <translation>&amp;Comparar con Twilio</translation>
    </message>
    <message>
        <source>While Phone Desk runs here, all accounts are listed by themselves, and what was not known yet is told. Nothing is changed.</source>
        <translation>Mientras Phone Desk está abierto aquí, lista por sí mismo todas las cuentas y avisa de lo que aún no se sabía. No cambia nada.</translation>
    </message>
    <message>
        <source>Check &amp;webhooks</source>
        <translation>Comprobar &amp;webhooks</translation>
    </message>
    <message>
        <source>While Phone Desk runs here, every number&apos;s webhooks are called with a marked request, each distinct one once. A new failure is told; the same one is not told again.</source>
        <translation>Mientras Phone Desk está abierto aquí, llama a los webhooks de cada número con una solicitud marcada, una vez a cada uno distinto. Un fallo nuevo se avisa; el mismo no se repite.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::HelpBrowser</name>
    <message>
        <source>Opens in the browser: %1</source>
        <translation>Se abre en el navegador: %1</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Phone Desk</source>
        <translation>Phone Desk</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Versión %1, con Qt %2</translation>
    </message>
    <message>
        <source>Working phone numbers on Twilio for ServiceFlow&apos;s customers.</source>
        <translation>Números de teléfono en Twilio, listos para los clientes de ServiceFlow.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::HelpPages</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>Not a word: the code of the language that this is translated into (&quot;de&quot;, &quot;es&quot;, &quot;fr&quot;). It names the folder with the help&apos;s pages in that language.</extracomment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::HelpWindow</name>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página tiene estas palabras.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Phone Desk help</source>
        <translation>Ayuda de Phone Desk</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Search  ·  Ctrl+F</source>
        <translation>Buscar  ·  Ctrl+F</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <extracomment>for screen readers; %1 is the title of a page of the help</extracomment>
        <translation>Página: %1</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::HistoryList</name>
    <message numerus="yes">
        <source>Show all %n entries</source>
        <translation>
            <numerusform>Mostrar la entrada</numerusform>
            <numerusform>Mostrar las %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the request…</source>
        <extracomment>for screen readers; %1 is what was done: &quot;Bought by you&quot;, %2 a time</extracomment>
        <translation>Mostrar la petición…</translation>
    </message>
    <message>
        <source>Show the request: %1, %2</source>
        <translation>Mostrar la petición: %1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>for screen readers; %1 is &quot;Show the request: ...&quot;, of which this is the second, third ... in the same moment</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Old and new…</source>
        <extracomment>for screen readers; %1 is what was done, %2 a time</extracomment>
        <translation>Antes y ahora…</translation>
    </message>
    <message>
        <source>Old and new values: %1, %2</source>
        <translation>Valores de antes y de ahora: %1, %2</translation>
    </message>
    <message>
        <source>Revert</source>
        <extracomment>for screen readers; %1 is what was done, %2 a time</extracomment>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Revert: %1, %2</source>
        <translation>Revertir: %1, %2</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::IgnoreDialog</name>
    <message>
        <source>Ignore %1?</source>
        <extracomment>%1 a number</extracomment>
        <translation>¿Ignorar %1?</translation>
    </message>
    <message>
        <source>It is listed under Ignored from now on, for everybody who works with this database. Nothing is changed at Twilio.</source>
        <translation>Desde ahora se lista en Ignorados, para todos los que trabajan con esta base de datos. En Twilio no cambia nada.</translation>
    </message>
    <message>
        <source>It is listed under Ignored from now on, for everybody who works with this database, until something else is the matter with it. Nothing is changed at Twilio.</source>
        <translation>Desde ahora se lista en Ignorados, para todos los que trabajan con esta base de datos, hasta que le ocurra otra cosa. En Twilio no cambia nada.</translation>
    </message>
    <message>
        <source>&amp;Why, for others who see it</source>
        <translation>&amp;Por qué, para quienes lo vean</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Ignore number</source>
        <translation>&amp;Ignorar el número</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ImportDialog</name>
    <message>
        <source>Import organisations</source>
        <translation>Importar organizaciones</translation>
    </message>
    <message>
        <source>Twilio &amp;account of rows that name none</source>
        <translation>Cuenta de T&amp;wilio de las filas que no nombran ninguna</translation>
    </message>
    <message>
        <source>Only what cannot be imported or is &amp;similar</source>
        <translation>Solo lo que no se puede importar o es &amp;parecido</translation>
    </message>
    <message>
        <source>A list as a CSV file</source>
        <translation>Una lista como archivo CSV</translation>
    </message>
    <message>
        <source>Its first line names the columns: name, and area code or number (the one that was chosen in onboarding); account and label may be there too. Nothing is written before you say so.</source>
        <translation>Su primera línea nombra las columnas: name, y area code o number (el elegido al registrarse); account y label también pueden estar. No se escribe nada antes de que se confirme.</translation>
    </message>
    <message numerus="yes">
        <source>Also create the %n with a similar &amp;name</source>
        <extracomment>organisations of a file whose name is like another&apos;s</extracomment>
        <translation>
            <numerusform>Crear también la %n de &amp;nombre parecido</numerusform>
            <numerusform>Crear también las %n de &amp;nombre parecido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n organisations</source>
        <translation>
            <numerusform>&amp;Importar %n organización</numerusform>
            <numerusform>&amp;Importar %n organizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se importó nada</translation>
    </message>
    <message>
        <source>Another desk created one of these organisations meanwhile. The list has been checked anew.</source>
        <translation>Otro puesto creó entretanto una de estas organizaciones. La lista se ha comprobado de nuevo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ImportFrame</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Elegir un archivo CSV</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Listas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>Este archivo no se puede importar</translation>
    </message>
    <message numerus="yes">
        <source>Some columns are not read</source>
        <translation>
            <numerusform>Una columna no se lee</numerusform>
            <numerusform>Algunas columnas no se leen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>Elegir otro &amp;archivo…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>No row changes anything.</source>
        <translation>Ninguna fila cambia nada.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Todavía no se ha escrito nada.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Split it into parts.</source>
        <translation>El archivo pasa de %1. Divídalo en partes.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Split it into parts.</source>
        <translation>El archivo tiene más de %1 filas. Divídalo en partes.</translation>
    </message>
    <message>
        <source>This is not a text file. In a spreadsheet, save the list as CSV.</source>
        <translation>No es un archivo de texto. En una hoja de cálculo, guarde la lista como CSV.</translation>
    </message>
    <message>
        <source>The letters in line %1 cannot be read. Save the list as CSV in UTF-8.</source>
        <translation>No se pueden leer las letras de la línea %1. Guarde la lista como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Lista pegada</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ImportModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ImportTexts</name>
    <message>
        <source>The name is missing.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message numerus="yes">
        <source>The name has more than %n characters.</source>
        <translation>
            <numerusform>El nombre tiene más de %n carácter.</numerusform>
            <numerusform>El nombre tiene más de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row names no account, and none is chosen for such rows.</source>
        <translation>La fila no nombra ninguna cuenta y no se eligió ninguna para tales filas.</translation>
    </message>
    <message>
        <source>“%1” is not a number of the US, Canada or Puerto Rico.</source>
        <extracomment>%1 is what stands in the file</extracomment>
        <translation>“%1” no es un número de Estados Unidos, Canadá o Puerto Rico.</translation>
    </message>
    <message numerus="yes">
        <source>The label has more than %n characters.</source>
        <translation>
            <numerusform>La etiqueta tiene más de %n carácter.</numerusform>
            <numerusform>La etiqueta tiene más de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its quotation marks do not match.</source>
        <translation>Sus comillas no cuadran.</translation>
    </message>
    <message>
        <source>It has more values than the first line names: “%1”.</source>
        <extracomment>%1 is what stands in the file</extracomment>
        <translation>Tiene más valores de los que nombra la primera línea: “%1”.</translation>
    </message>
    <message>
        <source>%1 stands in line %2 already.</source>
        <translation>%1 ya está en la línea %2.</translation>
    </message>
    <message>
        <source>%1 was chosen by %2 already.</source>
        <extracomment>%1 is a number, %2 an organisation</extracomment>
        <translation>%1 ya fue elegido por %2.</translation>
    </message>
    <message>
        <source>No account of this desk is “%1”, or several are.</source>
        <extracomment>%1 is what stands in the file</extracomment>
        <translation>Ninguna cuenta de este puesto es “%1”, o lo son varias.</translation>
    </message>
    <message>
        <source>The name stands in line %1 already.</source>
        <translation>El nombre ya está en la línea %1.</translation>
    </message>
    <message>
        <source>Is created, with %1 chosen</source>
        <extracomment>of an organisation; %1 is a phone number that it chose</extracomment>
        <translation>Se crea, con %1 elegido</translation>
    </message>
    <message>
        <source>Is created, area code %1</source>
        <extracomment>of an organisation; %1 is an area code or several</extracomment>
        <translation>Se crea, código de área %1</translation>
    </message>
    <message>
        <source>Is created, without an area code</source>
        <comment>an organisation</comment>
        <translation>Se crea, sin código de área</translation>
    </message>
    <message>
        <source>Exists already; gets %1 as the chosen number</source>
        <extracomment>of an organisation; %1 is a phone number that it chose</extracomment>
        <translation>Ya existe; recibe %1 como número elegido</translation>
    </message>
    <message>
        <source>Exists already; gets area code %1</source>
        <extracomment>of an organisation; %1 is an area code or several</extracomment>
        <translation>Ya existe; recibe el código de área %1</translation>
    </message>
    <message>
        <source>Exists already; gets the label %1</source>
        <extracomment>of an organisation; %1 is a label for its numbers</extracomment>
        <translation>Ya existe; recibe la etiqueta %1</translation>
    </message>
    <message>
        <source>Exists already, archived; nothing changes</source>
        <translation>Ya existe, archivada; no cambia nada</translation>
    </message>
    <message>
        <source>Exists already; nothing changes</source>
        <translation>Ya existe; no cambia nada</translation>
    </message>
    <message>
        <source>Exists already; keeps area code %1</source>
        <translation>Ya existe; conserva el código de área %1</translation>
    </message>
    <message>
        <source>Similar to %1 in line %2</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>Parecida a %1 en la línea %2</translation>
    </message>
    <message>
        <source>Similar to %1, which is archived</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>Parecida a %1, que está archivada</translation>
    </message>
    <message>
        <source>Similar to %1</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>Parecida a %1</translation>
    </message>
    <message>
        <source>The first line has to name the columns, and one of them has to be “name”. It says: %1</source>
        <extracomment>%1 is the first line of a file</extracomment>
        <translation>La primera línea debe nombrar las columnas, y una de ellas debe ser “name”. Dice: %1</translation>
    </message>
    <message>
        <source>The file names its columns, and has no row below them.</source>
        <translation>El archivo nombra sus columnas y no tiene ninguna fila debajo.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>organisations of a file that is to be imported</extracomment>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <extracomment>organisations of a file, of which something was missing so far</extracomment>
        <translation>
            <numerusform>%n completada</numerusform>
            <numerusform>%n completadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exist already</source>
        <extracomment>organisations of a file</extracomment>
        <translation>
            <numerusform>%n ya existe</numerusform>
            <numerusform>%n ya existen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a similar name</source>
        <extracomment>organisations of a file whose name is like another&apos;s</extracomment>
        <translation>
            <numerusform>%n de nombre parecido</numerusform>
            <numerusform>%n de nombre parecido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be imported</source>
        <extracomment>rows of a file</extracomment>
        <translation>
            <numerusform>%n no se puede importar</numerusform>
            <numerusform>%n no se pueden importar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::KeyNotice</name>
    <message>
        <source>The key of %1 is missing on this computer</source>
        <translation>La clave de %1 falta en este equipo</translation>
    </message>
    <message>
        <source>The key of %1 could not be read</source>
        <translation>No se pudo leer la clave de %1</translation>
    </message>
    <message>
        <source>%1 Its numbers are listed as they were last known.</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>%1 Sus números se muestran como se conocían por última vez.</translation>
    </message>
    <message>
        <source>Add &amp;key…</source>
        <translation>Agregar &amp;clave…</translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n accounts are not at hand</source>
        <translation>
            <numerusform>La clave de %n cuenta no está a mano</numerusform>
            <numerusform>Las claves de %n cuentas no están a mano</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Their numbers are listed as they were last known.</source>
        <extracomment>%1 is several accounts, with commas between</extracomment>
        <translation>%1. Sus números se muestran como se conocían por última vez.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of accounts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Show accounts…</source>
        <translation>Mostrar las cuentas…</translation>
    </message>
    <message>
        <source>No Twilio account is connected</source>
        <translation>No hay ninguna cuenta de Twilio conectada</translation>
    </message>
    <message>
        <source>The numbers of accounts that were removed from this desk are listed to be read. Setting up another one needs an account.</source>
        <translation>Los números de las cuentas quitadas de este puesto se muestran para consulta. Para configurar otro hace falta una cuenta.</translation>
    </message>
    <message>
        <source>Connect a Twilio account…</source>
        <translation>Conectar una cuenta de Twilio…</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Probar &amp;otra vez</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::KindPage</name>
    <message>
        <source>A new number, or an existing one?</source>
        <translation>¿Un número nuevo o uno existente?</translation>
    </message>
    <message>
        <source>Ne&amp;w number</source>
        <translation>Número &amp;nuevo</translation>
    </message>
    <message>
        <source>Choose one that Twilio sells, and buy it.</source>
        <translation>Elija uno de los que vende Twilio y cómprelo.</translation>
    </message>
    <message>
        <source>&amp;Existing number</source>
        <translation>Número e&amp;xistente</translation>
    </message>
    <message>
        <source>Connect one that is in your Twilio account already. You see what changes before anything does, and it can be put back as it was.</source>
        <translation>Conecte uno que ya está en su cuenta de Twilio. Verá lo que cambia antes de que ocurra, y todo se puede reponer como estaba.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Only what went wrong</source>
        <translation>Solo lo que salió mal</translation>
    </message>
    <message>
        <source>Normal: each request&apos;s outcome</source>
        <translation>Normal: el resultado de cada petición</translation>
    </message>
    <message>
        <source>Detailed: also what was asked</source>
        <translation>Detallado: también lo que se pidió</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Nivel</translation>
    </message>
    <message>
        <source>Keys, bodies and whole phone numbers are never logged. Five files of 2 MB are kept.</source>
        <translation>Nunca se registran claves, contenidos ni números enteros. Se conservan cinco archivos de 2 MB.</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Abrir &amp;carpeta</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>Guardar &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>Open the log&apos;s folder</source>
        <translation>Abrir la carpeta de registros</translation>
    </message>
    <message>
        <source>Log files</source>
        <translation>Archivos de registro</translation>
    </message>
    <message>
        <source>For whoever helps</source>
        <translation>Para quien ayuda</translation>
    </message>
    <message>
        <source>One file without secrets, shown before it is saved. It is sent to nobody.</source>
        <translation>Un archivo sin secretos, que se muestra antes de guardarlo. No se envía a nadie.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Set up a number…</source>
        <translation>&amp;Configurar un número…</translation>
    </message>
    <message>
        <source>&amp;Add a Twilio account…</source>
        <translation>&amp;Agregar una cuenta de Twilio…</translation>
    </message>
    <message>
        <source>&amp;Try the demo</source>
        <translation>&amp;Probar la demo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <translation>&amp;Copiar número</translation>
    </message>
    <message>
        <source>Copy &amp;SID</source>
        <translation>Copiar &amp;SID</translation>
    </message>
    <message>
        <source>Show in &amp;Twilio Console</source>
        <translation>&amp;Mostrar en la consola de Twilio</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Mostrar &amp;detalles</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Phone Desk</source>
        <translation>A&amp;cerca de Phone Desk</translation>
    </message>
    <message>
        <source>Continue setting &amp;up…</source>
        <translation>C&amp;ontinuar la configuración…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto &amp;más grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Tamaño de texto &amp;normal</translation>
    </message>
    <message>
        <source>Copy su&amp;mmary</source>
        <translation>Copiar &amp;resumen</translation>
    </message>
    <message>
        <source>Phone Desk &amp;help</source>
        <translation>A&amp;yuda de Phone Desk</translation>
    </message>
    <message>
        <source>&amp;Connect an existing number…</source>
        <translation>Co&amp;nectar un número existente…</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copiar &amp;filas</translation>
    </message>
    <message>
        <source>As &amp;text, for a table</source>
        <translation>Como &amp;texto, para una tabla</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>Como &amp;CSV</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Como &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>&amp;Desconectar…</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Verificar ahora</translation>
    </message>
    <message>
        <source>Edit &amp;label</source>
        <translation>Editar la e&amp;tiqueta</translation>
    </message>
    <message>
        <source>Move to another &amp;organisation…</source>
        <translation>Mover a otra or&amp;ganización…</translation>
    </message>
    <message>
        <source>&amp;Protected</source>
        <translation>&amp;Protegido</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>Col&amp;umnas…</translation>
    </message>
    <message>
        <source>Compare with T&amp;wilio…</source>
        <translation>Comparar con T&amp;wilio…</translation>
    </message>
    <message>
        <source>Update &amp;webhooks…</source>
        <translation>Actualizar &amp;webhooks…</translation>
    </message>
    <message>
        <source>C&amp;hanges of webhooks</source>
        <translation>Cam&amp;bios de webhooks</translation>
    </message>
    <message>
        <source>Rele&amp;ase…</source>
        <translation>&amp;Liberar…</translation>
    </message>
    <message>
        <source>Set up a&amp;gain as it was</source>
        <translation>Configurar de n&amp;uevo como estaba</translation>
    </message>
    <message>
        <source>C&amp;ompare now</source>
        <translation>C&amp;omparar ahora</translation>
    </message>
    <message>
        <source>&amp;Fail over…</source>
        <translation>Co&amp;nmutar a emergencia…</translation>
    </message>
    <message>
        <source>Fail bac&amp;k…</source>
        <translation>Volver de emergenci&amp;a…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Verify %n numbers now</source>
        <translation>
            <numerusform>&amp;Verificar %n número ahora</numerusform>
            <numerusform>&amp;Verificar %n números ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update &amp;webhooks of %n numbers…</source>
        <translation>
            <numerusform>Actualizar &amp;webhooks de %n número…</numerusform>
            <numerusform>Actualizar &amp;webhooks de %n números…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rele&amp;ase %n numbers…</source>
        <translation>
            <numerusform>&amp;Liberar %n número…</numerusform>
            <numerusform>&amp;Liberar %n números…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import a list of numbers…</source>
        <translation>&amp;Importar una lista de números…</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::MainWindow</name>
    <message>
        <source>Phone Desk (demo)</source>
        <translation>Phone Desk (demo)</translation>
    </message>
    <message>
        <source>Phone Desk (test)</source>
        <translation>Phone Desk (prueba)</translation>
    </message>
    <message>
        <source>Phone Desk</source>
        <translation>Phone Desk</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 número</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Se muestran %1 de %2</translation>
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
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n número</numerusform>
            <numerusform>%n números</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The number is shown as it was last known; this desk cannot ask Twilio about it.</source>
        <extracomment>%1 is a sentence: when it was removed</extracomment>
        <translation>%1 El número se muestra como se conocía por última vez; este puesto no puede preguntar a Twilio por él.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>The demo begins anew…</source>
        <translation>La demo empieza de nuevo…</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::MessageStrip</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ModeStrip</name>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Preproducción</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account SID, environment</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>REAL</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>Simulated Twilio. Nothing is bought.</source>
        <translation>Twilio simulado. No se compra nada.</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>PRUEBA</translation>
    </message>
    <message>
        <source>Requests go to an address on this computer, not to Twilio.</source>
        <translation>Las solicitudes van a una dirección de este equipo, no a Twilio.</translation>
    </message>
    <message>
        <source>Show the numbers of another account</source>
        <translation>Mostrar los números de otra cuenta</translation>
    </message>
    <message>
        <source>No Twilio account</source>
        <translation>Sin cuenta de Twilio</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account, its facts</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>removed from this desk</source>
        <translation>quitada de este puesto</translation>
    </message>
    <message>
        <source>key missing</source>
        <translation>falta la clave</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>llavero bloqueado</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>sin llavero</translation>
    </message>
    <message>
        <source>suspended by Twilio</source>
        <translation>suspendida por Twilio</translation>
    </message>
    <message>
        <source>closed at Twilio</source>
        <translation>cerrada en Twilio</translation>
    </message>
    <message>
        <source>1 key missing</source>
        <translation>falta 1 clave</translation>
    </message>
    <message numerus="yes">
        <source>%n keys missing</source>
        <translation>
            <numerusform>falta %n clave</numerusform>
            <numerusform>faltan %n claves</numerusform>
        </translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 cuenta</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::MonthlySum</name>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two amounts</comment>
        <translation> y </translation>
    </message>
    <message>
        <source>1 price unknown</source>
        <translation>1 precio desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n prices unknown</source>
        <translation>
            <numerusform>%n precio desconocido</numerusform>
            <numerusform>%n precios desconocidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::MoveDialog</name>
    <message>
        <source>Move %1 to another organisation</source>
        <translation>Mover %1 a otra organización</translation>
    </message>
    <message>
        <source>Choose an organisation</source>
        <translation>Elija una organización</translation>
    </message>
    <message>
        <source>It belongs to %1 now.</source>
        <translation>Ahora pertenece a %1.</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Move number</source>
        <translation>Mover el número</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an account&apos;s name and the beginning and end of its SID</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 has numbers of another Twilio account: %2. This number is owned by %3, and stays there whoever it belongs to. It cannot be moved here.</source>
        <extracomment>%1 is an organisation, %2 and %3 are Twilio accounts</extracomment>
        <translation>%1 tiene números de otra cuenta de Twilio: %2. Este número es de %3 y ahí se queda, pertenezca a quien pertenezca. No se puede mover aquí.</translation>
    </message>
    <message>
        <source>%1 has no Twilio account yet. Give it one in the settings, under Organisations.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1 aún no tiene cuenta de Twilio. Désela en los ajustes, en Organizaciones.</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1 está archivada.</translation>
    </message>
    <message>
        <source>This number was given back.</source>
        <translation>Este número se liberó.</translation>
    </message>
    <message>
        <source>Its %1 count for %2 from now on. What %3 has paid so far stays with it.</source>
        <extracomment>%1 is &quot;$1.15 a month&quot;, %2 and %3 are organisations</extracomment>
        <translation>Sus %1 cuentan para %2 desde ahora. Lo que %3 ha pagado hasta hoy queda con ella.</translation>
    </message>
    <message>
        <source>What it costs counts for %1 from now on. What %2 has paid so far stays with it.</source>
        <extracomment>%1 and %2 are organisations</extracomment>
        <translation>Lo que cuesta cuenta para %1 desde ahora. Lo que %2 ha pagado hasta hoy queda con ella.</translation>
    </message>
    <message>
        <source>Its webhooks are what this organisation&apos;s numbers should have.</source>
        <translation>Sus webhooks son los que deben tener los números de esta organización.</translation>
    </message>
    <message>
        <source>Its webhooks stay as they are: calls and texts go where they go now. This organisation&apos;s numbers should have others, so the table will say so.</source>
        <translation>Sus webhooks quedan como están: las llamadas y los mensajes van adonde van ahora. Los números de esta organización deberían tener otros, y la tabla lo dirá.</translation>
    </message>
    <message>
        <source>Nothing is changed at Twilio. Its history goes along.</source>
        <translation>En Twilio no cambia nada. Su historial va con él.</translation>
    </message>
    <message>
        <source>What changes is shown here before anything is done.</source>
        <translation>Lo que cambia se muestra aquí antes de hacer nada.</translation>
    </message>
    <message>
        <source>Choose an organisation first.</source>
        <translation>Elija primero una organización.</translation>
    </message>
    <message>
        <source>It cannot be moved there.</source>
        <translation>No se puede mover ahí.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NetworkNotice</name>
    <message>
        <source>The proxy&apos;s password could not be read</source>
        <translation>No se pudo leer la contraseña del proxy</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Puesto a mano</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Addresses on this computer are always reached without one.</source>
        <translation>A las direcciones de este equipo se llega siempre sin proxy.</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message>
        <source>Proxy &amp;host</source>
        <translation>&amp;Host del proxy</translation>
    </message>
    <message>
        <source>A name or an address: proxy.office or 10.0.0.8.</source>
        <translation>Un nombre o una dirección: proxy.office o 10.0.0.8.</translation>
    </message>
    <message>
        <source>Proxy po&amp;rt</source>
        <translation>Pue&amp;rto del proxy</translation>
    </message>
    <message>
        <source>Proxy &amp;user</source>
        <translation>&amp;Usuario del proxy</translation>
    </message>
    <message>
        <source>Only where the proxy asks for one. Without it, no password is kept.</source>
        <translation>Solo donde el proxy lo pide. Sin él no se guarda ninguna contraseña.</translation>
    </message>
    <message>
        <source>Proxy pass&amp;word</source>
        <translation>Contra&amp;seña del proxy</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain, and nowhere else.</source>
        <translation>Se guarda en el llavero de este equipo y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>The proxy&apos;s host is missing. Until it is there, nothing changes.</source>
        <translation>Falta el host del proxy. Mientras falte, no cambia nada.</translation>
    </message>
    <message>
        <source>User and password have fields of their own.</source>
        <translation>Usuario y contraseña tienen sus propios campos.</translation>
    </message>
    <message>
        <source>This is no host: a name like proxy.office, or an address.</source>
        <translation>No es un host: un nombre como proxy.office, o una dirección.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s user first.</source>
        <translation>Introduzca antes el usuario del proxy.</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Comprobar ahora</translation>
    </message>
    <message>
        <source>Check now: whether Twilio can be reached</source>
        <translation>Comprobar ahora: si se llega a Twilio</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Consultando a Twilio…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Trusted on this desk beside the system&apos;s. Needed where a company&apos;s proxy looks into secure connections. Only certificates are kept, never a key.</source>
        <translation>De confianza en este puesto además de los del sistema. Hacen falta donde el proxy de una empresa mira dentro de las conexiones seguras. Solo se guardan certificados, nunca una clave.</translation>
    </message>
    <message>
        <source>Certificates trusted on this desk</source>
        <translation>Certificados de confianza en este puesto</translation>
    </message>
    <message>
        <source>&amp;Add certificates…</source>
        <translation>&amp;Agregar certificados…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Qui&amp;tar</translation>
    </message>
    <message>
        <source>Remove the chosen certificate</source>
        <translation>Quitar el certificado elegido</translation>
    </message>
    <message>
        <source>Add certificates (PEM)</source>
        <translation>Agregar certificados (PEM)</translation>
    </message>
    <message>
        <source>Add certificates</source>
        <translation>Agregar certificados</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 stands in the list already.</source>
        <translation>%1 ya está en la lista.</translation>
    </message>
    <message>
        <source>%1 expired on %2 and was not added.</source>
        <translation>%1 caducó el %2 y no se agregó.</translation>
    </message>
    <message>
        <source>%1 is not valid yet and was not added.</source>
        <translation>%1 aún no es válido y no se agregó.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) added.</source>
        <translation>
            <numerusform>%n certificado agregado.</numerusform>
            <numerusform>%n certificados agregados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not trusted any more.</source>
        <translation>%1 ya no es de confianza.</translation>
    </message>
    <message>
        <source>Expired: %1</source>
        <extracomment>%1 is a certificate&apos;s name and more</extracomment>
        <translation>Caducado: %1</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>after a number of seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Deadline of a request</source>
        <translation>Pla&amp;zo de una petición</translation>
    </message>
    <message>
        <source>After this time without an answer Phone Desk finds out whether the request was carried out. Usual: 30 s.</source>
        <translation>Pasado este tiempo sin respuesta, Phone Desk averigua si la petición se llevó a cabo. Normal: 30 s.</translation>
    </message>
    <message>
        <source>Requests at the same &amp;time</source>
        <translation>Peticiones al mismo &amp;tiempo</translation>
    </message>
    <message>
        <source>For one account, at most. Phone Desk finds by itself what Twilio allows, and never goes over this.</source>
        <translation>Para una cuenta, como máximo. Phone Desk averigua por sí mismo lo que Twilio permite y nunca pasa de esto.</translation>
    </message>
    <message>
        <source>This computer offers no keychain</source>
        <translation>Este equipo no ofrece un llavero</translation>
    </message>
    <message>
        <source>Nothing was changed. The password can be kept in memory until Phone Desk quits; it is written nowhere.</source>
        <translation>No se cambió nada. La contraseña puede quedar en memoria hasta que se cierre Phone Desk; no se escribe en ninguna parte.</translation>
    </message>
    <message>
        <source>Keep until I quit</source>
        <translation>Conservar hasta salir</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>The keychain did not take the password.</source>
        <translation>El llavero no tomó la contraseña.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>A name or an address: proxy.office or 10.0.0.8. Until it is there, nothing changes.</source>
        <translation>Un nombre o una dirección: proxy.office o 10.0.0.8. Mientras falte, no cambia nada.</translation>
    </message>
    <message>
        <source>Way to Twilio</source>
        <translation>Camino a Twilio</translation>
    </message>
    <message>
        <source>Asks Twilio once as it is set here, without a key.</source>
        <translation>Pregunta a Twilio una vez, tal como está puesto aquí, sin clave.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password could not be read</source>
        <translation>No se pudo leer la contraseña del proxy</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NetworkTexts</name>
    <message>
        <source>%1 was reached and answered after %2 ms.</source>
        <extracomment>%1 is a host&apos;s name, %2 a number of milliseconds</extracomment>
        <translation>Se llegó a %1, que respondió tras %2 ms.</translation>
    </message>
    <message>
        <source>The proxy&apos;s name was not found. Check the host.</source>
        <translation>No se encontró el nombre del proxy. Revise el host.</translation>
    </message>
    <message>
        <source>The proxy does not answer. Check its host and port, and whether it is running.</source>
        <translation>El proxy no responde. Revise su host y su puerto, y si está en marcha.</translation>
    </message>
    <message>
        <source>The proxy refused the user and password, or wants some. Check both.</source>
        <translation>El proxy rechazó el usuario y la contraseña, o los pide. Revise ambos.</translation>
    </message>
    <message>
        <source>The proxy answered, and does not lead to %1. Whoever runs it can allow that.</source>
        <extracomment>%1 is a host&apos;s name</extracomment>
        <translation>El proxy respondió y no lleva a %1. Quien lo administra puede permitirlo.</translation>
    </message>
    <message>
        <source>What answers there is no HTTP proxy. Check the port.</source>
        <translation>Lo que responde ahí no es un proxy HTTP. Revise el puerto.</translation>
    </message>
    <message>
        <source>The name %1 was not found. Check the network connection; some networks need a proxy.</source>
        <translation>No se encontró el nombre %1. Revise la conexión de red; algunas redes necesitan un proxy.</translation>
    </message>
    <message>
        <source>The certificate that was shown for %1 is not trusted (%2). If a proxy of your company looks into connections, add its certificate below. A wrong clock is a cause, too.</source>
        <extracomment>%1 is a host&apos;s name, %2 a technical text</extracomment>
        <translation>El certificado mostrado para %1 no es de confianza (%2). Si un proxy de su empresa mira dentro de las conexiones, agregue abajo su certificado. Un reloj equivocado también es causa.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Check the network connection.</source>
        <translation>No se pudo llegar a %1. Revise la conexión de red.</translation>
    </message>
    <message>
        <source>No certificate stands in this file. It has to be a PEM file: a text with “BEGIN CERTIFICATE”.</source>
        <translation>En este archivo no hay ningún certificado. Debe ser un archivo PEM: un texto con “BEGIN CERTIFICATE”.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>No se pudo leer este archivo.</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <extracomment>%1 is a certificate&apos;s name, %2 a date</extracomment>
        <translation>%1, válido hasta el %2</translation>
    </message>
    <message>
        <source>%1, signed by %2, valid until %3</source>
        <extracomment>%1 is a certificate&apos;s name, %2 who signed it, %3 a date</extracomment>
        <translation>%1, firmado por %2, válido hasta el %3</translation>
    </message>
    <message>
        <source>It is not in the keychain any more. Requests go without it, and the proxy may refuse them. Enter it again.</source>
        <translation>Ya no está en el llavero. Las peticiones salen sin ella y el proxy puede rechazarlas. Introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>The keychain is locked, or refused to give it. Requests go without it, and the proxy may refuse them. Unlock the keychain and try again, or enter the password anew.</source>
        <translation>El llavero está bloqueado o se negó a darla. Las peticiones salen sin ella y el proxy puede rechazarlas. Desbloquee el llavero e inténtelo otra vez, o introduzca la contraseña de nuevo.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Requests go without it, and the proxy may refuse them. Start the keychain and try again, or enter the password anew.</source>
        <translation>El llavero no responde. Las peticiones salen sin ella y el proxy puede rechazarlas. Inicie el llavero e inténtelo otra vez, o introduzca la contraseña de nuevo.</translation>
    </message>
    <message>
        <source>The keychain could not be read. Requests go without it, and the proxy may refuse them. Try again, or enter the password anew.</source>
        <translation>No se pudo leer el llavero. Las peticiones salen sin ella y el proxy puede rechazarlas. Inténtelo otra vez, o introduzca la contraseña de nuevo.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NoKeychain</name>
    <message>
        <source>On GNOME and most other desktops the keychain is gnome-keyring, on KDE it is KWallet. Install it (on Debian: apt install gnome-keyring), sign out and in again, and enter the key once more.</source>
        <translation>En GNOME y la mayoría de los escritorios el llavero es gnome-keyring; en KDE, KWallet. Instálelo (en Debian: apt install gnome-keyring), cierre la sesión, ábrala de nuevo e introduzca otra vez la clave.</translation>
    </message>
    <message>
        <source>The key can be kept in memory until Phone Desk quits; it is written nowhere.</source>
        <translation>La clave puede quedar en memoria hasta que Phone Desk se cierre; no se escribe en ningún lugar.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberChanges</name>
    <message>
        <source>Checked %1 of %2…</source>
        <translation>Comprobados %1 de %2…</translation>
    </message>
    <message>
        <source>1 number was written to %1.</source>
        <translation>Se escribió 1 número en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers were written to %1.</source>
        <translation>
            <numerusform>Se escribió %n número en %1.</numerusform>
            <numerusform>Se escribieron %n números en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers were not exported.</source>
        <translation>Los números no se exportaron.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is unchanged.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason</extracomment>
        <translation>No se pudo escribir %1: %2. Lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>The label was changed. Its name at Twilio stays.</source>
        <translation>La etiqueta se cambió. Su nombre en Twilio se queda.</translation>
    </message>
    <message numerus="yes">
        <source>The label was not changed: it may have up to %n characters.</source>
        <translation>
            <numerusform>La etiqueta no se cambió: puede tener hasta %n carácter.</numerusform>
            <numerusform>La etiqueta no se cambió: puede tener hasta %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The label was not changed.</source>
        <translation>La etiqueta no se cambió.</translation>
    </message>
    <message>
        <source>Protected: it cannot be released.</source>
        <translation>Protegido: no se puede liberar.</translation>
    </message>
    <message>
        <source>It may be released again.</source>
        <translation>Se puede liberar de nuevo.</translation>
    </message>
    <message>
        <source>The protection was not changed.</source>
        <translation>La protección no se cambió.</translation>
    </message>
    <message>
        <source>The number was moved.</source>
        <translation>El número se movió.</translation>
    </message>
    <message>
        <source>The number was not moved.</source>
        <translation>El número no se movió.</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>Comprobando %1…</translation>
    </message>
    <message numerus="yes">
        <source>Checking %n numbers…</source>
        <translation>
            <numerusform>Comprobando %n número…</numerusform>
            <numerusform>Comprobando %n números…</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers were not checked.</source>
        <translation>Los números no se comprobaron.</translation>
    </message>
    <message>
        <source>1 verified</source>
        <translation>1 verificado</translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>%n verificado</numerusform>
            <numerusform>%n verificados</numerusform>
        </translation>
    </message>
    <message>
        <source>1 failing</source>
        <translation>1 con fallos</translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n con fallos</numerusform>
            <numerusform>%n con fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 not checked</source>
        <translation>1 sin comprobar</translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n sin comprobar</numerusform>
            <numerusform>%n sin comprobar</numerusform>
        </translation>
    </message>
    <message>
        <source>1 number was not checked.</source>
        <translation>1 número no se comprobó.</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers were not checked.</source>
        <translation>
            <numerusform>%n número no se comprobó.</numerusform>
            <numerusform>%n números no se comprobaron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberDelegate</name>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberDetails</name>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>Choose a number to see it here.</source>
        <translation>Elija un número para verlo aquí.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Funcionamiento</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>comprobado %1</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <comment>HTTP status, duration</comment>
        <translation>%1 en %2 ms</translation>
    </message>
    <message>
        <source>A caller hears: “%1”.</source>
        <translation>Quien llama oye: “%1”.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>label, organisation</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>costs nothing now</source>
        <translation>ahora no cuesta nada</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Continue setting up</source>
        <translation>Continuar la configuración</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Its Twilio account is suspended or closed, or Twilio does not have it any more. Calls and texts do not arrive.</source>
        <translation>Su cuenta de Twilio está suspendida o cerrada, o Twilio ya no lo tiene. Las llamadas y los textos no llegan.</translation>
    </message>
    <message>
        <source>Somebody or something changed %1 at Twilio since it was set up.</source>
        <extracomment>%1 lists Twilio&apos;s names of settings: &quot;VoiceUrl, SmsUrl&quot;</extracomment>
        <translation>Alguien o algo cambió %1 en Twilio desde que se configuró.</translation>
    </message>
    <message>
        <source>Nothing is on record for this number.</source>
        <translation>No hay nada anotado de este número.</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Desconectar…</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verificar ahora</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Edit label</source>
        <translation>Editar la etiqueta</translation>
    </message>
    <message>
        <source>A protected number cannot be released.</source>
        <translation>Un número protegido no se puede liberar.</translation>
    </message>
    <message>
        <source>Move to another organisation…</source>
        <translation>Mover a otra organización…</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Given back on %1.</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>Liberado el %1.</translation>
    </message>
    <message>
        <source>Until %1, for 1 more day, it can be bought back, only in Twilio&apos;s Console.</source>
        <extracomment>%1 is a day: &quot;2 December&quot;</extracomment>
        <translation>Hasta el %1, 1 día más, puede comprarse de nuevo, solo en la consola de Twilio.</translation>
    </message>
    <message numerus="yes">
        <source>Until %1, for %n more days, it can be bought back, only in Twilio&apos;s Console.</source>
        <extracomment>%1 is a day: &quot;2 December&quot;</extracomment>
        <translation>
            <numerusform>Hasta el %1, %n día más, puede comprarse de nuevo, solo en la consola de Twilio.</numerusform>
            <numerusform>Hasta el %1, %n días más, puede comprarse de nuevo, solo en la consola de Twilio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ten days in which Twilio&apos;s Console could bring it back are over.</source>
        <translation>Han pasado los diez días en los que la consola de Twilio podía recuperarlo.</translation>
    </message>
    <message>
        <source>Its webhooks are kept as they were. Once Twilio has it again, they are set in one click.</source>
        <translation>Sus webhooks se guardan como estaban. Cuando Twilio lo tenga de nuevo, se ponen con un clic.</translation>
    </message>
    <message>
        <source>Set up again as it was</source>
        <translation>Configurar de nuevo como estaba</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Liberar…</translation>
    </message>
    <message>
        <source>Changes in Twilio&apos;s Console are not in it: its record could not be read. %1</source>
        <extracomment>%1 is why, in sentences</extracomment>
        <translation>Faltan los cambios hechos en la consola de Twilio: no se pudo leer su registro. %1</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberImportDialog</name>
    <message>
        <source>Import a list of numbers</source>
        <translation>Importar una lista de números</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>A list as a CSV file</source>
        <translation>Una lista como archivo CSV</translation>
    </message>
    <message>
        <source>Its first line names the columns: number or SID, organisation and label; account may be there too. What a row leaves empty stays as it is. Twilio is only asked; nothing is changed there. Choose a file, drop it here, or paste rows with their first line.</source>
        <translation>Su primera línea nombra las columnas: número o SID, organización y etiqueta; también puede haber cuenta. Lo que una fila deja vacío queda como está. A Twilio solo se le pregunta; allí no cambia nada. Elija un archivo, suéltelo aquí o pegue filas con su primera línea.</translation>
    </message>
    <message>
        <source>Only rows with &amp;problems</source>
        <translation>Solo filas con &amp;problemas</translation>
    </message>
    <message>
        <source>Asking Twilio what it has: %1 numbers so far…</source>
        <translation>Preguntando a Twilio lo que tiene: %1 números hasta ahora…</translation>
    </message>
    <message numerus="yes">
        <source>Take the &amp;similar organisation (%n)</source>
        <extracomment>rows of a list whose organisation is called nearly as one that there is</extracomment>
        <translation>
            <numerusform>&amp;Tomar la organización parecida (%n)</numerusform>
            <numerusform>&amp;Tomar la organización parecida (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out the %n with problems</source>
        <extracomment>rows of a list</extracomment>
        <translation>
            <numerusform>&amp;Omitir la %n con problemas</numerusform>
            <numerusform>&amp;Omitir las %n con problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n numbers</source>
        <translation>
            <numerusform>&amp;Importar %n número</numerusform>
            <numerusform>&amp;Importar %n números</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have problems: tick that they are left out, or correct the list.</source>
        <translation>
            <numerusform>%n fila tiene problemas: marque que se omita, o corrija la lista.</numerusform>
            <numerusform>%n filas tienen problemas: marque que se omitan, o corrija la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se importó nada</translation>
    </message>
    <message>
        <source>Something that the list is about was changed meanwhile. The list is checked anew.</source>
        <translation>Algo de lo que trata la lista cambió entretanto. La lista se comprueba de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the adopted have other webhooks than their organisation&apos;s numbers should have. They were not changed.</source>
        <extracomment>adopted numbers</extracomment>
        <translation>
            <numerusform>%n de los adoptados tiene otros webhooks que los que deben tener los números de su organización. No se cambiaron.</numerusform>
            <numerusform>%n de los adoptados tienen otros webhooks que los que deben tener los números de su organización. No se cambiaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was adopted is not verified yet.</source>
        <translation>Lo adoptado aún no está verificado.</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers were imported</source>
        <translation>
            <numerusform>Se importó %n número</numerusform>
            <numerusform>Se importaron %n números</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Update webhooks…</source>
        <translation>Actualizar &amp;webhooks…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberImportTexts</name>
    <message>
        <source>Is so already; nothing changes.</source>
        <comment>a number</comment>
        <translation>Ya está así; nada cambia.</translation>
    </message>
    <message>
        <source>The first line has to name the columns, and one of them has to be “number” or “SID”. It says: %1</source>
        <extracomment>%1 is the first line of a file</extracomment>
        <translation>La primera línea tiene que nombrar las columnas, y una de ellas tiene que ser «number» o «SID». Dice: %1</translation>
    </message>
    <message>
        <source>The list names its columns, and has no row below them.</source>
        <translation>La lista nombra sus columnas y no tiene ninguna fila debajo.</translation>
    </message>
    <message numerus="yes">
        <source>%n adopted</source>
        <extracomment>numbers of a list</extracomment>
        <translation>
            <numerusform>%n adoptado</numerusform>
            <numerusform>%n adoptados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <extracomment>numbers of a list: to another organisation</extracomment>
        <translation>
            <numerusform>%n movido</numerusform>
            <numerusform>%n movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n re-labelled</source>
        <extracomment>numbers of a list: they get another label</extracomment>
        <translation>
            <numerusform>%n con otra etiqueta</numerusform>
            <numerusform>%n con otra etiqueta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <extracomment>numbers of a list</extracomment>
        <translation>
            <numerusform>%n sin cambios</numerusform>
            <numerusform>%n sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a similar organisation</source>
        <extracomment>rows of a list whose organisation is called nearly as one that there is</extracomment>
        <translation>
            <numerusform>%n con una organización parecida</numerusform>
            <numerusform>%n con una organización parecida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be imported</source>
        <extracomment>rows of a list</extracomment>
        <translation>
            <numerusform>%n no se puede importar</numerusform>
            <numerusform>%n no se pueden importar</numerusform>
        </translation>
    </message>
    <message>
        <source>Twilio has it, and the row does not say whose it is.</source>
        <translation>Twilio lo tiene, y la fila no dice de quién es.</translation>
    </message>
    <message>
        <source>No organisation is called “%1”.</source>
        <extracomment>%1 is what stands in the file</extracomment>
        <translation>Ninguna organización se llama «%1».</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1 está archivada.</translation>
    </message>
    <message>
        <source>It is in another Twilio account than the numbers of %1.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>Está en otra cuenta de Twilio que los números de %1.</translation>
    </message>
    <message>
        <source>%1 has no Twilio account yet.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1 aún no tiene cuenta de Twilio.</translation>
    </message>
    <message>
        <source>Its quotation marks do not match.</source>
        <translation>Sus comillas no cuadran.</translation>
    </message>
    <message>
        <source>It has more values than the first line names: “%1”.</source>
        <extracomment>%1 is what stands in the file</extracomment>
        <translation>Tiene más valores de los que nombra la primera línea: “%1”.</translation>
    </message>
    <message>
        <source>The row has neither a number nor a SID.</source>
        <translation>La fila no tiene ni número ni SID.</translation>
    </message>
    <message>
        <source>“%1” is neither a phone number nor a number&apos;s SID.</source>
        <extracomment>%1 is what stands in the file</extracomment>
        <translation>«%1» no es ni un número de teléfono ni el SID de un número.</translation>
    </message>
    <message numerus="yes">
        <source>The label has more than %n characters.</source>
        <translation>
            <numerusform>La etiqueta tiene más de %n carácter.</numerusform>
            <numerusform>La etiqueta tiene más de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The label has characters that cannot be shown.</source>
        <translation>La etiqueta tiene caracteres que no se pueden mostrar.</translation>
    </message>
    <message>
        <source>The SID is another number&apos;s.</source>
        <translation>El SID es de otro número.</translation>
    </message>
    <message>
        <source>The number stands in line %1 already.</source>
        <translation>El número ya está en la línea %1.</translation>
    </message>
    <message>
        <source>No Twilio account of this desk has it.</source>
        <translation>Ninguna cuenta de Twilio de este puesto lo tiene.</translation>
    </message>
    <message>
        <source>It is not known whose it is: %1 did not answer.</source>
        <extracomment>%1 is a Twilio account</extracomment>
        <translation>No se sabe de quién es: %1 no respondió.</translation>
    </message>
    <message>
        <source>It was given back or disconnected, and Twilio does not have it any more.</source>
        <translation>Se devolvió o se desconectó, y Twilio ya no lo tiene.</translation>
    </message>
    <message>
        <source>It is in another Twilio account: %1.</source>
        <extracomment>%1 is a Twilio account</extracomment>
        <translation>Está en otra cuenta de Twilio: %1.</translation>
    </message>
    <message>
        <source>No account of this desk is “%1”, or several are.</source>
        <extracomment>%1 is what stands in the file</extracomment>
        <translation>Ninguna cuenta de este puesto es “%1”, o lo son varias.</translation>
    </message>
    <message>
        <source>It is in the account %1, which this desk does not have. Add that account first.</source>
        <extracomment>%1 is the beginning and end of an account&apos;s SID</extracomment>
        <translation>Está en la cuenta %1, que este puesto no tiene. Agregue antes esa cuenta.</translation>
    </message>
    <message>
        <source>It is being set up, changed or given back right now.</source>
        <translation>Se está configurando, cambiando o devolviendo ahora mismo.</translation>
    </message>
    <message>
        <source>Is adopted, without a label.</source>
        <comment>a number</comment>
        <translation>Se adopta, sin etiqueta.</translation>
    </message>
    <message>
        <source>Is adopted as “%1”.</source>
        <translation>Se adopta como «%1».</translation>
    </message>
    <message>
        <source>Gets the label “%1”.</source>
        <extracomment>of a number; %1 is a label</extracomment>
        <translation>Recibe la etiqueta «%1».</translation>
    </message>
    <message>
        <source>Its label “%1” becomes “%2”.</source>
        <extracomment>of a number; both are labels</extracomment>
        <translation>Su etiqueta «%1» pasa a ser «%2».</translation>
    </message>
    <message>
        <source>“%1” could be %2.</source>
        <extracomment>%1 is what stands in the file, %2 an organisation</extracomment>
        <translation>«%1» podría ser %2.</translation>
    </message>
    <message>
        <source>Moves here from %1, with its %2.</source>
        <extracomment>of a number; %1 is an organisation, %2 &quot;$1.15 a month&quot;</extracomment>
        <translation>Viene aquí desde %1, con sus %2.</translation>
    </message>
    <message>
        <source>Moves here from %1.</source>
        <extracomment>of a number; %1 is an organisation</extracomment>
        <translation>Viene aquí desde %1.</translation>
    </message>
    <message>
        <source>Its webhooks stay, and differ.</source>
        <extracomment>of a number; those that it has are not those that its organisation&apos;s numbers should have</extracomment>
        <translation>Sus webhooks quedan, y difieren.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberList</name>
    <message>
        <source>Choose this number</source>
        <translation>Elegir este número</translation>
    </message>
    <message>
        <source>Mark as 2nd choice</source>
        <translation>Marcar como 2.ª opción</translation>
    </message>
    <message>
        <source>Mark as 3rd choice</source>
        <translation>Marcar como 3.ª opción</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberRecords</name>
    <message>
        <source>The change was not reverted.</source>
        <translation>El cambio no se revirtió.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberRow</name>
    <message>
        <source>Bought, not verified</source>
        <translation>Comprado, sin verificar</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Differs at Twilio</source>
        <translation>Distinto en Twilio</translation>
    </message>
    <message>
        <source>Giving back, not known yet</source>
        <translation>Liberación por confirmar</translation>
    </message>
    <message>
        <source>Giving back</source>
        <translation>Liberando</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Compra por confirmar</translation>
    </message>
    <message>
        <source>Found at Twilio</source>
        <translation>Hallado en Twilio</translation>
    </message>
    <message>
        <source>Set up elsewhere</source>
        <translation>Se configura en otro lugar</translation>
    </message>
    <message>
        <source>Not bought</source>
        <translation>No comprado</translation>
    </message>
    <message>
        <source>Setting up, %1 of %2</source>
        <translation>Configurando, %1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status, its age</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Connected, not verified</source>
        <translation>Conectado, sin verificar</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>Not disconnected yet</source>
        <translation>Aún sin desconectar</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Desconectando</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>webhooks</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>As expected</source>
        <extracomment>a number&apos;s webhooks are</extracomment>
        <translation>Como se espera</translation>
    </message>
    <message>
        <source>Other than expected: %1</source>
        <extracomment>%1 lists webhooks: &quot;Voice, SMS&quot;</extracomment>
        <translation>Distintos de lo esperado: %1</translation>
    </message>
    <message numerus="yes">
        <source>for %n days</source>
        <translation>
            <numerusform>desde hace %n día</numerusform>
            <numerusform>desde hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Funcionamiento</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Voice URL</source>
        <translation>URL de voz</translation>
    </message>
    <message>
        <source>SMS URL</source>
        <translation>URL de SMS</translation>
    </message>
    <message>
        <source>Status URL</source>
        <translation>URL de estado</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Al mes</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Twilio SID</source>
        <translation>SID de Twilio</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>Change not confirmed</source>
        <translation>Cambio sin confirmar</translation>
    </message>
    <message>
        <source>Changing webhooks</source>
        <translation>Cambiando webhooks</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation>Aún sin liberar</translation>
    </message>
    <message>
        <source>Releasing</source>
        <translation>Liberando</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status, what is left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>queda 1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberTable</name>
    <message>
        <source>Reading the numbers…</source>
        <translation>Leyendo los números…</translation>
    </message>
    <message>
        <source>No Twilio account is connected.</source>
        <translation>No hay ninguna cuenta de Twilio conectada.</translation>
    </message>
    <message>
        <source>The demo simulates Twilio on this computer. Nothing is bought.</source>
        <translation>La demo simula Twilio en este equipo. No se compra nada.</translation>
    </message>
    <message>
        <source>Connect a Twilio account</source>
        <translation>Conectar una cuenta de Twilio</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>No numbers yet.</source>
        <translation>Aún no hay números.</translation>
    </message>
    <message>
        <source>A number is listed here from the moment its set-up begins.</source>
        <translation>Un número aparece aquí desde que empieza su configuración.</translation>
    </message>
    <message>
        <source>Set up a number</source>
        <translation>Configurar un número</translation>
    </message>
    <message>
        <source>No number matches the filter.</source>
        <translation>Ningún número coincide con el filtro.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>The numbers could not be read.</source>
        <translation>No se pudieron leer los números.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 has no number yet.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1 aún no tiene número.</translation>
    </message>
    <message>
        <source>Set up its number</source>
        <translation>Configurar su número</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::NumberTableModel</name>
    <message>
        <source>%1, unfinished</source>
        <translation>%1, sin terminar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Al mes</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, orden ascendente</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, orden descendente</translation>
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
        <translation>Protegido: no se puede liberar hasta que se retire la protección.</translation>
    </message>
    <message>
        <source>%1, protected</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1, protegido</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Funcionamiento</translation>
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
        <translation>Números</translation>
    </message>
    <message>
        <source>Sort &amp;upwards</source>
        <translation>Orden &amp;ascendente</translation>
    </message>
    <message>
        <source>Sort &amp;downwards</source>
        <translation>Orden &amp;descendente</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Mover a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Mover a la de&amp;recha</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>Más anc&amp;ha</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>Más es&amp;trecha</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>R&amp;eset columns</source>
        <translation>R&amp;establecer columnas</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OptionsModel</name>
    <message>
        <source>%1  ·  not searched: %2</source>
        <extracomment>%1 is an area code, %2 what went wrong: &quot;Twilio answered 503&quot;</extracomment>
        <translation>%1  ·  sin buscar: %2</translation>
    </message>
    <message>
        <source>%1  ·  no numbers now</source>
        <extracomment>%1 is an area code</extracomment>
        <translation>%1  ·  ahora sin números</translation>
    </message>
    <message numerus="yes">
        <source>%1  ·  %n found</source>
        <extracomment>%1 is an area code; %n numbers were found in it</extracomment>
        <translation>
            <numerusform>%1  ·  %n encontrado</numerusform>
            <numerusform>%1  ·  %n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>no voice, no SMS</source>
        <translation>sin voz ni SMS</translation>
    </message>
    <message>
        <source>no voice</source>
        <translation>sin voz</translation>
    </message>
    <message>
        <source>no SMS</source>
        <translation>sin SMS</translation>
    </message>
    <message>
        <source>needs an address</source>
        <translation>requiere una dirección</translation>
    </message>
    <message>
        <source>2nd choice</source>
        <translation>2.ª opción</translation>
    </message>
    <message>
        <source>3rd choice</source>
        <translation>3.ª opción</translation>
    </message>
    <message>
        <source>Voice · SMS</source>
        <translation>Voz · SMS</translation>
    </message>
    <message>
        <source>%1, %2, cannot be chosen: %3</source>
        <extracomment>for screen readers; %1 a number, %2 its town, %3 why it cannot be chosen</extracomment>
        <translation>%1, %2, no se puede elegir: %3</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, chosen</source>
        <extracomment>for screen readers; %1 a number, %2 its town, %3 what it can do, %4 its price</extracomment>
        <translation>%1, %2, %3, %4, elegido</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>for screen readers; %1 a number, %2 its town, %3 what it can do, %4 its price</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Chosen in onboarding</source>
        <translation>Elegido al registrarse</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OrganizationDialog</name>
    <message>
        <source>Add an organisation</source>
        <translation>Agregar una organización</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>A&amp;dd organisation</source>
        <translation>A&amp;gregar organización</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <extracomment>%1 is an organisation that is archived</extracomment>
        <translation>%1 (archivada)</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1 ya existe</translation>
    </message>
    <message>
        <source>No two organisations can have one name.</source>
        <translation>Dos organizaciones no pueden tener el mismo nombre.</translation>
    </message>
    <message numerus="yes">
        <source>There are organisations with a similar name</source>
        <translation>
            <numerusform>Hay una organización de nombre parecido</numerusform>
            <numerusform>Hay organizaciones de nombre parecido</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Crear de todos modos</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>It was changed at another desk meanwhile</source>
        <translation>Se cambió entretanto en otro puesto</translation>
    </message>
    <message>
        <source>Nothing was saved. The fields hold what was typed here; saving again replaces what was changed there.</source>
        <translation>No se guardó nada. Los campos tienen lo escrito aquí; guardar de nuevo sustituye lo cambiado allí.</translation>
    </message>
    <message>
        <source>Show what it is now</source>
        <translation>Mostrar cómo está ahora</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OrganizationEditor</name>
    <message>
        <source>An organisation needs a name.</source>
        <translation>Una organización necesita un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>A name has up to %n characters.</source>
        <translation>
            <numerusform>Un nombre tiene hasta %n carácter.</numerusform>
            <numerusform>Un nombre tiene hasta %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the Twilio account that pays for its numbers.</source>
        <translation>Elija la cuenta de Twilio que paga sus números.</translation>
    </message>
    <message>
        <source>“%1” is not a number of the US, Canada or Puerto Rico.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1” no es un número de Estados Unidos, Canadá o Puerto Rico.</translation>
    </message>
    <message numerus="yes">
        <source>A label has up to %n characters.</source>
        <translation>
            <numerusform>Una etiqueta tiene hasta %n carácter.</numerusform>
            <numerusform>Una etiqueta tiene hasta %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note has up to %n characters.</source>
        <translation>
            <numerusform>Una nota tiene hasta %n carácter.</numerusform>
            <numerusform>Una nota tiene hasta %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Twilio account that pays for its numbers</source>
        <translation>Cuenta de &amp;Twilio que paga sus números</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>Ent&amp;orno</translation>
    </message>
    <message>
        <source>Preferred &amp;area codes</source>
        <translation>Có&amp;digos de área preferidos</translation>
    </message>
    <message>
        <source>&amp;Label of its numbers</source>
        <translation>&amp;Etiqueta de sus números</translation>
    </message>
    <message>
        <source>N&amp;umber chosen in onboarding</source>
        <translation>Nú&amp;mero elegido al registrarse</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>Not&amp;a</translation>
    </message>
    <message>
        <source>Decides which webhooks its numbers get.</source>
        <translation>Decide qué webhooks reciben sus números.</translation>
    </message>
    <message>
        <source>One or several, the best first. The wizard searches them.</source>
        <translation>Uno o varios, el mejor primero. El asistente los busca.</translation>
    </message>
    <message>
        <source>If it is not the team&apos;s.</source>
        <translation>Si no es la del equipo.</translation>
    </message>
    <message>
        <source>Searched first; the wizard says if it is gone.</source>
        <translation>Se busca primero; el asistente dice si ya no está.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>%1 (not connected on this computer)</source>
        <translation>%1 (no conectada en este equipo)</translation>
    </message>
    <message>
        <source>No Twilio account is connected, so nothing can be bought for it.</source>
        <translation>No hay ninguna cuenta de Twilio conectada; no se puede comprar nada para ella.</translation>
    </message>
    <message>
        <source>Its numbers are bought from %1.</source>
        <translation>Sus números se compran con %1.</translation>
    </message>
    <message>
        <source>Its next numbers are bought from this account.</source>
        <translation>Sus próximos números se compran con esta cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>Only new numbers are bought from this account. The %n it has stay where they are.</source>
        <translation>
            <numerusform>Solo los números nuevos se compran con esta cuenta. El %n que tiene queda donde está.</numerusform>
            <numerusform>Solo los números nuevos se compran con esta cuenta. Los %n que tiene quedan donde están.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (removed from this desk)</source>
        <extracomment>%1 is a Twilio account</extracomment>
        <translation>%1 (quitada de este puesto)</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OrganizationPage</name>
    <message>
        <source>&amp;Find or name an organisation</source>
        <translation>&amp;Busque o nombre una organización</translation>
    </message>
    <message>
        <source>&amp;Create organisation</source>
        <translation>C&amp;rear organización</translation>
    </message>
    <message>
        <source>Whose number will it be?</source>
        <translation>¿De quién será el número?</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Choose an organisation, or create one.</source>
        <translation>Elija una organización o cree una.</translation>
    </message>
    <message>
        <source>%1 exists already and is chosen.</source>
        <translation>%1 ya existe y queda elegida.</translation>
    </message>
    <message>
        <source>Not in the list? “%1” can be created.</source>
        <extracomment>%1 is an organisation&apos;s name</extracomment>
        <translation>¿No está en la lista? Puede crear “%1”.</translation>
    </message>
    <message>
        <source>“%1” is new.</source>
        <extracomment>%1 is an organisation&apos;s name</extracomment>
        <translation>“%1” es nueva.</translation>
    </message>
    <message>
        <source>No organisation yet</source>
        <translation>Aún no hay organizaciones</translation>
    </message>
    <message>
        <source>Type the customer&apos;s name above to create the first one.</source>
        <translation>Escriba arriba el nombre del cliente para crear la primera.</translation>
    </message>
    <message>
        <source>Is it one of these? If not, “%1” can be created all the same.</source>
        <extracomment>%1 is an organisation&apos;s name; those with a similar one are listed above</extracomment>
        <translation>¿Es una de estas? Si no, “%1” se puede crear igualmente.</translation>
    </message>
    <message>
        <source>&amp;Create anyway…</source>
        <translation>&amp;Crear de todos modos…</translation>
    </message>
    <message>
        <source>&amp;Create organisation…</source>
        <translation>&amp;Crear organización…</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OrganizationTable</name>
    <message>
        <source>%1 (archived)</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1 (archivada)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Area codes</source>
        <translation>Códigos de área</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OrganizationsModel</name>
    <message>
        <source>%1 is not connected on this computer</source>
        <extracomment>%1 is a shortened account SID, &quot;AC12…9f&quot;</extracomment>
        <translation>%1 no está conectada en este equipo</translation>
    </message>
    <message>
        <source>%1, Twilio account %2</source>
        <extracomment>for screen readers; %1 an organisation, %2 its Twilio account</extracomment>
        <translation>%1, cuenta de Twilio %2</translation>
    </message>
    <message>
        <source>%1 was removed from this desk</source>
        <extracomment>%1 is a shortened account SID, &quot;AC12…9f&quot;</extracomment>
        <translation>%1 se quitó de este puesto</translation>
    </message>
    <message>
        <source>Last set up</source>
        <extracomment>an organisation: it got the last number that was set up from this desk</extracomment>
        <translation>Última configurada</translation>
    </message>
    <message>
        <source>%1, last set up, Twilio account %2</source>
        <extracomment>for screen readers; %1 an organisation, %2 its Twilio account</extracomment>
        <translation>%1, última configurada, cuenta de Twilio %2</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OrganizationsPage</name>
    <message numerus="yes">
        <source>%1 has %n live numbers. Release or disconnect them first.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>
            <numerusform>%1 tiene %n número activo. Libérelo o desconéctelo antes.</numerusform>
            <numerusform>%1 tiene %n números activos. Libérelos o desconéctelos antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n unfinished set-ups. Finish or close them first.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>
            <numerusform>%1 tiene %n configuración sin terminar. Termínela o ciérrela antes.</numerusform>
            <numerusform>%1 tiene %n configuraciones sin terminar. Termínelas o ciérrelas antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n live numbers, and a set-up that is not finished. Release the numbers and finish the set-up first.</source>
        <extracomment>%1 is an organisation; it has unfinished set-ups too</extracomment>
        <translation>
            <numerusform>%1 tiene %n número activo y una configuración sin terminar. Libere antes el número y termine la configuración.</numerusform>
            <numerusform>%1 tiene %n números activos y una configuración sin terminar. Libere antes los números y termine la configuración.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Show a&amp;rchived ones</source>
        <translation>Mostrar las a&amp;rchivadas</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Agregar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Archi&amp;ve</source>
        <translation>Archi&amp;var</translation>
    </message>
    <message>
        <source>&amp;Default account</source>
        <translation>&amp;Cuenta predeterminada</translation>
    </message>
    <message>
        <source>New organisations get it unless another is chosen.</source>
        <translation>Las organizaciones nuevas la reciben si no se elige otra.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Name or area code</source>
        <translation>Nombre o código de área</translation>
    </message>
    <message>
        <source>Filter the organisations</source>
        <translation>Filtrar las organizaciones</translation>
    </message>
    <message>
        <source>Organisations, customers: add, rename, archive, area codes, label, note, import CSV</source>
        <translation>Organizaciones, clientes: agregar, cambiar nombre, archivar, códigos de área, etiqueta, nota, importar CSV</translation>
    </message>
    <message>
        <source>No organisation yet</source>
        <translation>Aún no hay organizaciones</translation>
    </message>
    <message>
        <source>Add the first customer, or import a list.</source>
        <translation>Agregue el primer cliente o importe una lista.</translation>
    </message>
    <message>
        <source>All organisations are archived</source>
        <translation>Todas las organizaciones están archivadas</translation>
    </message>
    <message>
        <source>No organisation matches the filter</source>
        <translation>Ninguna organización coincide con el filtro</translation>
    </message>
    <message>
        <source>Bring &amp;back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organización</numerusform>
            <numerusform>%n organizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message>
        <source>%1 cannot be archived</source>
        <translation>%1 no se puede archivar</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations were created.</source>
        <translation>
            <numerusform>Se creó %n organización.</numerusform>
            <numerusform>Se crearon %n organizaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were completed.</source>
        <translation>
            <numerusform>Se completó %n.</numerusform>
            <numerusform>Se completaron %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is imported</source>
        <translation>La lista está importada</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OverrideDialog</name>
    <message>
        <source>An organisation&apos;s own URLs</source>
        <translation>URL propias de una organización</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save URLs</source>
        <translation>&amp;Guardar URL</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::OverrideList</name>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Agregar…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Organisations with URLs of their own</source>
        <translation>Organizaciones con URL propias</translation>
    </message>
    <message>
        <source>None: the numbers of every organisation get the URLs above.</source>
        <translation>Ninguna: los números de todas las organizaciones reciben las URL de arriba.</translation>
    </message>
    <message>
        <source>%1 has no other organisation.</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>%1 no tiene otra organización.</translation>
    </message>
    <message>
        <source>%1 has no URLs of its own any more</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1 ya no tiene URL propias</translation>
    </message>
    <message>
        <source>Its next numbers get the URLs above. Numbers that it has stay as they are.</source>
        <translation>Sus próximos números reciben las URL de arriba. Los que tiene quedan como están.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>in %1 %2</source>
        <extracomment>%1 is Normal or Fail-over, %2 a host</extracomment>
        <translation>en %1 %2</translation>
    </message>
    <message>
        <source>in %1 the set&apos;s URLs</source>
        <extracomment>%1 is Normal or Fail-over: in it, an organisation has no URLs of its own</extracomment>
        <translation>en %1 las URL del conjunto</translation>
    </message>
    <message>
        <source>With URLs of their own in %1 only, and with the URLs above while %2 is active: %3.</source>
        <extracomment>%1 and %2 are Normal and Fail-over, or the other way round; %3 is one or several organisations</extracomment>
        <translation>Con URL propias solo en %1, y con las URL de arriba mientras %2 está activo: %3.</translation>
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
        <translation>Páginas</translation>
    </message>
    <message>
        <source>%1, not all of it is applied</source>
        <comment>a page of the settings</comment>
        <translation>%1, no todo está aplicado</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::PayerNotice</name>
    <message>
        <source>The key of the Twilio account of %1 is not at hand.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>La clave de la cuenta de Twilio de %1 no está a mano.</translation>
    </message>
    <message>
        <source>The key of %1 is missing on this computer</source>
        <translation>La clave de %1 falta en este equipo</translation>
    </message>
    <message>
        <source>The key of %1 could not be read</source>
        <translation>No se pudo leer la clave de %1</translation>
    </message>
    <message>
        <source>%1 Until it is here, no number can be set up for %2.</source>
        <extracomment>%1 is a sentence: why; %2 an organisation</extracomment>
        <translation>%1 Hasta que esté aquí, no se puede configurar ningún número para %2.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Probar &amp;otra vez</translation>
    </message>
    <message>
        <source>Add &amp;key…</source>
        <translation>Agregar &amp;clave…</translation>
    </message>
    <message>
        <source>The Twilio account of %1 was removed from this desk.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>La cuenta de Twilio de %1 se quitó de este puesto.</translation>
    </message>
    <message>
        <source>%1 has no Twilio account now</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1 no tiene ahora cuenta de Twilio</translation>
    </message>
    <message>
        <source>%1 was removed from this desk on %2. Connect it again, or choose another account for new numbers.</source>
        <extracomment>%1 is an account, %2 a date, &quot;22 December&quot;</extracomment>
        <translation>%1 se quitó de este puesto el %2. Conéctela de nuevo, o elija otra cuenta para los números nuevos.</translation>
    </message>
    <message>
        <source>Connect a&amp;gain…</source>
        <translation>Conectar &amp;otra vez…</translation>
    </message>
    <message>
        <source>The Twilio account of %1 is not connected on this computer.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>La cuenta de Twilio de %1 no está conectada en este equipo.</translation>
    </message>
    <message>
        <source>%1 is not connected on this computer</source>
        <extracomment>%1 is a shortened account SID, &quot;AC12…9f&quot;</extracomment>
        <translation>%1 no está conectada en este equipo</translation>
    </message>
    <message>
        <source>The new numbers of %1 are to be bought from this Twilio account: connect it, or choose another one.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>Los números nuevos de %1 han de comprarse con esta cuenta de Twilio: conéctela, o elija otra.</translation>
    </message>
    <message>
        <source>Co&amp;nnect it…</source>
        <translation>Co&amp;nectarla…</translation>
    </message>
    <message>
        <source>Choose another &amp;account…</source>
        <translation>Elegir otra &amp;cuenta…</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::PlanList</name>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>These are changed where they are answered, and not here.</source>
        <translation>Estos se cambian donde se responden, y no aquí.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a group of numbers and how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No number is in this group.</source>
        <translation>No hay ningún número en este grupo.</translation>
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
        <translation>Organización</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>S&amp;iguiente</translation>
    </message>
    <message>
        <source>&amp;Get this number</source>
        <translation>&amp;Obtener este número</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Comprar</translation>
    </message>
    <message>
        <source>Set up &amp;another</source>
        <translation>Configurar o&amp;tro</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>Set up a number</source>
        <translation>Configurar un número</translation>
    </message>
    <message>
        <source>Main Line</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Writing down the order…</source>
        <translation>Anotando el pedido…</translation>
    </message>
    <message>
        <source>Nothing is bought yet.</source>
        <translation>Aún no se ha comprado nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>New or existing</source>
        <translation>Nuevo o existente</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Writing down what is to be done…</source>
        <translation>Anotando lo que se va a hacer…</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aún no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Connect an existing number</source>
        <translation>Conectar un número existente</translation>
    </message>
    <message>
        <source>Whose number is %1?</source>
        <translation>¿De quién es el %1?</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ReadyPage</name>
    <message>
        <source>Copy &amp;number</source>
        <translation>Copiar &amp;número</translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation>Copiar &amp;resumen</translation>
    </message>
    <message>
        <source>Show in n&amp;umbers</source>
        <translation>&amp;Ver en números</translation>
    </message>
    <message>
        <source>Sending texts to US numbers needs A2P 10DLC registration, calls to 911 an emergency address. Phone Desk does neither yet.</source>
        <translation>Enviar mensajes a números de EE. UU. requiere el registro A2P 10DLC; llamar al 911, una dirección de emergencia. Phone Desk aún no gestiona ninguno de los dos.</translation>
    </message>
    <message>
        <source>is set up and verified for %1.</source>
        <extracomment>after a number on the line above; %1 is an organisation</extracomment>
        <translation>está configurado y verificado para %1.</translation>
    </message>
    <message>
        <source>The voice webhook answers, and says nothing at first.</source>
        <translation>El webhook de voz responde y al principio no dice nada.</translation>
    </message>
    <message>
        <source>A caller hears: “%1”.</source>
        <translation>Quien llama oye: “%1”.</translation>
    </message>
    <message>
        <source>%1 is set up and verified for %2.</source>
        <extracomment>for screen readers; %1 is a number, %2 an organisation</extracomment>
        <translation>%1 está configurado y verificado para %2.</translation>
    </message>
    <message>
        <source>Show the &amp;request…</source>
        <translation>Mostrar la &amp;petición…</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ReleaseDialog</name>
    <message>
        <source>Release this number?</source>
        <translation>¿Liberar este número?</translation>
    </message>
    <message>
        <source>&amp;Keep number</source>
        <translation>&amp;Conservar número</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Consultando a Twilio…</translation>
    </message>
    <message>
        <source>%1 cannot be released now</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 no se puede liberar ahora</translation>
    </message>
    <message>
        <source>Nothing was given back.</source>
        <translation>No se liberó nada.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Type the number to confirm</source>
        <translation>&amp;Escriba el número para confirmar</translation>
    </message>
    <message>
        <source>&amp;Release number</source>
        <translation>&amp;Liberar número</translation>
    </message>
    <message>
        <source>Nothing is given back yet.</source>
        <translation>Aún no se ha liberado nada.</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Liberando…</translation>
    </message>
    <message>
        <source>Another Phone Desk works on this number</source>
        <translation>Otro Phone Desk trabaja en este número</translation>
    </message>
    <message>
        <source>It is shown here, and can be changed where it is being worked on.</source>
        <translation>Aquí solo se muestra; se puede cambiar donde se está trabajando en él.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Compra por confirmar</translation>
    </message>
    <message>
        <source>Looking whether %1 was given back; it is not asked for a second time. This window can be closed: the look-up goes on, also after a restart.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Mirando si %1 se liberó; no se pide por segunda vez. Esta ventana se puede cerrar: la consulta sigue, también tras un reinicio.</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>Cons&amp;ultar ahora</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <extracomment>of a number</extracomment>
        <translation>Aún sin liberar</translation>
    </message>
    <message>
        <source>Phone Desk was closed before %1 was given back. Nothing was sent.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Phone Desk se cerró antes de liberar %1. No se envió nada.</translation>
    </message>
    <message>
        <source>It is charged as before until it is released.</source>
        <translation>Se cobra como antes hasta que se libere.</translation>
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
        <translation>Consultando a Twilio…</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Liberando…</translation>
    </message>
    <message>
        <source>Released.</source>
        <translation>Liberado.</translation>
    </message>
    <message>
        <source>Not known yet: Phone Desk looks whether it was given back, also when this window is closed.</source>
        <translation>Aún no se sabe: Phone Desk mira si se liberó, también con esta ventana cerrada.</translation>
    </message>
    <message>
        <source>Not released. %1</source>
        <comment>then the reason, in sentences</comment>
        <translation>Sin liberar. %1</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ReleaseSeveral</name>
    <message>
        <source>&amp;Keep all</source>
        <translation>&amp;Conservar todos</translation>
    </message>
    <message>
        <source>Which of these numbers are to be released?</source>
        <translation>¿Cuáles de estos números se liberan?</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are chosen. At most 20 are released at once, so that somebody reads what each release does. Choose fewer.</source>
        <translation>
            <numerusform>Hay %n número elegido. Se liberan 20 a la vez como máximo, para que alguien lea lo que hace cada liberación. Elija menos.</numerusform>
            <numerusform>Hay %n números elegidos. Se liberan 20 a la vez como máximo, para que alguien lea lo que hace cada liberación. Elija menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Calls and texts to the ticked numbers stop at once, and this month is not refunded. For ten days, until %1, each can be bought back, only in Twilio&apos;s Console.</source>
        <extracomment>%1 is a day: &quot;2 December&quot;</extracomment>
        <translation>Las llamadas y mensajes a los números marcados cesan al instante y este mes no se devuelve. Durante diez días, hasta el %1, cada uno se puede volver a comprar, solo en la consola de Twilio.</translation>
    </message>
    <message>
        <source>Protected, and left out: %1.</source>
        <extracomment>%1 lists numbers</extracomment>
        <translation>Protegidos y omitidos: %1.</translation>
    </message>
    <message>
        <source>&amp;Release 1 number</source>
        <translation>&amp;Liberar 1 número</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Release %n numbers</source>
        <translation>
            <numerusform>&amp;Liberar %n número</numerusform>
            <numerusform>&amp;Liberar %n números</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Consultando a Twilio…</translation>
    </message>
    <message>
        <source>Tick what is to be released.</source>
        <translation>Marque lo que se va a liberar.</translation>
    </message>
    <message>
        <source>Nothing is given back yet.</source>
        <translation>Aún no se ha liberado nada.</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Liberando…</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ReleaseTexts</name>
    <message>
        <source>a SIP trunk</source>
        <translation>una troncal SIP</translation>
    </message>
    <message>
        <source>a TwiML app</source>
        <translation>una aplicación TwiML</translation>
    </message>
    <message>
        <source>Calls and texts stop at once. Whoever calls hears that the number is not in service.</source>
        <translation>Las llamadas y los mensajes cesan al instante. Quien llame oirá que el número no está en servicio.</translation>
    </message>
    <message>
        <source>Calls and texts stop at once. They reach %1 now.</source>
        <extracomment>%1 lists hosts: &quot;api.serviceflow.com&quot;</extracomment>
        <translation>Las llamadas y los mensajes cesan al instante. Ahora llegan a %1.</translation>
    </message>
    <message>
        <source>It leaves the Messaging Service “%1”, which sends no more texts from it.</source>
        <extracomment>%1 is a Messaging Service&apos;s name</extracomment>
        <translation>Sale del Messaging Service «%1», que ya no envía mensajes desde él.</translation>
    </message>
    <message>
        <source>It is charged no more. This month is not refunded.</source>
        <translation>Ya no se cobra. Este mes no se devuelve.</translation>
    </message>
    <message>
        <source>Saves %1. This month is not refunded.</source>
        <extracomment>%1 is &quot;$1.15 a month&quot;</extracomment>
        <translation>Ahorra %1. Este mes no se devuelve.</translation>
    </message>
    <message>
        <source>Release %1 of %2?</source>
        <extracomment>%1 is a number, %2 an organisation</extracomment>
        <translation>¿Liberar %1 de %2?</translation>
    </message>
    <message>
        <source>Release %1, %2 of %3?</source>
        <extracomment>%1 is a number, %2 its label, %3 an organisation</extracomment>
        <translation>¿Liberar %1, %2 de %3?</translation>
    </message>
    <message>
        <source>Twilio does not have this number any more. Nothing is sent; that it was given back is written down here.</source>
        <translation>Twilio ya no tiene este número. No se envía nada; aquí se anota que se liberó.</translation>
    </message>
    <message>
        <source>Twilio did not tell whether it is in a Messaging Service. If it is, it leaves it.</source>
        <translation>Twilio no dijo si está en un Messaging Service. Si lo está, sale de él.</translation>
    </message>
    <message>
        <source>For ten days, until %1, it can be bought back, only in Twilio&apos;s Console. After that anybody may get it.</source>
        <extracomment>%1 is a day: &quot;2 December&quot;</extracomment>
        <translation>Durante diez días, hasta el %1, se puede volver a comprar, solo en la consola de Twilio. Después puede obtenerlo cualquiera.</translation>
    </message>
    <message>
        <source>Its webhooks, label and history are kept here: when it is brought back, they are set again in one click.</source>
        <translation>Sus webhooks, etiqueta e historial se guardan aquí: si se recupera, se ponen de nuevo con un clic.</translation>
    </message>
    <message>
        <source>It was in the account before Phone Desk. To leave it there as it was, disconnect it instead.</source>
        <translation>Estaba en la cuenta antes de Phone Desk. Para dejarlo ahí como estaba, desconéctelo.</translation>
    </message>
    <message>
        <source>Twilio does not have it any more.</source>
        <translation>Twilio ya no lo tiene.</translation>
    </message>
    <message>
        <source>Saves %1.</source>
        <extracomment>%1 is &quot;$1.15 a month&quot;</extracomment>
        <translation>Ahorra %1.</translation>
    </message>
    <message>
        <source>Twilio did not tell whether it is in a Messaging Service.</source>
        <translation>Twilio no dijo si está en un Messaging Service.</translation>
    </message>
    <message>
        <source>It was in the account before Phone Desk.</source>
        <translation>Estaba en la cuenta antes de Phone Desk.</translation>
    </message>
    <message>
        <source>It was given back or disconnected already.</source>
        <translation>Ya se liberó o se desconectó.</translation>
    </message>
    <message>
        <source>It is protected. Whoever may release it takes the protection off first, in the details of the number.</source>
        <translation>Está protegido. Quien pueda liberarlo le quita antes la protección, en los detalles del número.</translation>
    </message>
    <message>
        <source>It has an emergency address, and Twilio releases no such number. Remove the address in Twilio&apos;s Console; that takes some minutes. Then try again here.</source>
        <translation>Tiene una dirección de emergencia y Twilio no libera un número así. Quite la dirección en la consola de Twilio; tarda unos minutos. Después, pruebe aquí de nuevo.</translation>
    </message>
    <message>
        <source>%1 of %2 ticked.</source>
        <extracomment>%1 of %2 numbers are ticked</extracomment>
        <translation>%1 de %2 marcados.</translation>
    </message>
    <message>
        <source>%1 of %2 ticked. Saves %3.</source>
        <extracomment>%1 of %2 numbers are ticked, %3 is &quot;$3.45 a month&quot;</extracomment>
        <translation>%1 de %2 marcados. Ahorra %3.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RemoveAccountDialog</name>
    <message>
        <source>This desk knows no number of it. Nothing is changed at Twilio.</source>
        <translation>Este puesto no conoce ningún número suyo. En Twilio no cambia nada.</translation>
    </message>
    <message>
        <source>1 number keeps working and costing at Twilio.</source>
        <translation>1 número sigue funcionando y costando en Twilio.</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers keep working and costing at Twilio.</source>
        <translation>
            <numerusform>%n número sigue funcionando y costando en Twilio.</numerusform>
            <numerusform>%n números siguen funcionando y costando en Twilio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed there. Here it stays to be read, with its history.</source>
        <comment>what the desk knows of the account&apos;s numbers</comment>
        <translation>Allí no cambia nada. Aquí queda para consulta, con su historial.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 That is %2. %3</source>
        <extracomment>%1 a sentence, %2 &quot;$246.10 a month&quot;, %3 a sentence</extracomment>
        <translation>%1 Son %2. %3</translation>
    </message>
    <message>
        <source>1 organisation buys its numbers from this account, and needs another one before its next number.</source>
        <translation>1 organización compra sus números con esta cuenta y necesita otra antes de su próximo número.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations buy their numbers from this account, and need another one before their next number.</source>
        <translation>
            <numerusform>%n organización compra sus números con esta cuenta y necesita otra antes de su próximo número.</numerusform>
            <numerusform>%n organizaciones compran sus números con esta cuenta y necesitan otra antes de su próximo número.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from this desk?</source>
        <extracomment>%1 is an account&apos;s name</extracomment>
        <translation>¿Quitar %1 de este puesto?</translation>
    </message>
    <message>
        <source>Its key is deleted from this computer&apos;s keychain. The account can be added again by its SID.</source>
        <translation>Su clave se borra del llavero de este equipo. La cuenta se puede agregar de nuevo por su SID.</translation>
    </message>
    <message>
        <source>Its key is forgotten. The account can be added again by its SID.</source>
        <translation>Su clave se olvida. La cuenta se puede agregar de nuevo por su SID.</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>&amp;Quitar cuenta</translation>
    </message>
    <message>
        <source>&amp;Keep account</source>
        <translation>&amp;Conservar cuenta</translation>
    </message>
    <message>
        <source>%1 is unfinished: finish it or give it back first.</source>
        <extracomment>%1 is a phone number</extracomment>
        <translation>%1 está sin terminar: termínelo o devuélvalo antes.</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Quitando…</translation>
    </message>
    <message>
        <source>The key could not be deleted</source>
        <extracomment>%1 is an account&apos;s SID</extracomment>
        <translation>No se pudo borrar la clave</translation>
    </message>
    <message>
        <source>The keychain is locked, not there, or refused. The account was not removed. If it is removed all the same, the key stays in the keychain under “ServiceFlow Phone Desk”, %1.</source>
        <translation>El llavero está bloqueado, no está o se negó. La cuenta no se quitó. Si se quita de todos modos, la clave queda en el llavero bajo “ServiceFlow Phone Desk”, %1.</translation>
    </message>
    <message>
        <source>Remove, &amp;leave the key there</source>
        <translation>Quitar y &amp;dejar la clave allí</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RepairDialog</name>
    <message>
        <source>&amp;Repair number</source>
        <translation>&amp;Reparar el número</translation>
    </message>
    <message>
        <source>Only this is sent to Twilio. How it is now is kept in the number&apos;s history first, and can be put back from there.</source>
        <translation>Solo esto se envía a Twilio. Lo que hay ahora se guarda antes en el historial del número y se puede reponer desde ahí.</translation>
    </message>
    <message>
        <source>Repair %1 of %2?</source>
        <extracomment>%1 a number, %2 an organisation</extracomment>
        <translation>¿Reparar %1 de %2?</translation>
    </message>
    <message>
        <source>Repair %1, %2 of %3?</source>
        <translation>¿Reparar %1, %2 de %3?</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aún no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>Reparando…</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>will be</source>
        <translation>será</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RequestDialog</name>
    <message>
        <source>Show the request</source>
        <translation>Mostrar la petición</translation>
    </message>
    <message>
        <source>What was sent to Twilio for %1, as commands that do the same again. No secret is in them: the variables stand for it.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Lo que se envió a Twilio para %1, como órdenes que hacen lo mismo otra vez. No llevan ningún secreto: las variables lo representan.</translation>
    </message>
    <message>
        <source>The demo&apos;s account exists on this computer only: Twilio would refuse these.</source>
        <translation>La cuenta de la demo existe solo en este equipo: Twilio las rechazaría.</translation>
    </message>
    <message>
        <source>Which request</source>
        <translation>Qué petición</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 counts the requests, %2 is what one asked for: &quot;Buy the number&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>Escrito para</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>The request for %1</source>
        <extracomment>for screen readers; %1 is curl, twilio-cli or Terraform</extracomment>
        <translation>La petición para %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RestoreDialog</name>
    <message>
        <source>Restore this copy?</source>
        <translation>¿Restaurar esta copia?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Keep the present database</source>
        <translation>Conservar la base de datos actual</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>En la copia</translation>
    </message>
    <message>
        <source>In the present database</source>
        <translation>En la base de datos actual</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>The present database is kept beside it under another name. Phone Desk closes its windows and opens again with the copy. Numbers that were bought after the copy was made stay at Twilio and go on costing, but are not in the list. Keys that were kept only until Phone Desk quits have to be entered again.</source>
        <translation>La base de datos actual se conserva al lado con otro nombre. Phone Desk cierra sus ventanas y se abre de nuevo con la copia. Los números comprados después de la copia siguen en Twilio y siguen costando, pero no están en la lista. Las claves que solo se conservaban hasta salir hay que introducirlas de nuevo.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>No se pudo leer.</translation>
    </message>
    <message>
        <source>Unfinished now and not in the copy: %1. Phone Desk will not look after them any more; finish them first, or look for them in Twilio&apos;s Console.</source>
        <extracomment>%1 is a list of phone numbers</extracomment>
        <translation>Sin terminar ahora y no en la copia: %1. Phone Desk ya no se ocupará de ellos; termínelos antes o búsquelos en la consola de Twilio.</translation>
    </message>
    <message>
        <source>Unfinished in the copy: %1. Phone Desk looks at Twilio what became of them, and buys nothing by itself.</source>
        <translation>Sin terminar en la copia: %1. Phone Desk mira en Twilio qué fue de ellos y no compra nada por sí mismo.</translation>
    </message>
    <message>
        <source>Neither has an unfinished number.</source>
        <translation>Ninguna tiene un número sin terminar.</translation>
    </message>
    <message>
        <source>Preparing the copy…</source>
        <translation>Preparando la copia…</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RevertDialog</name>
    <message>
        <source>This is how Twilio recorded it.</source>
        <translation>Así lo registró Twilio.</translation>
    </message>
    <message>
        <source>Revert writes back what was there before: these settings alone, and only while Twilio still holds what they became.</source>
        <translation>Revertir vuelve a escribir lo que había antes: solo estos ajustes, y solo mientras Twilio siga teniendo lo que pasaron a ser.</translation>
    </message>
    <message>
        <source>&amp;Revert change</source>
        <translation>&amp;Revertir el cambio</translation>
    </message>
    <message>
        <source>Writing back…</source>
        <translation>Reponiendo…</translation>
    </message>
    <message>
        <source>was</source>
        <translation>era</translation>
    </message>
    <message>
        <source>became</source>
        <translation>pasó a ser</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>Twilio account</source>
        <translation>Cuenta de Twilio</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Each webhook will get one marked test request.</source>
        <translation>Cada webhook recibirá una solicitud de prueba marcada.</translation>
    </message>
    <message>
        <source>%1 today, %1 each month, next on %2</source>
        <extracomment>%1 is an amount, &quot;$1.15&quot;; %2 a date, &quot;22 December&quot;</extracomment>
        <translation>%1 hoy, %1 cada mes; el próximo cobro, el %2</translation>
    </message>
    <message>
        <source>%1 is charged now to %2, again on %3. Part of a month is not refunded.</source>
        <extracomment>%1 is an amount, %2 an account, &quot;ServiceFlow production (…9f)&quot;, %3 a date, &quot;22 December&quot;</extracomment>
        <translation>%1 se cobra ahora a %2 y de nuevo el %3. No se reembolsan meses incompletos.</translation>
    </message>
    <message>
        <source>Unknown. It is charged today and each month, next on %1.</source>
        <extracomment>%1 is a date, &quot;22 December&quot;</extracomment>
        <translation>Desconocido. Se cobra hoy y cada mes; el próximo cobro, el %1.</translation>
    </message>
    <message>
        <source>Twilio did not say what it costs. It is charged now to %1, again on %2. Part of a month is not refunded.</source>
        <extracomment>%1 is an account, &quot;ServiceFlow production (…9f)&quot;, %2 a date, &quot;22 December&quot;</extracomment>
        <translation>Twilio no indicó cuánto cuesta. Se cobra ahora a %1 y de nuevo el %2. No se reembolsan meses incompletos.</translation>
    </message>
    <message>
        <source>asking Twilio…</source>
        <translation>consultando a Twilio…</translation>
    </message>
    <message>
        <source>Twilio does not tell it to this key</source>
        <translation>Twilio no lo muestra a esta clave</translation>
    </message>
    <message>
        <source>A trial account: Twilio may limit it to one number, and to calls with phone numbers that were verified before.</source>
        <translation>Cuenta de prueba: Twilio puede limitarla a un número y a llamadas con teléfonos verificados antes.</translation>
    </message>
    <message>
        <source>This account has %1 already</source>
        <translation>Esta cuenta ya tiene %1</translation>
    </message>
    <message>
        <source>Nothing needs to be bought. Go back and choose another number.</source>
        <translation>No hace falta comprar nada. Vuelva atrás y elija otro número.</translation>
    </message>
    <message>
        <source>%1 Before it buys, Phone Desk asks again.</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>%1 Antes de comprar, Phone Desk consulta de nuevo.</translation>
    </message>
    <message>
        <source>%1 has a %2 already</source>
        <extracomment>%1 an organisation, %2 a label: &quot;Main Line&quot;</extracomment>
        <translation>%1 ya tiene un número con la etiqueta “%2”</translation>
    </message>
    <message>
        <source>%1 is being set up with this label; see Unfinished. Buying another one costs extra.</source>
        <translation>%1 se está configurando con esta etiqueta; vea Sin terminar. Comprar otro tiene un costo adicional.</translation>
    </message>
    <message>
        <source>It is %1. Another label tells the two apart.</source>
        <translation>Es %1. Otra etiqueta permite distinguirlos.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Comprar</translation>
    </message>
    <message>
        <source>Buy %1 for %2</source>
        <extracomment>%1 is a number, %2 &quot;$1.15/month&quot; or &quot;price unknown&quot;</extracomment>
        <translation>Comprar %1 por %2</translation>
    </message>
    <message>
        <source>Buy %1 (%2)</source>
        <translation>Comprar %1 (%2)</translation>
    </message>
    <message>
        <source>Give the number a label.</source>
        <translation>Dé una etiqueta al número.</translation>
    </message>
    <message>
        <source>Asking Twilio about this number…</source>
        <translation>Consultando a Twilio sobre este número…</translation>
    </message>
    <message>
        <source>This account has the number already.</source>
        <translation>Esta cuenta ya tiene el número.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>%1&apos;s own</source>
        <translation>Propias de %1</translation>
    </message>
    <message>
        <source>%1 set of %2</source>
        <translation>Conjunto %1 de %2</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RunFlow</name>
    <message>
        <source>Release %1, %2 of %3?</source>
        <extracomment>%1 a number, %2 its label, %3 an organisation</extracomment>
        <translation>¿Liberar %1, %2 de %3?</translation>
    </message>
    <message>
        <source>Calls and texts stop at once. Saves %1; this month is not refunded. For ten days it can be bought back, only in Twilio&apos;s Console.</source>
        <translation>Las llamadas y los mensajes se interrumpen de inmediato. Ahorra %1; este mes no se reembolsa. Durante diez días se puede recuperar comprándolo, solo en la consola de Twilio.</translation>
    </message>
    <message>
        <source>Calls and texts stop at once. It is charged no more; this month is not refunded. For ten days it can be bought back, only in Twilio&apos;s Console.</source>
        <translation>Las llamadas y los mensajes se interrumpen de inmediato. Deja de cobrarse; este mes no se reembolsa. Durante diez días se puede recuperar comprándolo, solo en la consola de Twilio.</translation>
    </message>
    <message>
        <source>Giving the number back…</source>
        <translation>Liberando el número…</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Consultando a Twilio…</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RunNotices</name>
    <message>
        <source>%1 is set up and verified for %2.</source>
        <extracomment>%1 is a number, %2 an organisation</extracomment>
        <translation>%1 está configurado y verificado para %2.</translation>
    </message>
    <message>
        <source>Setting up %1 for %2 needs a decision.</source>
        <translation>La configuración de %1 para %2 necesita una decisión.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Number set up</source>
        <translation>Número configurado</translation>
    </message>
    <message>
        <source>A decision is needed</source>
        <translation>Hace falta una decisión</translation>
    </message>
    <message>
        <source>The new number of %1 is set up and verified.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>El nuevo número de %1 está configurado y verificado.</translation>
    </message>
    <message>
        <source>Setting up the new number of %1 cannot go on by itself.</source>
        <translation>La configuración del nuevo número de %1 no puede seguir por sí sola.</translation>
    </message>
    <message>
        <source>Disconnecting %1 of %2 needs a decision.</source>
        <translation>La desconexión de %1 de %2 necesita una decisión.</translation>
    </message>
    <message>
        <source>Changing %1 of %2 needs a decision.</source>
        <translation>El cambio de %1 de %2 necesita una decisión.</translation>
    </message>
    <message>
        <source>Releasing %1 of %2 needs a decision.</source>
        <translation>La liberación de %1 de %2 necesita una decisión.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RunQuestions</name>
    <message>
        <source>%1 is bought, its monthly price is unknown, and it stays under Unfinished.</source>
        <translation>%1 está comprado, su precio mensual se desconoce y queda en Sin terminar.</translation>
    </message>
    <message>
        <source>%1 is bought, costs %2 and stays under Unfinished.</source>
        <extracomment>%1 a number, %2 &quot;$1.15 a month&quot;</extracomment>
        <translation>%1 está comprado, cuesta %2 y queda en Sin terminar.</translation>
    </message>
    <message>
        <source>&amp;Leave unfinished</source>
        <translation>&amp;Dejar sin terminar</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Looking whether %1 was bought; no second order is sent. This window can be closed: the look-up goes on, also after a restart.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Consultando si se compró %1; no se envía un segundo pedido. Puede cerrar esta ventana: la consulta continúa, también tras reiniciar.</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>Cons&amp;ultar ahora</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Buy %1 for %2</source>
        <extracomment>%1 is a number, %2 &quot;$1.15/month&quot; or &quot;price unknown&quot;</extracomment>
        <translation>Com&amp;prar %1 por %2</translation>
    </message>
    <message>
        <source>&amp;Buy %1 (%2)</source>
        <translation>Com&amp;prar %1 (%2)</translation>
    </message>
    <message>
        <source>No longer available</source>
        <extracomment>of a number, whose name follows</extracomment>
        <translation>Ya no está disponible</translation>
    </message>
    <message>
        <source>Not bought yet</source>
        <extracomment>of a number</extracomment>
        <translation>Aún no comprado</translation>
    </message>
    <message>
        <source>Phone Desk was closed before %1 was bought.</source>
        <translation>Phone Desk se cerró antes de comprar %1.</translation>
    </message>
    <message>
        <source>Nothing was bought.</source>
        <translation>No se compró nada.</translation>
    </message>
    <message>
        <source>&amp;Replace key…</source>
        <translation>Reempla&amp;zar clave…</translation>
    </message>
    <message>
        <source>Second choice: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Segunda opción: %1.</translation>
    </message>
    <message>
        <source>Second choice: %1, %2.</source>
        <extracomment>%1 is a number, %2 a town</extracomment>
        <translation>Segunda opción: %1, %2.</translation>
    </message>
    <message>
        <source>&amp;Search again</source>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Open in Twilio Console</source>
        <translation>Abrir co&amp;nsola</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copiar deta&amp;lles</translation>
    </message>
    <message>
        <source>The account has %1 already</source>
        <extracomment>%1 is a number</extracomment>
        <translation>La cuenta ya tiene %1</translation>
    </message>
    <message>
        <source>Adopting it gives it to %1 and points its calls and texts to ServiceFlow. What it is used for today stops.</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>Al adoptarlo pasa a %1 y sus llamadas y mensajes se dirigen a ServiceFlow. Su uso actual termina.</translation>
    </message>
    <message>
        <source>&amp;Adopt this number</source>
        <translation>Ad&amp;optar este número</translation>
    </message>
    <message numerus="yes">
        <source>%1 It was tried %n times in %2 s.</source>
        <extracomment>%1 is a sentence; %n tries within %2 seconds</extracomment>
        <translation>
            <numerusform>%1 Se intentó %n vez en %2 s.</numerusform>
            <numerusform>%1 Se intentó %n veces en %2 s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Twilio stores other webhooks than asked</source>
        <translation>Twilio guarda webhooks distintos de los pedidos</translation>
    </message>
    <message>
        <source>Somebody or something changed %1 since they were set.</source>
        <extracomment>%1 lists Twilio&apos;s names of settings: &quot;VoiceUrl, SmsUrl&quot;</extracomment>
        <translation>Alguien o algo cambió %1 después de configurarlos.</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <extracomment>of a number</extracomment>
        <translation>Aún sin verificar</translation>
    </message>
    <message>
        <source>Phone Desk was closed before the set-up was done.</source>
        <translation>Phone Desk se cerró antes de terminar la configuración.</translation>
    </message>
    <message>
        <source>&amp;Add signing token…</source>
        <translation>Agregar token de &amp;firma…</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Comprobar de nue&amp;vo</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Con&amp;tinuar</translation>
    </message>
    <message>
        <source>&amp;Give number back…</source>
        <translation>Liberar nú&amp;mero…</translation>
    </message>
    <message>
        <source>&amp;How to fix it</source>
        <translation>Cómo &amp;solucionarlo</translation>
    </message>
    <message>
        <source>Looking whether %1 was given back. This window can be closed: the look-up goes on, also after a restart.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Consultando si se liberó %1. Puede cerrar esta ventana: la consulta continúa, también tras reiniciar.</translation>
    </message>
    <message>
        <source>%1 is bought but not verified</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 está comprado, pero sin verificar</translation>
    </message>
    <message>
        <source>It costs %1 until it is given back.</source>
        <translation>Cuesta %1 hasta que se libere.</translation>
    </message>
    <message>
        <source>It is charged each month until it is given back; its price is unknown.</source>
        <translation>Se cobra cada mes hasta que se libere; su precio se desconoce.</translation>
    </message>
    <message>
        <source>&amp;Keep as unfinished</source>
        <translation>&amp;Dejar sin terminar</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>It was there before this run: nothing was bought, and its webhooks are now the ones asked for.</source>
        <translation>Ya estaba antes de este proceso: no se compró nada, y sus webhooks son ahora los solicitados.</translation>
    </message>
    <message>
        <source>It was not bought by this run: nothing was bought and nothing was changed.</source>
        <translation>No lo compró este proceso: no se compró nada y no se cambió nada.</translation>
    </message>
    <message>
        <source>Phone Desk manages it already, for an organisation.</source>
        <translation>Phone Desk ya lo administra, para una organización.</translation>
    </message>
    <message>
        <source>Third choice: %1.</source>
        <translation>Tercera opción: %1.</translation>
    </message>
    <message>
        <source>Third choice: %1, %2.</source>
        <translation>Tercera opción: %1, %2.</translation>
    </message>
    <message>
        <source>%1 is connected, not verified, and stays under Unfinished.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 está conectado, sin verificar, y queda en Sin terminar.</translation>
    </message>
    <message>
        <source>%1 is still connected, and stays under Unfinished.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 sigue conectado y queda en Sin terminar.</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <extracomment>of a number</extracomment>
        <translation>Aún sin conectar</translation>
    </message>
    <message>
        <source>Phone Desk was closed before %1 was connected.</source>
        <translation>Phone Desk se cerró antes de conectar %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Mirar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>&amp;Desconectar…</translation>
    </message>
    <message>
        <source>%1 is not disconnected yet</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 aún no está desconectado</translation>
    </message>
    <message>
        <source>%1 is connected but not verified</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 está conectado pero sin verificar</translation>
    </message>
    <message>
        <source>The change of %1 is not confirmed, and stays under Unfinished.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>El cambio de %1 no está confirmado y queda en Sin terminar.</translation>
    </message>
    <message>
        <source>The change of %1 is not confirmed</source>
        <translation>El cambio de %1 no está confirmado</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::RunTexts</name>
    <message>
        <source>Purchasing</source>
        <extracomment>The four steps of setting up a number.</extracomment>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Configuring voice handling</source>
        <translation>Configuración de la voz</translation>
    </message>
    <message>
        <source>Configuring SMS handling</source>
        <translation>Configuración de los SMS</translation>
    </message>
    <message>
        <source>Verifying connection</source>
        <translation>Verificación de la conexión</translation>
    </message>
    <message>
        <source>not known yet · looked %1 of %2 times · next in %3 s</source>
        <extracomment>whether a number was bought; %1 of %2 look-ups are done, the next one comes in %3 seconds</extracomment>
        <translation>aún no se sabe · consulta %1 de %2 · la próxima en %3 s</translation>
    </message>
    <message>
        <source>not known yet · looking</source>
        <extracomment>whether a number was bought</extracomment>
        <translation>aún no se sabe · consultando</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>comprado</translation>
    </message>
    <message>
        <source>bought at %1</source>
        <extracomment>%1 is a time with seconds: &quot;14:02:11&quot;</extracomment>
        <translation>comprado a las %1</translation>
    </message>
    <message>
        <source>Taking longer than usual</source>
        <translation>Tarda más de lo habitual</translation>
    </message>
    <message>
        <source>waiting for Twilio</source>
        <translation>esperando a Twilio</translation>
    </message>
    <message>
        <source>%1 · attempt %2 of %3 · next in %4 s</source>
        <extracomment>%1: &quot;voice answered 502&quot;; attempt %2 of %3 failed, the next one comes in %4 seconds</extracomment>
        <translation>%1 · intento %2 de %3 · el próximo en %4 s</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n attempts</source>
        <extracomment>%1: &quot;voice answered 502&quot;; %n: how often it was tried</extracomment>
        <translation>
            <numerusform>%1 · %n intento</numerusform>
            <numerusform>%1 · %n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1 of %2</source>
        <translation>intento %1 de %2</translation>
    </message>
    <message>
        <source>voice, SMS and status answered</source>
        <translation>voz, SMS y estado respondieron</translation>
    </message>
    <message>
        <source>proved by Twilio</source>
        <translation>confirmado por Twilio</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>The states of a step, this and the next three.</extracomment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>The number is being given back.</source>
        <translation>El número se está liberando.</translation>
    </message>
    <message>
        <source>Not known yet whether the number is given back.</source>
        <translation>Aún no se sabe si el número se liberó.</translation>
    </message>
    <message>
        <source>Not known yet whether the number is bought.</source>
        <translation>Aún no se sabe si el número se compró.</translation>
    </message>
    <message>
        <source>Nothing was bought: the account has this number already.</source>
        <translation>No se compró nada: la cuenta ya tiene este número.</translation>
    </message>
    <message>
        <source>The number is given back.</source>
        <translation>El número se liberó.</translation>
    </message>
    <message>
        <source>Nothing is bought.</source>
        <translation>No se ha comprado nada.</translation>
    </message>
    <message>
        <source>The number is bought. The earlier steps can no longer be changed.</source>
        <translation>El número está comprado. Los pasos anteriores ya no se pueden cambiar.</translation>
    </message>
    <message>
        <source>The number is bought and configured. The earlier steps can no longer be changed.</source>
        <translation>El número está comprado y configurado. Los pasos anteriores ya no se pueden cambiar.</translation>
    </message>
    <message>
        <source>Set up in %1 s.</source>
        <translation>Configurado en %1 s.</translation>
    </message>
    <message>
        <source>Set up in %1 min.</source>
        <translation>Configurado en %1 min.</translation>
    </message>
    <message>
        <source>Set up.</source>
        <translation>Configurado.</translation>
    </message>
    <message>
        <source>Checked from this computer at %1.</source>
        <translation>Comprobado desde este equipo a las %1.</translation>
    </message>
    <message>
        <source>Checked from this computer at %1. Voice %2 ms, SMS %3 ms, status %4 ms.</source>
        <extracomment>%1 is a time, &quot;14:02&quot;; %2, %3, %4 are how long each webhook took to answer</extracomment>
        <translation>Comprobado desde este equipo a las %1. Voz %2 ms, SMS %3 ms, estado %4 ms.</translation>
    </message>
    <message>
        <source>Twilio is being asked.</source>
        <translation>Consultando a Twilio.</translation>
    </message>
    <message>
        <source>Checking and saving how it is</source>
        <extracomment>a step: the number is looked up, and how it is now is kept</extracomment>
        <translation>Comprobar y guardar cómo está</translation>
    </message>
    <message>
        <source>Leaving the Messaging Service</source>
        <translation>Salir del Messaging Service</translation>
    </message>
    <message>
        <source>Putting settings back</source>
        <translation>Reponer los ajustes</translation>
    </message>
    <message>
        <source>Returning to the Messaging Service</source>
        <translation>Volver al Messaging Service</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Desconectando</translation>
    </message>
    <message>
        <source>as it was is kept</source>
        <extracomment>how a number was before it was connected</extracomment>
        <translation>se guarda cómo estaba</translation>
    </message>
    <message>
        <source>voice and status answered</source>
        <extracomment>two webhooks of a number</extracomment>
        <translation>voz y estado respondieron</translation>
    </message>
    <message>
        <source>The number is being connected. How it was is kept, and can be put back.</source>
        <translation>El número se está conectando. Se guarda cómo estaba y se puede reponer.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <source>The number is disconnected.</source>
        <translation>El número está desconectado.</translation>
    </message>
    <message>
        <source>The number is put back as it was found.</source>
        <translation>El número se repone como se encontró.</translation>
    </message>
    <message>
        <source>Changing settings</source>
        <translation>Cambiar los ajustes</translation>
    </message>
    <message>
        <source>The number&apos;s settings are being changed. How they were is kept.</source>
        <translation>Los ajustes del número se están cambiando. Se guarda cómo estaban.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::SecretField</name>
    <message>
        <source>Show what is typed: %1</source>
        <extracomment>%1 is a field&apos;s label: &quot;Auth Token&quot;</extracomment>
        <translation>Mostrar lo escrito: %1</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::SetUpPage</name>
    <message>
        <source>&amp;Retry now</source>
        <translation>&amp;Reintentar ahora</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Setting up %1</source>
        <extracomment>%1 is a number; so in the next two</extracomment>
        <translation>Configuración de %1</translation>
    </message>
    <message>
        <source>%1 was given back</source>
        <translation>%1 se liberó</translation>
    </message>
    <message>
        <source>%1 was not bought</source>
        <translation>%1 no se compró</translation>
    </message>
    <message>
        <source>Another Phone Desk works on this number</source>
        <translation>Otro Phone Desk trabaja en este número</translation>
    </message>
    <message>
        <source>It is shown here, and can be changed where it is being worked on.</source>
        <translation>Aquí solo se muestra; se puede cambiar donde se está trabajando en él.</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>Cons&amp;ultar ahora</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>You can close this window: the set-up goes on, under Unfinished.</source>
        <translation>Puede cerrar esta ventana: la configuración continúa en Sin terminar.</translation>
    </message>
    <message>
        <source>Disconnecting %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Desconectando %1</translation>
    </message>
    <message>
        <source>%1 is disconnected</source>
        <translation>%1 está desconectado</translation>
    </message>
    <message>
        <source>Connecting %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Conectando %1</translation>
    </message>
    <message>
        <source>%1 was not connected</source>
        <translation>%1 no se conectó</translation>
    </message>
    <message>
        <source>Changing %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Cambiando %1</translation>
    </message>
    <message>
        <source>%1 is changed</source>
        <translation>%1 está cambiado</translation>
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
        <translation>este puesto</translation>
    </message>
    <message>
        <source>team</source>
        <translation>equipo</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::SettingsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It stays under Unfinished, and can go on from there.</source>
        <translation>Queda en Sin terminar y puede continuar desde ahí.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::SettingsWindow</name>
    <message>
        <source>No setting is called this.</source>
        <translation>Ningún ajuste se llama así.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Search  ·  Ctrl+F</source>
        <translation>Buscar  ·  Ctrl+F</translation>
    </message>
    <message>
        <source>Not everything that was typed is applied</source>
        <translation>No todo lo escrito está aplicado</translation>
    </message>
    <message>
        <source>It concerns: %1.</source>
        <extracomment>the labels of settings: &quot;Deadline, Proxy&quot;</extracomment>
        <translation>Se trata de: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the labels of settings</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Close &amp;without it</source>
        <translation>Cerrar &amp;sin ello</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::Shortcuts</name>
    <message>
        <source>Help for the place where you are</source>
        <translation>Ayuda para el lugar donde se está</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>In the list: continue setting up, or show the number</source>
        <translation>En la lista: continuar la configuración o mostrar el número</translation>
    </message>
    <message>
        <source>In the list: copy the chosen rows</source>
        <translation>En la lista: copiar las filas elegidas</translation>
    </message>
    <message>
        <source>In the filter: clear it. In the wizard and in dialogs: cancel or close</source>
        <translation>En el filtro: borrarlo. En el asistente y los diálogos: cancelar o cerrar</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>In the wizard&apos;s lists: choose; typing jumps</source>
        <translation>En las listas del asistente: elegir; al escribir se salta</translation>
    </message>
    <message>
        <source>In the list: what can be done with the number</source>
        <translation>En la lista: qué se puede hacer con el número</translation>
    </message>
    <message>
        <source>In the help: back to the page before</source>
        <translation>En la ayuda: volver a la página anterior</translation>
    </message>
    <message>
        <source>In settings and help: close the window</source>
        <translation>En los ajustes y la ayuda: cerrar la ventana</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::Sidebar</name>
    <message>
        <source>What is listed</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Set up a number…</source>
        <translation>Configurar un número…</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::SidebarModel</name>
    <message>
        <source>All numbers</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Without a working number</source>
        <translation>Sin número que funcione</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>of %2 organisations %1 have a working number</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>organisations</extracomment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>of a long list of organisations</extracomment>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n of %n have a working number</source>
        <extracomment>%n organisations, all there are</extracomment>
        <translation>
            <numerusform>%n de %n tienen un número que funciona</numerusform>
            <numerusform>%n de %n tienen un número que funciona</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % have one</source>
        <extracomment>percent of the organisations; one: a working number</extracomment>
        <translation>%1 % lo tiene</translation>
    </message>
    <message>
        <source>%1 of %2 organisations have a working number (%3 %).</source>
        <translation>%1 de %2 organizaciones tienen un número que funciona (%3 %).</translation>
    </message>
    <message>
        <source>%1, without a working number</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>%1, sin número que funcione</translation>
    </message>
    <message>
        <source>%1, without a working number, area code %2</source>
        <extracomment>%1 is an organisation, %2 an area code</extracomment>
        <translation>%1, sin número que funcione, código de área %2</translation>
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
Intro o un doble clic configura un número.</translation>
    </message>
    <message>
        <source>Attention</source>
        <extracomment>numbers that somebody should look at</extracomment>
        <translation>Atención</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a share: of the numbers, so many have correct webhooks</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Compare with Twilio: %1 % of the numbers have correct webhooks.</source>
        <translation>Comparar con Twilio: el %1 % de los números tiene webhooks correctos.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>%1, step %2 of %3, %4</source>
        <translation>%1, paso %2 de %3, %4</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::TargetCheck</name>
    <message>
        <source>Chec&amp;k again</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>The &amp;host&apos;s name, to go on all the same</source>
        <translation>Nombre del &amp;servidor, para seguir de todos modos</translation>
    </message>
    <message>
        <source>No account of %1 can sign a check here: add one with its Auth Token.</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>Ninguna cuenta de %1 puede firmar aquí una comprobación: agregue una con su Auth Token.</translation>
    </message>
    <message>
        <source>Calling its webhooks…</source>
        <translation>Llamando a sus webhooks…</translation>
    </message>
    <message>
        <source>%1 answered all checks at %2.</source>
        <extracomment>%1 is a host, %2 a time</extracomment>
        <translation>%1 respondió a todas las comprobaciones a las %2.</translation>
    </message>
    <message>
        <source>%1 does not answer as it should.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>%1 no responde como debe.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a webhook answered: &quot;Voice answered 502&quot;, %2 its URL</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is written unless it answers, or %1 is typed here.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>No se escribe nada, salvo que responda o que se escriba aquí %1.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::TestReport</name>
    <message>
        <source>Twilio says that account “%1” is %2.</source>
        <translation>Twilio indica este estado de la cuenta “%1”: %2.</translation>
    </message>
    <message>
        <source>Account “%1” is a trial account. Twilio limits how many numbers it may have, and with whom they may talk.</source>
        <translation>La cuenta “%1” es de prueba. Twilio limita cuántos números puede tener y con quién pueden comunicarse.</translation>
    </message>
    <message>
        <source>Account “%1” is active.</source>
        <translation>La cuenta “%1” está activa.</translation>
    </message>
    <message>
        <source>These are Twilio&apos;s test credentials. They can neither search nor list numbers. Use the account&apos;s live credentials.</source>
        <translation>Son credenciales de prueba de Twilio. No permiten buscar ni listar números. Use las credenciales reales de la cuenta.</translation>
    </message>
    <message>
        <source>This key does not work.</source>
        <translation>Esta clave no funciona.</translation>
    </message>
    <message>
        <source>Can search, buy and set up numbers.</source>
        <translation>Puede buscar, comprar y configurar números.</translation>
    </message>
    <message>
        <source>Cannot read the account itself: its type and balance stay unknown. Numbers can be set up all the same.</source>
        <translation>No puede leer la cuenta: su tipo y su saldo quedan sin conocer. Aun así se pueden configurar números.</translation>
    </message>
    <message>
        <source>Can sign webhook checks as Twilio does.</source>
        <translation>Puede firmar las comprobaciones de webhooks como lo hace Twilio.</translation>
    </message>
    <message>
        <source>Cannot sign webhook checks: numbers stay unfinished until the Auth Token is added for signing.</source>
        <translation>No puede firmar las comprobaciones de webhooks: los números quedan sin terminar hasta que se agregue el Auth Token para firmar.</translation>
    </message>
    <message>
        <source>Copy result</source>
        <translation>Copiar resultado</translation>
    </message>
    <message>
        <source>What this key can do</source>
        <translation>Lo que esta clave permite</translation>
    </message>
    <message>
        <source>Test the connection to see what this key can and cannot do. Testing saves nothing.</source>
        <translation>Pruebe la conexión para ver qué permite esta clave y qué no. La prueba no guarda nada.</translation>
    </message>
    <message>
        <source>The key works, but Twilio refused the Auth Token for signing checks.</source>
        <translation>La clave funciona, pero Twilio rechazó el Auth Token para firmar comprobaciones.</translation>
    </message>
    <message>
        <source>Twilio knows the key, but nothing can be set up in this account.</source>
        <translation>Twilio conoce la clave, pero en esta cuenta no se puede configurar nada.</translation>
    </message>
    <message>
        <source>It is a subaccount of %1.</source>
        <extracomment>%1 is a shortened account SID, &quot;AC12…9f&quot;</extracomment>
        <translation>Es una subcuenta de %1.</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::TimedChecks</name>
    <message>
        <source>1 number is not as it should be</source>
        <translation>1 número no está como debe</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are not as they should be</source>
        <translation>
            <numerusform>%n número no está como debe</numerusform>
            <numerusform>%n números no están como deben</numerusform>
        </translation>
    </message>
    <message>
        <source>The comparison with Twilio found this since the one before.</source>
        <translation>La comparación con Twilio encontró esto desde la anterior.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;voice answered 502&quot;, %2 a host</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A webhook does not answer as it should</source>
        <translation>Un webhook no responde como debe</translation>
    </message>
    <message numerus="yes">
        <source>%n webhooks do not answer as they should</source>
        <translation>
            <numerusform>%n webhook no responde como debe</numerusform>
            <numerusform>%n webhooks no responden como deben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::ToolRow</name>
    <message>
        <source>+  Set up a number</source>
        <translation>+  Configurar un número</translation>
    </message>
    <message>
        <source>Set up a number</source>
        <translation>Configurar un número</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter  ·  Ctrl+F</source>
        <translation>Filtrar  ·  Ctrl+F</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Connect existing…</source>
        <translation>Conectar existente…</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::UrlSetEditor</name>
    <message>
        <source>%1 URL</source>
        <extracomment>for screen readers; %1 is Voice, SMS, Status, Voice fallback or SMS fallback</extracomment>
        <translation>URL de %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 method: %2</source>
        <extracomment>for screen readers; %1 is Voice, SMS, Status, Voice fallback or SMS fallback, %2 is POST or GET</extracomment>
        <translation>Método de %1: %2</translation>
    </message>
    <message>
        <source>Change to POST</source>
        <translation>Cambiar a POST</translation>
    </message>
    <message>
        <source>Change to GET</source>
        <translation>Cambiar a GET</translation>
    </message>
    <message>
        <source>For %1: %2</source>
        <extracomment>%1 is an organisation, %2 a URL</extracomment>
        <translation>Para %1: %2</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <extracomment>in an empty field: the URL that a number has</extracomment>
        <translation>queda igual</translation>
    </message>
</context>
<context>
    <name>phonedesk::ui::WatchNotice</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show what was found</source>
        <translation>Mostrar lo encontrado</translation>
    </message>
    <message>
        <source>Close what was found</source>
        <translation>Cerrar lo encontrado</translation>
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
        <translation>&amp;Guardar conjunto</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Comprobar ahora</translation>
    </message>
    <message>
        <source>For the whole team. Where Twilio sends the calls, texts and end-of-call notices of the numbers that are set up from now on. {organizationId} is filled in.</source>
        <translation>Para todo el equipo. Adónde envía Twilio las llamadas, los textos y los avisos de fin de llamada de los números que se configuren desde ahora. {organizationId} se rellena.</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>Entor&amp;no</translation>
    </message>
    <message>
        <source>Se&amp;t</source>
        <translation>Con&amp;junto</translation>
    </message>
    <message>
        <source>Previe&amp;w for</source>
        <translation>&amp;Vista previa para</translation>
    </message>
    <message>
        <source>Organisations with URLs of their own</source>
        <translation>Organizaciones con URL propias</translation>
    </message>
    <message>
        <source>Webhooks URL voice SMS status fallback method placeholder Production Staging Normal Fail-over</source>
        <translation>Webhooks URL voz SMS estado reserva método marcador Producción Preproducción Normal Emergencia</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>%1 is active in %2: numbers that are set up there get these URLs.</source>
        <extracomment>%1 is Normal or Fail-over, %2 Production or Staging</extracomment>
        <translation>%1 está activo en %2: los números que se configuren allí reciben estas URL.</translation>
    </message>
    <message>
        <source>Normal is active in %1. These URLs wait for the day on which ServiceFlow&apos;s own do not answer; no number is set up with them until then.</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>Normal está activo en %1. Estas URL esperan el día en que las de ServiceFlow no respondan; hasta entonces ningún número se configura con ellas.</translation>
    </message>
    <message>
        <source>Fail-over is active in %1: no number is set up with these URLs now.</source>
        <extracomment>%1 is Production or Staging</extracomment>
        <translation>Emergencia está activo en %1: ahora ningún número se configura con estas URL.</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n numbers.</source>
        <translation>
            <numerusform>Usadas por %n número.</numerusform>
            <numerusform>Usadas por %n números.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers are being read.</source>
        <translation>Se están leyendo los números.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún sin guardar.</translation>
    </message>
    <message>
        <source>No account of %1 can sign a check here: add one with its Auth Token.</source>
        <translation>Ninguna cuenta de %1 puede firmar aquí una comprobación: agregue una con su Auth Token.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Numbers that are set up from now on get these URLs. Those that are set up, and set-ups that run, keep theirs.</source>
        <translation>Los números que se configuren desde ahora reciben estas URL. Los ya configurados y las configuraciones en marcha conservan las suyas.</translation>
    </message>
    <message>
        <source>Calling the webhooks…</source>
        <translation>Llamando a los webhooks…</translation>
    </message>
    <message>
        <source>Webhooks: %1 set of %2</source>
        <extracomment>%1 is Normal or Fail-over, %2 Production or Staging</extracomment>
        <translation>Webhooks: conjunto %1 de %2</translation>
    </message>
</context>
<context>
    <name>phonedesk::words::Amounts</name>
    <message>
        <source>unknown</source>
        <translation>sin dato</translation>
    </message>
    <message>
        <source>%1/month</source>
        <extracomment>A price, short: &quot;$1.15/month&quot;.</extracomment>
        <translation>%1/mes</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <extracomment>A price in a sentence: &quot;$1.15 a month&quot;.</extracomment>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>The form of a day without its year, as QLocale takes it: &quot;22 December&quot;.</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
</context>
<context>
    <name>phonedesk::words::AreaCodes</name>
    <message>
        <source>“%1” is not an area code; those have three digits, like 512.</source>
        <translation>“%1” no es un código de área; tienen tres dígitos, como 512.</translation>
    </message>
    <message>
        <source>%1 belongs to %2; Phone Desk searches the US, Canada and Puerto Rico.</source>
        <extracomment>%1 an area code, %2 a country</extracomment>
        <translation>%1 pertenece a %2; Phone Desk busca en Estados Unidos, Canadá y Puerto Rico.</translation>
    </message>
    <message>
        <source>%1 is for premium-rate services and cannot be set up.</source>
        <translation>%1 es para servicios de tarificación adicional y no se puede configurar.</translation>
    </message>
    <message>
        <source>%1 is not given to subscribers.</source>
        <translation>%1 no se asigna a abonados.</translation>
    </message>
</context>
<context>
    <name>phonedesk::words::Connection</name>
    <message>
        <source>SIP trunk</source>
        <translation>Troncal SIP</translation>
    </message>
    <message>
        <source>TwiML app, calls</source>
        <translation>Aplicación TwiML, llamadas</translation>
    </message>
    <message>
        <source>TwiML app, texts</source>
        <translation>Aplicación TwiML, mensajes</translation>
    </message>
    <message>
        <source>Messaging Service</source>
        <translation>Messaging Service</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Voice fallback</source>
        <translation>Reserva de voz</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>SMS fallback</source>
        <translation>Reserva de SMS</translation>
    </message>
    <message>
        <source>Name at Twilio</source>
        <translation>Nombre en Twilio</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Emergency address</source>
        <translation>Dirección de emergencia</translation>
    </message>
    <message>
        <source>blank</source>
        <extracomment>of a webhook: there is none</extracomment>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Twilio&apos;s demo</source>
        <extracomment>of a webhook: the one that Twilio gives a new number</extracomment>
        <translation>demo de Twilio</translation>
    </message>
    <message>
        <source>ServiceFlow</source>
        <extracomment>of a webhook: it leads to ServiceFlow</extracomment>
        <translation>ServiceFlow</translation>
    </message>
    <message>
        <source>another system</source>
        <extracomment>of a webhook: it leads to another system</extracomment>
        <translation>otro sistema</translation>
    </message>
    <message>
        <source>Calls go to a SIP trunk, and Twilio ignores the voice webhook. Without it the trunk gets no more calls to this number.</source>
        <translation>Las llamadas van a una troncal SIP y Twilio ignora el webhook de voz. Sin ella, la troncal deja de recibir llamadas a este número.</translation>
    </message>
    <message>
        <source>Calls go to a TwiML app, and Twilio ignores the voice webhook. The app itself stays as it is.</source>
        <translation>Las llamadas van a una aplicación TwiML y Twilio ignora el webhook de voz. La aplicación queda como está.</translation>
    </message>
    <message>
        <source>Texts go to a TwiML app, and Twilio ignores the SMS webhook. The app itself stays as it is.</source>
        <translation>Los mensajes van a una aplicación TwiML y Twilio ignora el webhook de SMS. La aplicación queda como está.</translation>
    </message>
    <message>
        <source>Texts go to a Messaging Service that drops them. Taken out of it, the number no longer sends for that service.</source>
        <translation>Los mensajes van a un Messaging Service que los descarta. Fuera de él, el número deja de enviar para ese servicio.</translation>
    </message>
    <message>
        <source>Texts go to a Messaging Service, and Twilio ignores the SMS webhook. Taken out of it, the number no longer receives or sends for that service.</source>
        <translation>Los mensajes van a un Messaging Service y Twilio ignora el webhook de SMS. Fuera de él, el número deja de recibir y enviar para ese servicio.</translation>
    </message>
    <message>
        <source>Take the number off the SIP trunk</source>
        <translation>Quitar el número de la troncal SIP</translation>
    </message>
    <message>
        <source>Take the TwiML app off its calls</source>
        <translation>Quitar la aplicación TwiML de sus llamadas</translation>
    </message>
    <message>
        <source>Take the TwiML app off its texts</source>
        <translation>Quitar la aplicación TwiML de sus mensajes</translation>
    </message>
    <message>
        <source>Take the number out of the Messaging Service</source>
        <translation>Sacar el número del Messaging Service</translation>
    </message>
    <message>
        <source>Voice webhook</source>
        <translation>Webhook de voz</translation>
    </message>
    <message>
        <source>Voice method</source>
        <translation>Método de voz</translation>
    </message>
    <message>
        <source>Voice fallback method</source>
        <translation>Método alternativo de voz</translation>
    </message>
    <message>
        <source>Status webhook</source>
        <translation>Webhook de estado</translation>
    </message>
    <message>
        <source>Status method</source>
        <translation>Método de estado</translation>
    </message>
    <message>
        <source>SMS webhook</source>
        <translation>Webhook de SMS</translation>
    </message>
    <message>
        <source>SMS method</source>
        <translation>Método de SMS</translation>
    </message>
    <message>
        <source>SMS fallback method</source>
        <translation>Método alternativo de SMS</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>of a setting: it is empty</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Not in this account</source>
        <translation>No está en esta cuenta</translation>
    </message>
    <message>
        <source>Not in these accounts</source>
        <translation>No está en estas cuentas</translation>
    </message>
    <message>
        <source>Twilio does not know %1 in %2.</source>
        <extracomment>%1 is a number or a SID, %2 an account</extracomment>
        <translation>Twilio no conoce %1 en %2.</translation>
    </message>
    <message>
        <source>Twilio knows %1 in none of these accounts: %2.</source>
        <extracomment>%1 is a number or a SID, %2 lists accounts</extracomment>
        <translation>Twilio no conoce %1 en ninguna de estas cuentas: %2.</translation>
    </message>
    <message>
        <source>It may be in a subaccount or in another account: choose that one above, or add it in the settings. An API key sees its own account only; the main account&apos;s Auth Token sees its subaccounts too.</source>
        <translation>Puede estar en una subcuenta o en otra cuenta: elíjala arriba o agréguela en los ajustes. Una clave de API solo ve su propia cuenta; el Auth Token de la cuenta principal ve también sus subcuentas.</translation>
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
        <translation>Twilio rechazó esta solicitud.</translation>
    </message>
    <message>
        <source>Twilio refused this request: “%1”.</source>
        <extracomment>%1 is Twilio&apos;s own message, in English.</extracomment>
        <translation>Twilio rechazó esta solicitud: “%1”.</translation>
    </message>
    <message>
        <source>Nothing was bought.</source>
        <translation>No se compró nada.</translation>
    </message>
    <message>
        <source>The number was not given back.</source>
        <translation>El número no se liberó.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>These are Twilio&apos;s test credentials</source>
        <translation>Son credenciales de prueba de Twilio</translation>
    </message>
    <message>
        <source>Twilio&apos;s test credentials cannot search, list or configure numbers.</source>
        <translation>Las credenciales de prueba de Twilio no permiten buscar, listar ni configurar números.</translation>
    </message>
    <message>
        <source>Enter the live Account SID and its Auth Token, or an API key.</source>
        <translation>Introduzca el Account SID real y su Auth Token, o una clave de API.</translation>
    </message>
    <message>
        <source>The Twilio account is not active</source>
        <translation>La cuenta de Twilio no está activa</translation>
    </message>
    <message>
        <source>Twilio says that this account is not active.</source>
        <translation>Twilio indica que esta cuenta no está activa.</translation>
    </message>
    <message>
        <source>Often its balance is used up. Check billing in Twilio&apos;s Console, then try again.</source>
        <translation>A menudo el saldo se ha agotado. Revise la facturación en la consola de Twilio e intente de nuevo.</translation>
    </message>
    <message>
        <source>A trial account may have one number</source>
        <translation>Una cuenta de prueba puede tener un número</translation>
    </message>
    <message>
        <source>Upgrade the account in Twilio&apos;s Console, or give its number back first.</source>
        <translation>Mejore la cuenta en la consola de Twilio o libere antes su número.</translation>
    </message>
    <message>
        <source>Not possible with a trial account</source>
        <translation>No es posible con una cuenta de prueba</translation>
    </message>
    <message>
        <source>Upgrade the account in Twilio&apos;s Console.</source>
        <translation>Mejore la cuenta en la consola de Twilio.</translation>
    </message>
    <message>
        <source>%1 is no longer available</source>
        <extracomment>%1 is a phone number.</extracomment>
        <translation>%1 ya no está disponible</translation>
    </message>
    <message>
        <source>This number</source>
        <translation>Este número</translation>
    </message>
    <message>
        <source>%1 is no longer available.</source>
        <translation>%1 ya no está disponible.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Elija otro número.</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>No es un número de teléfono</translation>
    </message>
    <message>
        <source>Twilio does not take this as a phone number.</source>
        <translation>Twilio no lo acepta como número de teléfono.</translation>
    </message>
    <message>
        <source>Search again and choose another number.</source>
        <translation>Busque de nuevo y elija otro número.</translation>
    </message>
    <message>
        <source>Twilio does not take a webhook address</source>
        <translation>Twilio no acepta una dirección de webhook</translation>
    </message>
    <message>
        <source>Correct the webhook address.</source>
        <translation>Corrija la dirección del webhook.</translation>
    </message>
    <message>
        <source>This number needs an address</source>
        <translation>Este número requiere una dirección</translation>
    </message>
    <message>
        <source>Choose a number without this requirement. Phone Desk files no addresses.</source>
        <translation>Elija un número sin este requisito. Phone Desk no registra direcciones.</translation>
    </message>
    <message>
        <source>This number needs a regulatory bundle</source>
        <translation>Este número requiere documentación regulatoria</translation>
    </message>
    <message>
        <source>Choose another number, or have the bundle approved in Twilio&apos;s Console first.</source>
        <translation>Elija otro número o haga aprobar antes la documentación (regulatory bundle) en la consola de Twilio.</translation>
    </message>
    <message>
        <source>Twilio blocks new numbers for this account</source>
        <translation>Twilio bloquea números nuevos para esta cuenta</translation>
    </message>
    <message>
        <source>Ask Twilio&apos;s support.</source>
        <translation>Consulte al soporte de Twilio.</translation>
    </message>
    <message>
        <source>The database could not be used</source>
        <translation>No se pudo usar la base de datos</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation>Otro programa tiene ocupada la base de datos.</translation>
    </message>
    <message>
        <source>Close it or wait a moment, then try again.</source>
        <translation>Ciérrelo o espere un momento e intente de nuevo.</translation>
    </message>
    <message>
        <source>The database cannot be written: this user has no right to its file or folder.</source>
        <translation>No se puede escribir en la base de datos: este usuario no tiene permiso sobre su archivo o carpeta.</translation>
    </message>
    <message>
        <source>Give this user the right to write there, or choose another place with --database.</source>
        <translation>Dé a este usuario permiso de escritura o elija otro lugar con --database.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libere espacio en el disco e intente de nuevo.</translation>
    </message>
    <message>
        <source>The database file is damaged. It was left as it is.</source>
        <translation>El archivo de la base de datos está dañado. Se dejó como está.</translation>
    </message>
    <message>
        <source>Put a copy of it back, or start with another file: --database.</source>
        <translation>Restaure una copia o inicie con otro archivo: --database.</translation>
    </message>
    <message>
        <source>The database was made by a newer version of Phone Desk. It was left as it is.</source>
        <translation>La base de datos se creó con una versión más nueva de Phone Desk. Se dejó como está.</translation>
    </message>
    <message>
        <source>Use that version, or start with another file: --database.</source>
        <translation>Use esa versión o inicie con otro archivo: --database.</translation>
    </message>
    <message>
        <source>The file is not a database of Phone Desk. It was left as it is.</source>
        <translation>El archivo no es una base de datos de Phone Desk. Se dejó como está.</translation>
    </message>
    <message>
        <source>Start with another file: --database.</source>
        <translation>Inicie con otro archivo: --database.</translation>
    </message>
    <message>
        <source>The database&apos;s folder is not there and cannot be made.</source>
        <translation>La carpeta de la base de datos no existe y no se puede crear.</translation>
    </message>
    <message>
        <source>Make the folder, or choose another place with --database.</source>
        <translation>Cree la carpeta o elija otro lugar con --database.</translation>
    </message>
    <message>
        <source>The database on this computer could not be read or written (%1).</source>
        <extracomment>%1 is a technical text, in English.</extracomment>
        <translation>No se pudo leer o escribir la base de datos de este equipo (%1).</translation>
    </message>
    <message>
        <source>Try again. If it stays so, copy the details for support.</source>
        <translation>Intente de nuevo. Si continúa, copie los detalles para el soporte.</translation>
    </message>
    <message>
        <source>The set-up was interrupted</source>
        <translation>La configuración se interrumpió</translation>
    </message>
    <message>
        <source>Phone Desk ended before this step was finished.</source>
        <translation>Phone Desk terminó antes de completar este paso.</translation>
    </message>
    <message>
        <source>Go on, or leave it unfinished.</source>
        <translation>Continúe o déjelo sin terminar.</translation>
    </message>
    <message>
        <source>Twilio did not answer in time</source>
        <translation>Twilio no respondió a tiempo</translation>
    </message>
    <message>
        <source>Twilio did not answer in time.</source>
        <translation>Twilio no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Intente de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This computer offers no keychain</source>
        <translation>Este equipo no ofrece un llavero</translation>
    </message>
    <message>
        <source>This computer offers no keychain.</source>
        <translation>Este equipo no ofrece un llavero.</translation>
    </message>
    <message>
        <source>The key can be kept in memory until Phone Desk quits; it is written nowhere.</source>
        <translation>La clave puede quedar en memoria hasta que Phone Desk se cierre; no se escribe en ningún lugar.</translation>
    </message>
    <message>
        <source>Twilio cannot be reached</source>
        <translation>No hay conexión con Twilio</translation>
    </message>
    <message>
        <source>This computer could not reach Twilio.</source>
        <translation>Este equipo no pudo conectarse con Twilio.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Revise la conexión de red e intente de nuevo.</translation>
    </message>
    <message>
        <source>No secure connection to Twilio</source>
        <translation>Sin conexión segura con Twilio</translation>
    </message>
    <message>
        <source>The secure connection to Twilio could not be made (%1).</source>
        <translation>No se pudo establecer la conexión segura con Twilio (%1).</translation>
    </message>
    <message>
        <source>A proxy or a wrong clock on this computer are common causes.</source>
        <translation>Suele deberse a un proxy o a un reloj mal ajustado en este equipo.</translation>
    </message>
    <message>
        <source>Twilio refused this request</source>
        <translation>Twilio rechazó esta solicitud</translation>
    </message>
    <message>
        <source>The key may be wrong or deleted, or the account may be barred from this.</source>
        <translation>La clave puede ser incorrecta o estar eliminada, o la cuenta puede no tener permiso para esto.</translation>
    </message>
    <message>
        <source>The demo could not start</source>
        <translation>La demo no pudo iniciarse</translation>
    </message>
    <message>
        <source>The simulated Twilio is not installed beside Phone Desk.</source>
        <translation>El Twilio simulado no está instalado junto a Phone Desk.</translation>
    </message>
    <message>
        <source>Install Phone Desk again.</source>
        <translation>Instale Phone Desk de nuevo.</translation>
    </message>
    <message>
        <source>Not found at Twilio</source>
        <translation>No se encontró en Twilio</translation>
    </message>
    <message>
        <source>Twilio does not know %1 in this account.</source>
        <translation>Twilio no reconoce %1 en esta cuenta.</translation>
    </message>
    <message>
        <source>this number</source>
        <translation>este número</translation>
    </message>
    <message>
        <source>It may have been released, or belong to another account.</source>
        <translation>Puede haberse liberado o pertenecer a otra cuenta.</translation>
    </message>
    <message>
        <source>This name is taken</source>
        <translation>Este nombre ya existe</translation>
    </message>
    <message>
        <source>An organisation of this name exists.</source>
        <translation>Ya existe una organización con este nombre.</translation>
    </message>
    <message>
        <source>Choose it from the list.</source>
        <translation>Elíjala en la lista.</translation>
    </message>
    <message>
        <source>This number is being set up already</source>
        <translation>Este número ya se está configurando</translation>
    </message>
    <message>
        <source>An unfinished set-up of %1 exists.</source>
        <translation>Existe una configuración sin terminar de %1.</translation>
    </message>
    <message>
        <source>Open it under Unfinished.</source>
        <translation>Ábrala en Sin terminar.</translation>
    </message>
    <message>
        <source>The account already owns this number</source>
        <translation>La cuenta ya tiene este número</translation>
    </message>
    <message>
        <source>The account owns %1 already, and this set-up did not buy it.</source>
        <translation>La cuenta ya tiene %1, y no se compró en esta configuración.</translation>
    </message>
    <message>
        <source>Take it over, with its webhooks set as shown, or leave it.</source>
        <translation>Adóptelo, con los webhooks que se muestran, o déjelo.</translation>
    </message>
    <message>
        <source>Twilio stores something else</source>
        <translation>Twilio guarda otros datos</translation>
    </message>
    <message>
        <source>Twilio&apos;s stored webhooks are not the ones that were asked for.</source>
        <translation>Los webhooks guardados en Twilio no son los que se pidieron.</translation>
    </message>
    <message>
        <source>Somebody may have changed them in between. Set them again, or leave it unfinished.</source>
        <translation>Alguien pudo cambiarlos entretanto. Configúrelos de nuevo o déjelo sin terminar.</translation>
    </message>
    <message>
        <source>It was changed in the meantime</source>
        <translation>Se cambió entretanto</translation>
    </message>
    <message>
        <source>It was changed by somebody else in the meantime.</source>
        <translation>Otra persona lo cambió entretanto.</translation>
    </message>
    <message>
        <source>Look at it again, then decide.</source>
        <translation>Revíselo de nuevo y luego decida.</translation>
    </message>
    <message>
        <source>Twilio is limiting requests</source>
        <translation>Twilio está limitando las solicitudes</translation>
    </message>
    <message>
        <source>Twilio takes no more requests for the moment.</source>
        <translation>Twilio no acepta más solicitudes por el momento.</translation>
    </message>
    <message>
        <source>This is another number</source>
        <translation>Es otro número</translation>
    </message>
    <message>
        <source>What was typed is not this number.</source>
        <translation>Lo que se escribió no es este número.</translation>
    </message>
    <message>
        <source>Type the number that stands above, in any form.</source>
        <translation>Escriba el número que aparece arriba, en cualquier formato.</translation>
    </message>
    <message>
        <source>This name cannot be used</source>
        <translation>No se puede usar este nombre</translation>
    </message>
    <message>
        <source>A name has 1 to 120 characters.</source>
        <translation>Un nombre tiene de 1 a 120 caracteres.</translation>
    </message>
    <message>
        <source>No longer available</source>
        <translation>Ya no está disponible</translation>
    </message>
    <message>
        <source>Twilio has a fault</source>
        <translation>Twilio tiene un fallo</translation>
    </message>
    <message>
        <source>Twilio answered %1.</source>
        <translation>Twilio respondió %1.</translation>
    </message>
    <message>
        <source>Twilio answered with a fault.</source>
        <translation>Twilio respondió con un fallo.</translation>
    </message>
    <message>
        <source>This is Twilio&apos;s fault. Try again in a moment.</source>
        <translation>El fallo es de Twilio. Intente de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The simulated Twilio did not start (%1).</source>
        <translation>El Twilio simulado no se inició (%1).</translation>
    </message>
    <message>
        <source>Start the demo again.</source>
        <translation>Inicie la demo de nuevo.</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer could not be read</source>
        <translation>No se pudo leer la respuesta de Twilio</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer could not be read (%1).</source>
        <translation>No se pudo leer la respuesta de Twilio (%1).</translation>
    </message>
    <message>
        <source>The account&apos;s key is not on this computer</source>
        <translation>La clave de la cuenta no está en este equipo</translation>
    </message>
    <message>
        <source>The keychain has no key for this account, or it is locked.</source>
        <translation>El llavero no tiene clave para esta cuenta o está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or enter the key again.</source>
        <translation>Desbloquee el llavero e intente de nuevo, o introduzca la clave otra vez.</translation>
    </message>
    <message>
        <source>Twilio answered %1</source>
        <translation>Twilio respondió %1</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>the database could not be written</source>
        <translation>no se pudo escribir en la base de datos</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>The webhooks did not all answer as they should.</source>
        <translation>No todos los webhooks respondieron como deben.</translation>
    </message>
    <message>
        <source>Mend the webhook, then check again.</source>
        <translation>Corrija el webhook y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>no longer available</source>
        <translation>ya no está disponible</translation>
    </message>
    <message>
        <source>The account is not on this desk</source>
        <translation>La cuenta no está en este puesto</translation>
    </message>
    <message>
        <source>This desk does not have the Twilio account.</source>
        <translation>Este puesto no tiene la cuenta de Twilio.</translation>
    </message>
    <message>
        <source>Add the account, then try again.</source>
        <translation>Agregue la cuenta y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The account is removed from this desk</source>
        <translation>La cuenta está quitada de este puesto</translation>
    </message>
    <message>
        <source>The Twilio account is removed from this desk, so Twilio was not asked.</source>
        <translation>La cuenta de Twilio está quitada de este puesto, así que no se preguntó a Twilio.</translation>
    </message>
    <message>
        <source>Add the account again by its SID; its numbers and history are still here.</source>
        <translation>Agregue de nuevo la cuenta por su SID; sus números y su historial siguen aquí.</translation>
    </message>
    <message>
        <source>A number of this account is unfinished</source>
        <translation>Un número de esta cuenta está sin terminar</translation>
    </message>
    <message>
        <source>A number is still being set up with this account. Nothing was removed.</source>
        <translation>Todavía se está configurando un número con esta cuenta. No se quitó nada.</translation>
    </message>
    <message>
        <source>Finish it, or give it back, under Unfinished. Then remove the account.</source>
        <translation>Termínelo o devuélvalo en Sin terminar. Después, quite la cuenta.</translation>
    </message>
    <message>
        <source>This account is connected already</source>
        <translation>Esta cuenta ya está conectada</translation>
    </message>
    <message>
        <source>Somebody has just connected this account.</source>
        <translation>Alguien acaba de conectar esta cuenta.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>The keychain is locked, or it did not give the key.</source>
        <translation>El llavero está bloqueado o no dio la clave.</translation>
    </message>
    <message>
        <source>The keychain is locked, or it refused. Nothing was changed.</source>
        <translation>El llavero está bloqueado o se negó. No se cambió nada.</translation>
    </message>
    <message>
        <source>Unlock it or allow Phone Desk to use it, then try again.</source>
        <translation>Desbloquéelo o permita que Phone Desk lo use, y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The proxy did not lead to Twilio</source>
        <translation>El proxy no llevó a Twilio</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy did not let the request through.</source>
        <translation>El proxy de este equipo no dejó pasar la petición.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings, under Network.</source>
        <translation>Revise el proxy en los ajustes, en Red.</translation>
    </message>
    <message>
        <source>Phone Desk manages this number already</source>
        <translation>Phone Desk ya gestiona este número</translation>
    </message>
    <message>
        <source>%1 belongs to %2 in Phone Desk. Nothing was changed.</source>
        <translation>%1 pertenece a %2 en Phone Desk. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>El número</translation>
    </message>
    <message>
        <source>Look at it in the list of numbers.</source>
        <translation>Mírelo en la lista de números.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile</source>
        <extracomment>%1 lists Twilio&apos;s names of settings: &quot;VoiceUrl, SmsUrl&quot;</extracomment>
        <translation>Alguien lo cambió mientras tanto</translation>
    </message>
    <message>
        <source>Since it was shown, this changed at Twilio: %1. Nothing was overwritten.</source>
        <translation>Desde que se mostró, esto cambió en Twilio: %1. No se sobrescribió nada.</translation>
    </message>
    <message>
        <source>An emergency address stands in the way</source>
        <translation>Lo impide una dirección de emergencia</translation>
    </message>
    <message>
        <source>Twilio releases no number that has an emergency address.</source>
        <translation>Twilio no libera ningún número que tenga dirección de emergencia.</translation>
    </message>
    <message>
        <source>Remove the address in Twilio&apos;s Console; that takes some minutes. Then try again.</source>
        <translation>Quite la dirección en la consola de Twilio; tarda unos minutos. Después, pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Twilio does not have this number yet</source>
        <translation>Twilio aún no tiene este número</translation>
    </message>
    <message>
        <source>Twilio does not have %1 in this account.</source>
        <translation>Twilio no tiene %1 en esta cuenta.</translation>
    </message>
    <message>
        <source>Bring it back in Twilio&apos;s Console first, under Released numbers. That is a new purchase, and possible for ten days. Then try again here.</source>
        <translation>Recupérelo primero en la consola de Twilio, en Released numbers. Es una compra nueva, posible durante diez días. Después, pruebe aquí de nuevo.</translation>
    </message>
    <message>
        <source>This number is protected</source>
        <translation>Este número está protegido</translation>
    </message>
    <message>
        <source>%1 is protected from being released, so Twilio was not asked.</source>
        <translation>%1 está protegido contra la liberación, así que no se preguntó a Twilio.</translation>
    </message>
    <message>
        <source>Whoever may release it takes the protection off first, in its details.</source>
        <translation>Quien pueda liberarlo le quita antes la protección, en sus detalles.</translation>
    </message>
    <message>
        <source>%1 has an emergency address, and Twilio releases no such number.</source>
        <translation>%1 tiene una dirección de emergencia y Twilio no libera un número así.</translation>
    </message>
</context>
<context>
    <name>phonedesk::words::History</name>
    <message>
        <source>Bought for %1</source>
        <extracomment>In a number&apos;s history. %1 is &quot;$1.15 a month&quot;.</extracomment>
        <translation>Comprado por %1</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Comprado</translation>
    </message>
    <message>
        <source>Label changed to “%1”</source>
        <translation>Etiqueta cambiada a “%1”</translation>
    </message>
    <message>
        <source>Label changed from “%1” to “%2”</source>
        <translation>Etiqueta cambiada de “%1” a “%2”</translation>
    </message>
    <message>
        <source>Webhooks changed</source>
        <translation>Webhooks cambiados</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>La comprobación falló</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Check failed: %1</source>
        <extracomment>In a number&apos;s history. %1 is &quot;voice answered 502&quot;.</extracomment>
        <translation>La comprobación falló: %1</translation>
    </message>
    <message>
        <source>Adopted</source>
        <extracomment>In a number&apos;s history: the account had it already.</extracomment>
        <translation>Adoptado</translation>
    </message>
    <message>
        <source>Webhooks set</source>
        <translation>Webhooks puestos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>%1 by you</source>
        <extracomment>In a number&apos;s history. %1 is what was done: &quot;Verified&quot;.</extracomment>
        <translation>%1 aquí</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>In a number&apos;s history. %1 is what was done: &quot;Verified&quot;; %2 is a login and a computer: &quot;ada@desk&quot;.</extracomment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Número: %1</translation>
    </message>
    <message>
        <source>Twilio SID: %1</source>
        <translation>SID de Twilio: %1</translation>
    </message>
    <message>
        <source>Organisation: %1</source>
        <translation>Organización: %1</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <translation>Etiqueta: %1</translation>
    </message>
    <message>
        <source>Twilio account: %1</source>
        <extracomment>%1 is an account&apos;s name, %2 the beginning and end of its SID.</extracomment>
        <translation>Cuenta de Twilio: %1</translation>
    </message>
    <message>
        <source>Twilio account: %1, %2</source>
        <translation>Cuenta de Twilio: %1, %2</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>Precio: %1</translation>
    </message>
    <message>
        <source>Verified at: %1</source>
        <translation>Verificado: %1</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>Twilio request ids: %1</source>
        <translation>Identificadores de solicitudes de Twilio: %1</translation>
    </message>
    <message>
        <source>Label “%1” taken away</source>
        <translation>Etiqueta «%1» retirada</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <extracomment>In a number&apos;s history. Both are organisations.</extracomment>
        <translation>Movido de %1 a %2</translation>
    </message>
    <message>
        <source>Protected</source>
        <extracomment>In a number&apos;s history: it cannot be released.</extracomment>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>Protection taken back</source>
        <translation>Protección retirada</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>In a number&apos;s history: it was in the account already.</extracomment>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Settings put back</source>
        <extracomment>In a number&apos;s history: its settings are what they were before it was connected.</extracomment>
        <translation>Ajustes repuestos</translation>
    </message>
    <message>
        <source>Taken out of %1</source>
        <extracomment>In a number&apos;s history. %1 is a Messaging Service&apos;s name.</extracomment>
        <translation>Sacado de %1</translation>
    </message>
    <message>
        <source>Put back into %1</source>
        <extracomment>In a number&apos;s history. %1 is a Messaging Service&apos;s name.</extracomment>
        <translation>Devuelto a %1</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <extracomment>In a number&apos;s history.</extracomment>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Webhooks repaired</source>
        <extracomment>In a number&apos;s history: they are again what its organisation&apos;s numbers should have.</extracomment>
        <translation>Webhooks reparados</translation>
    </message>
    <message>
        <source>Change reverted</source>
        <extracomment>In a number&apos;s history: a change was taken back.</extracomment>
        <translation>Cambio revertido</translation>
    </message>
    <message>
        <source>Webhooks put back</source>
        <extracomment>In a number&apos;s history: they are what they were before a change of many numbers.</extracomment>
        <translation>Webhooks repuestos</translation>
    </message>
    <message>
        <source>Added at Twilio</source>
        <translation>Agregado en Twilio</translation>
    </message>
    <message>
        <source>Released at Twilio</source>
        <translation>Liberado en Twilio</translation>
    </message>
    <message>
        <source>Changed at Twilio</source>
        <translation>Cambiado en Twilio</translation>
    </message>
    <message>
        <source>Changed at Twilio: %1</source>
        <translation>Cambiado en Twilio: %1</translation>
    </message>
    <message>
        <source>%1, by the Console user %2</source>
        <extracomment>In a number&apos;s history. %1 is what was done; %2 the beginning and end of a Console user&apos;s SID.</extracomment>
        <translation>%1, por el usuario de la consola %2</translation>
    </message>
    <message>
        <source>%1, with the credential %2</source>
        <extracomment>In a number&apos;s history. %1 is what was done; %2 the beginning and end of a credential&apos;s SID.</extracomment>
        <translation>%1, con la credencial %2</translation>
    </message>
    <message>
        <source>Twilio Console</source>
        <translation>Consola de Twilio</translation>
    </message>
    <message>
        <source>Twilio API</source>
        <translation>API de Twilio</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Twilio Console&quot;, %2 an internet address</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Failed over</source>
        <extracomment>In a number&apos;s history: it goes to its environment&apos;s Fail-over set.</extracomment>
        <translation>Conmutado a emergencia</translation>
    </message>
    <message>
        <source>Failed back</source>
        <extracomment>In a number&apos;s history: its webhooks are what they were before it was failed over.</extracomment>
        <translation>De vuelta de emergencia</translation>
    </message>
    <message>
        <source>%1 (list: %2)</source>
        <extracomment>In a number&apos;s history. %1 is what was done: &quot;Adopted&quot;; %2 is the file that said so: &quot;numbers.csv&quot;.</extracomment>
        <translation>%1 (lista: %2)</translation>
    </message>
</context>
<context>
    <name>phonedesk::words::Requests</name>
    <message>
        <source>The user name and password in %1 are left out: set %2 to user:password.</source>
        <extracomment>A comment in a shell command. %1 is a Twilio parameter such as VoiceUrl, %2 a shell variable.</extracomment>
        <translation>El usuario y la contraseña de %1 se omiten: ponga en %2 usuario:contraseña.</translation>
    </message>
    <message>
        <source>%2 holds the secret of the API key %1.</source>
        <extracomment>A comment in a shell command. %1 is an API key&apos;s SID, %2 a shell variable.</extracomment>
        <translation>%2 contiene el secreto de la clave API %1.</translation>
    </message>
    <message>
        <source>%2 holds the Auth Token of %1.</source>
        <translation>%2 contiene el Auth Token de %1.</translation>
    </message>
    <message>
        <source>The secret is taken from %1.</source>
        <extracomment>A comment in a shell command. %1 is a shell variable.</extracomment>
        <translation>El secreto se toma de %1.</translation>
    </message>
    <message>
        <source>Buy the number</source>
        <extracomment>What a request to Twilio asks for, this and the next two.</extracomment>
        <translation>Comprar el número</translation>
    </message>
    <message>
        <source>Set its webhooks</source>
        <translation>Poner sus webhooks</translation>
    </message>
    <message>
        <source>Give the number back</source>
        <translation>Devolver el número</translation>
    </message>
</context>
<context>
    <name>phonedesk::words::RunBook</name>
    <message>
        <source>Webhooks changed with Phone Desk</source>
        <translation>Webhooks cambiados con Phone Desk</translation>
    </message>
    <message>
        <source>Webhooks put back with Phone Desk</source>
        <translation>Webhooks repuestos con Phone Desk</translation>
    </message>
    <message>
        <source>Fail over with Phone Desk</source>
        <translation>Conmutación con Phone Desk</translation>
    </message>
    <message>
        <source>Fail back with Phone Desk</source>
        <translation>Devolución con Phone Desk</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>one setting of a number: what it was, and what it is now</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperan</translation>
    </message>
    <message>
        <source>Sent, not known yet</source>
        <extracomment>a request was sent, and its answer has not come</extracomment>
        <translation>Enviado, aún no se sabe</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Already so</source>
        <translation>Ya estaba así</translation>
    </message>
    <message>
        <source>Changed since, left as it is</source>
        <extracomment>somebody changed the number after it was shown here</extracomment>
        <translation>Cambiado desde entonces, se deja como está</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>No escrito</translation>
    </message>
    <message>
        <source>It is being set up, released or changed elsewhere in Phone Desk. Nothing was sent; try it again when that is over.</source>
        <translation>Se está configurando, liberando o cambiando en otra parte de Phone Desk. No se envió nada; pruebe de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Por: %1</translation>
    </message>
    <message>
        <source>Began: %1</source>
        <translation>Comenzó: %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Detenido: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Terminó: %1</translation>
    </message>
    <message>
        <source>Rollback file: %1</source>
        <translation>Archivo de restauración: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what became of numbers: &quot;Written&quot;; %2 how many</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Environment: %1, where the set %2 is active from then on</source>
        <extracomment>%1 is Production or Staging, %2 Normal or Fail-over</extracomment>
        <translation>Entorno: %1, donde el conjunto %2 está activo desde entonces</translation>
    </message>
    <message>
        <source>Begun although the checks of %1 failed</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Empezado aunque fallaron las comprobaciones de %1</translation>
    </message>
</context>
<context>
    <name>phonedesk::words::Terraform</name>
    <message>
        <source>The provider takes the account and its secret from the environment:</source>
        <translation>El proveedor toma la cuenta y su secreto del entorno:</translation>
    </message>
    <message>
        <source>The user name and password in %1, as user:password</source>
        <extracomment>%1 is a Twilio parameter such as VoiceUrl</extracomment>
        <translation>El usuario y la contraseña de %1, como usuario:contraseña</translation>
    </message>
    <message>
        <source>The account has this number: Terraform takes it over instead of ordering it.</source>
        <translation>La cuenta tiene este número: Terraform lo toma a su cargo en vez de pedirlo.</translation>
    </message>
    <message>
        <source>%1 was cleared, which this provider cannot do: it leaves out what is empty.</source>
        <extracomment>%1 is a Terraform argument such as sms_url</extracomment>
        <translation>%1 se vació, y este proveedor no puede hacerlo: omite lo que está vacío.</translation>
    </message>
    <message>
        <source>Terraform gives a number back by destroying its resource:</source>
        <translation>Terraform devuelve un número destruyendo su recurso:</translation>
    </message>
    <message>
        <source>Without the number in the account, this provider sends two requests: the order, and then the same values again.</source>
        <translation>Si el número no está en la cuenta, este proveedor envía dos peticiones: el pedido y después los mismos valores otra vez.</translation>
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
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
</context>
<context>
    <name>phonedesk::words::Urls</name>
    <message>
        <source>Voice fallback</source>
        <extracomment>the URL that Twilio calls where the voice webhook fails</extracomment>
        <translation>Reserva de voz</translation>
    </message>
    <message>
        <source>SMS fallback</source>
        <extracomment>the URL that Twilio calls where the SMS webhook fails</extracomment>
        <translation>Reserva de SMS</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>a set of webhook URLs: Normal, or Fail-over</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Fail-over</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>A URL is needed here.</source>
        <translation>Aquí hace falta una URL.</translation>
    </message>
    <message>
        <source>There is a space in it, perhaps an invisible one. Remove it.</source>
        <translation>Contiene un espacio, quizá invisible. Quítelo.</translation>
    </message>
    <message>
        <source>%1 is not filled in by anybody; the placeholder is {organizationId}.</source>
        <extracomment>%1 is what was typed, &quot;{orgId}&quot;; {organizationId} stays as it is</extracomment>
        <translation>Nadie rellena %1; el marcador es {organizationId}.</translation>
    </message>
    <message>
        <source>The placeholder can stand in the path or after it, not in the host name.</source>
        <translation>El marcador puede estar en la ruta o después, no en el nombre de host.</translation>
    </message>
    <message>
        <source>This is not a URL. It begins like https://api.serviceflow.com/…</source>
        <translation>Esto no es una URL. Empieza como https://api.serviceflow.com/…</translation>
    </message>
    <message>
        <source>It has to begin with https://, so that nobody can listen in.</source>
        <translation>Debe empezar por https://, para que nadie pueda escuchar.</translation>
    </message>
    <message>
        <source>The host name is missing after https://.</source>
        <translation>Falta el nombre de host después de https://.</translation>
    </message>
    <message>
        <source>%1 is this computer; Twilio cannot reach it.</source>
        <extracomment>%1 is a host, &quot;localhost&quot;</extracomment>
        <translation>%1 es este equipo; Twilio no puede llegar a él.</translation>
    </message>
    <message>
        <source>%1 is in a private network; Twilio cannot reach it.</source>
        <extracomment>%1 is a host, &quot;192.168.0.7&quot;</extracomment>
        <translation>%1 está en una red privada; Twilio no puede llegar a ella.</translation>
    </message>
    <message>
        <source>“%1” is not a port; those are 1 to 65535.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1” no es un puerto; van de 1 a 65535.</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>Pasa de %1 caracteres.</translation>
    </message>
    <message>
        <source>Is %1 meant?</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>¿Se quería decir %1?</translation>
    </message>
    <message>
        <source>The name and password in it are stored and sent to Twilio; windows and logs mask them.</source>
        <translation>El nombre y la contraseña que contiene se guardan y se envían a Twilio; las ventanas y los registros los enmascaran.</translation>
    </message>
    <message>
        <source>What follows # are settings for Twilio; they are kept as they are.</source>
        <translation>Lo que sigue a # son ajustes para Twilio; se conservan como están.</translation>
    </message>
    <message>
        <source>Twilio signs calls without the port %1.</source>
        <translation>Twilio firma las llamadas sin el puerto %1.</translation>
    </message>
</context>
<context>
    <name>phonedesk::words::Verdicts</name>
    <message>
        <source>The voice webhook</source>
        <translation>El webhook de voz</translation>
    </message>
    <message>
        <source>The SMS webhook</source>
        <translation>El webhook de SMS</translation>
    </message>
    <message>
        <source>The status webhook</source>
        <translation>El webhook de estado</translation>
    </message>
    <message>
        <source>It answers as it should</source>
        <translation>Responde como debe</translation>
    </message>
    <message>
        <source>The Auth Token is needed to check this</source>
        <translation>Se necesita el Auth Token para comprobarlo</translation>
    </message>
    <message>
        <source>Callers would hear an error</source>
        <translation>Quienes llamen oirían un error</translation>
    </message>
    <message>
        <source>Texts would be lost</source>
        <translation>Los mensajes se perderían</translation>
    </message>
    <message>
        <source>ServiceFlow would not learn that calls ended</source>
        <translation>ServiceFlow no sabría que las llamadas terminaron</translation>
    </message>
    <message>
        <source>%1 answered %2 in %3 ms.</source>
        <extracomment>%1 is &quot;The voice webhook&quot;, %2 an HTTP status, %3 milliseconds. The same in the following texts.</extracomment>
        <translation>%1 respondió %2 en %3 ms.</translation>
    </message>
    <message>
        <source>%1&apos;s host name was not found.</source>
        <translation>%1 no es accesible: no se encontró su nombre de host.</translation>
    </message>
    <message>
        <source>%1&apos;s server refused the connection.</source>
        <translation>%1 no es accesible: su servidor rechazó la conexión.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 no es accesible.</translation>
    </message>
    <message>
        <source>%1&apos;s secure connection failed.</source>
        <translation>%1 no es accesible: falló la conexión segura.</translation>
    </message>
    <message>
        <source>%1 did not answer within 15 s, which is all that Twilio waits.</source>
        <translation>%1 no respondió en 15 s, que es todo lo que espera Twilio.</translation>
    </message>
    <message>
        <source>%1 answered %2 after %3 ms.</source>
        <translation>%1 respondió %2 después de %3 ms.</translation>
    </message>
    <message>
        <source>%1 redirects again and again.</source>
        <translation>%1 redirige una y otra vez.</translation>
    </message>
    <message>
        <source>%1 answered %2 to a request signed as Twilio signs it.</source>
        <translation>%1 respondió %2 a una solicitud firmada como la firma Twilio.</translation>
    </message>
    <message>
        <source>%1 is reachable and refuses unsigned requests, as it should.</source>
        <translation>%1 es accesible y rechaza solicitudes sin firma, como debe.</translation>
    </message>
    <message>
        <source>%1 answered an unsigned request, so this check proves nothing.</source>
        <translation>%1 respondió a una solicitud sin firma; esta comprobación no demuestra nada.</translation>
    </message>
    <message>
        <source>%1 answered with a content type that Twilio does not take.</source>
        <translation>%1 respondió con un tipo de contenido que Twilio no acepta.</translation>
    </message>
    <message>
        <source>%1 answered, but not with TwiML that can be read.</source>
        <translation>%1 respondió, pero no con TwiML legible.</translation>
    </message>
    <message>
        <source>%1 answered with more than the 64 kB that Twilio takes.</source>
        <translation>%1 respondió con más de los 64 kB que acepta Twilio.</translation>
    </message>
    <message>
        <source>%1&apos;s address cannot be called.</source>
        <translation>%1 tiene una dirección a la que no se puede llamar.</translation>
    </message>
    <message>
        <source>Check the host name in the address, and its DNS entry.</source>
        <translation>Revise el nombre de host de la dirección y su entrada de DNS.</translation>
    </message>
    <message>
        <source>Check that ServiceFlow&apos;s webhook service runs, and that a firewall lets Twilio through.</source>
        <translation>Revise que el servicio de webhooks de ServiceFlow funcione y que el cortafuegos deje pasar a Twilio.</translation>
    </message>
    <message>
        <source>Check the certificate: its name, its date and its chain.</source>
        <translation>Revise el certificado: su nombre, su fecha y su cadena.</translation>
    </message>
    <message>
        <source>The path in the address may be wrong.</source>
        <translation>La ruta de la dirección puede ser incorrecta.</translation>
    </message>
    <message>
        <source>The web server in front of ServiceFlow could not reach the service behind it.</source>
        <translation>El servidor web delante de ServiceFlow no pudo conectarse con el servicio que tiene detrás.</translation>
    </message>
    <message>
        <source>Look into the log of ServiceFlow&apos;s webhook service.</source>
        <translation>Consulte el registro del servicio de webhooks de ServiceFlow.</translation>
    </message>
    <message>
        <source>Let the address answer by itself, without a redirect.</source>
        <translation>Haga que la dirección responda por sí misma, sin redirección.</translation>
    </message>
    <message>
        <source>The service may check with another Auth Token, or with another address than the configured one.</source>
        <translation>El servicio puede estar verificando con otro Auth Token o con una dirección distinta de la configurada.</translation>
    </message>
    <message>
        <source>Add the account&apos;s Auth Token as signing token.</source>
        <translation>Agregue el Auth Token de la cuenta como token de firma.</translation>
    </message>
    <message>
        <source>The service has to answer with TwiML: XML with the root element Response.</source>
        <translation>El servicio debe responder con TwiML: XML con el elemento raíz Response.</translation>
    </message>
    <message>
        <source>Correct the webhook address.</source>
        <translation>Corrija la dirección del webhook.</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <extracomment>%1 is &quot;Voice&quot;, %2 an HTTP status.</extracomment>
        <translation>%1: respondió %2</translation>
    </message>
    <message>
        <source>%1: host not found</source>
        <translation>%1: host no encontrado</translation>
    </message>
    <message>
        <source>%1: connection refused</source>
        <translation>%1: conexión rechazada</translation>
    </message>
    <message>
        <source>%1: not reachable</source>
        <translation>%1: no accesible</translation>
    </message>
    <message>
        <source>%1: no secure connection</source>
        <translation>%1: sin conexión segura</translation>
    </message>
    <message>
        <source>%1: no answer in time</source>
        <translation>%1: sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>%1: too many redirects</source>
        <translation>%1: demasiadas redirecciones</translation>
    </message>
    <message>
        <source>needs the Auth Token</source>
        <translation>requiere el Auth Token</translation>
    </message>
    <message>
        <source>%1: wrong content type</source>
        <translation>%1: tipo de contenido incorrecto</translation>
    </message>
    <message>
        <source>%1: no TwiML</source>
        <translation>%1: sin TwiML</translation>
    </message>
    <message>
        <source>%1: answer too large</source>
        <translation>%1: respuesta demasiado grande</translation>
    </message>
    <message>
        <source>%1: address cannot be called</source>
        <translation>%1: dirección no utilizable</translation>
    </message>
    <message>
        <source>Open Twilio&apos;s Console, then the account&apos;s page with API keys and tokens.</source>
        <translation>Abra la consola de Twilio y la página de claves de API y tokens de la cuenta.</translation>
    </message>
    <message>
        <source>Copy the Auth Token of this account.</source>
        <translation>Copie el Auth Token de esta cuenta.</translation>
    </message>
    <message>
        <source>Add it here as signing token. It is used for signed checks only.</source>
        <translation>Agréguelo aquí como token de firma. Solo se usa para comprobaciones firmadas.</translation>
    </message>
    <message>
        <source>Call the address from outside, for example: curl -i -X POST %1</source>
        <translation>Llame a la dirección desde fuera, por ejemplo: curl -i -X POST %1</translation>
    </message>
    <message>
        <source>Look into Twilio&apos;s Console under Monitor, Logs, Errors for this number.</source>
        <translation>Consulte en la consola de Twilio Monitor, Logs, Errors para este número.</translation>
    </message>
    <message>
        <source>When the address answers, choose Check again.</source>
        <translation>Cuando la dirección responda, elija Comprobar de nuevo.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A numbered step: %1 its number, %2 its text.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Preproducción</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
</TS>
