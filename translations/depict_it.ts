<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name>AbilityText</name>
    <message>
        <source>This model cannot change pictures by words</source>
        <translation>Questo modello non sa cambiare le immagini a parole</translation>
    </message>
    <message>
        <source>This model cannot paint inside a selection</source>
        <translation>Questo modello non sa dipingere dentro una selezione</translation>
    </message>
    <message>
        <source>This model cannot find things in a picture</source>
        <translation>Questo modello non sa trovare cose in un&apos;immagine</translation>
    </message>
    <message>
        <source>This model cannot answer in words</source>
        <translation>Questo modello non sa rispondere a parole</translation>
    </message>
    <message>
        <source>This model paints %1 × %2 pixels only</source>
        <translation>Questo modello dipinge solo %1 × %2 pixel</translation>
    </message>
</context>
<context>
    <name>ErrorDetail</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 non può essere letto: %2.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 non è un file.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 è una cartella.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short.</source>
        <translation>L&apos;immagine è danneggiata o incompleta.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short (%1).</source>
        <translation>L&apos;immagine è danneggiata o incompleta (%1).</translation>
    </message>
    <message>
        <source>The picture file is empty.</source>
        <translation>Il file dell&apos;immagine è vuoto.</translation>
    </message>
    <message>
        <source>The PNG file is damaged or cut short.</source>
        <translation>Il file PNG è danneggiato o incompleto.</translation>
    </message>
    <message>
        <source>The PNG file is damaged.</source>
        <translation>Il file PNG è danneggiato.</translation>
    </message>
    <message>
        <source>The file is not an OpenRaster picture.</source>
        <translation>Il file non è un&apos;immagine OpenRaster.</translation>
    </message>
    <message>
        <source>This is not a PNG, JPEG, WebP, TIFF or OpenEXR picture.</source>
        <translation>Questa non è un&apos;immagine PNG, JPEG, WebP, TIFF o OpenEXR.</translation>
    </message>
    <message>
        <source>A picture cannot be saved as %1; the name must end in .png, .jpg, .webp, .tif or .exr.</source>
        <translation>Un&apos;immagine non può essere salvata come %1; il nome deve finire in .png, .jpg, .webp, .tif o .exr.</translation>
    </message>
    <message>
        <source>The picture is %1 x %2 pixels; at most 65535 a side and 268 megapixels can be opened.</source>
        <translation>L&apos;immagine ha %1 x %2 pixel; si possono aprire fino a 65535 per lato e 268 megapixel.</translation>
    </message>
    <message>
        <source>%1 is not a Depict project.</source>
        <translation>%1 non è un progetto di Depict.</translation>
    </message>
    <message>
        <source>The project %1 was made by a newer version of Depict.</source>
        <translation>Il progetto %1 è stato fatto da una versione più recente di Depict.</translation>
    </message>
    <message>
        <source>The project %1 is cut short.</source>
        <translation>Il progetto %1 è incompleto.</translation>
    </message>
    <message>
        <source>The project %1 is damaged%2.</source>
        <translation>Il progetto %1 è danneggiato%2.</translation>
    </message>
    <message>
        <source>The project %1 cannot be read.</source>
        <translation>Il progetto %1 non può essere letto.</translation>
    </message>
    <message>
        <source>The project %1 is open in another window.</source>
        <translation>Il progetto %1 è aperto in un&apos;altra finestra.</translation>
    </message>
    <message>
        <source>The project is still being opened.</source>
        <translation>Il progetto si sta ancora aprendo.</translation>
    </message>
    <message>
        <source>The words are %1 bytes long; at most %2 are possible.</source>
        <translation>Le parole sono lunghe %1 byte; al massimo possono essere %2.</translation>
    </message>
    <message>
        <source>The words are empty.</source>
        <translation>Non ci sono parole.</translation>
    </message>
    <message>
        <source>The words are too long for this model.</source>
        <translation>Le parole sono troppo lunghe per questo modello.</translation>
    </message>
    <message>
        <source>The words and pictures together are too long for this model.</source>
        <translation>Le parole e le immagini insieme sono troppo lunghe per questo modello.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels is not possible; each side is %3 to %4 pixels.</source>
        <translation>Un&apos;immagine di %1 x %2 pixel non è possibile; ogni lato ha da %3 a %4 pixel.</translation>
    </message>
    <message>
        <source>Nothing was added to any side of the picture.</source>
        <translation>Non è stato aggiunto nulla a nessun lato dell&apos;immagine.</translation>
    </message>
    <message>
        <source>The larger picture would have more than %1 pixels a side.</source>
        <translation>L&apos;immagine più grande avrebbe più di %1 pixel per lato.</translation>
    </message>
    <message>
        <source>A picture that the words speak of is not there yet.</source>
        <translation>Un&apos;immagine di cui parlano le parole non è ancora pronta.</translation>
    </message>
    <message>
        <source>Already %1 paintings wait for their turn.</source>
        <translation>Ci sono già %1 dipinti in attesa del loro turno.</translation>
    </message>
    <message>
        <source>The model %1 cannot work from a picture.</source>
        <translation>Il modello %1 non può partire da un&apos;immagine.</translation>
    </message>
    <message>
        <source>The model %1 reads at most %2 pictures at a time, not %3.</source>
        <translation>Il modello %1 legge al massimo %2 immagini alla volta, non %3.</translation>
    </message>
    <message>
        <source>The model %1 cannot change pictures by words.</source>
        <translation>Il modello %1 non può cambiare immagini con le parole.</translation>
    </message>
    <message>
        <source>The model %1 cannot change pictures.</source>
        <translation>Il modello %1 non può cambiare immagini.</translation>
    </message>
    <message>
        <source>The model %1 cannot paint inside a selection.</source>
        <translation>Il modello %1 non può dipingere dentro una selezione.</translation>
    </message>
    <message>
        <source>The model %1 cannot paint beyond the edges of a picture.</source>
        <translation>Il modello %1 non può dipingere oltre i bordi di un&apos;immagine.</translation>
    </message>
    <message>
        <source>The model %1 cannot find things in a picture.</source>
        <translation>Il modello %1 non può trovare cose in un&apos;immagine.</translation>
    </message>
    <message>
        <source>The model %1 was not trained to answer in words.</source>
        <translation>Il modello %1 non ha imparato a rispondere a parole.</translation>
    </message>
    <message>
        <source>The model painted no picture of these words.</source>
        <translation>Il modello non ha dipinto alcuna immagine da queste parole.</translation>
    </message>
    <message>
        <source>This model paints pictures of %1 x %2 pixels only.</source>
        <translation>Questo modello dipinge solo immagini di %1 x %2 pixel.</translation>
    </message>
    <message>
        <source>There is no model at %1: %2 is missing.</source>
        <translation>In %1 non c&apos;è un modello: manca %2.</translation>
    </message>
    <message>
        <source>The folder %1 is a model of the kind %2, which Depict does not know.</source>
        <translation>La cartella %1 è un modello del tipo %2, che Depict non conosce.</translation>
    </message>
    <message>
        <source>The folder %1 has no weights: neither model.safetensors nor pytorch_model.bin.</source>
        <translation>La cartella %1 non ha pesi: né model.safetensors né pytorch_model.bin.</translation>
    </message>
    <message>
        <source>The model file %1 is damaged: %2.</source>
        <translation>Il file del modello %1 è danneggiato: %2.</translation>
    </message>
    <message>
        <source>config.json is damaged: %1.</source>
        <translation>config.json è danneggiato: %1.</translation>
    </message>
    <message>
        <source>No CUDA device can be used on this machine.</source>
        <translation>Su questo computer non si può usare nessun dispositivo CUDA.</translation>
    </message>
    <message>
        <source>The compute engine failed: %1.</source>
        <translation>Il motore di calcolo ha fallito: %1.</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>Dettaglio tecnico: %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Depict does not know files of this kind.</source>
        <translation>Depict non conosce file di questo tipo.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, WebP, TIFF or OpenEXR, or a newer version of Depict.</source>
        <translation>Usi PNG, JPEG, WebP, TIFF o OpenEXR, oppure una versione più recente di Depict.</translation>
    </message>
    <message>
        <source>This cannot be painted as asked.</source>
        <translation>Non è possibile dipingerlo come richiesto.</translation>
    </message>
    <message>
        <source>Change the words, the shape or the settings and try again.</source>
        <translation>Cambia le parole, la forma o le impostazioni e riprova.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Il file non c’è.</translation>
    </message>
    <message>
        <source>Check its name and folder, then open it again.</source>
        <translation>Controlla il nome e la cartella, poi aprilo di nuovo.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Impossibile leggere il file.</translation>
    </message>
    <message>
        <source>It may be damaged: open it in the program that made it, or take another copy.</source>
        <translation>Potrebbe essere danneggiato: aprilo con il programma che l’ha creato o usa un’altra copia.</translation>
    </message>
    <message>
        <source>This model cannot do that yet.</source>
        <translation>Questo modello non lo sa ancora fare.</translation>
    </message>
    <message>
        <source>Say it another way, or choose a model that can.</source>
        <translation>Dillo in un altro modo o scegli un modello che ne sia capace.</translation>
    </message>
    <message>
        <source>The picture could not be saved there.</source>
        <translation>Impossibile salvare l’immagine in quel punto.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for permission to write.</source>
        <translation>Scegli un’altra cartella o chiedi il permesso di scrittura.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Il disco è pieno.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk; nothing is lost.</source>
        <translation>Libera spazio o scegli un altro disco; nulla è andato perso.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>La memoria non basta.</translation>
    </message>
    <message>
        <source>Choose a smaller shape or fewer variants, or close other programs.</source>
        <translation>Scegli una forma più piccola o meno varianti, oppure chiudi altri programmi.</translation>
    </message>
    <message>
        <source>The model is not there.</source>
        <translation>Il modello non c’è.</translation>
    </message>
    <message>
        <source>Install Depict again, or name the folder with --model.</source>
        <translation>Reinstalla Depict o indica la cartella con --model.</translation>
    </message>
    <message>
        <source>The model is damaged.</source>
        <translation>Il modello è danneggiato.</translation>
    </message>
    <message>
        <source>Install Depict again, or name another folder with --model.</source>
        <translation>Reinstalla Depict o indica un’altra cartella con --model.</translation>
    </message>
    <message>
        <source>A painting is under way.</source>
        <translation>È in corso un dipinto.</translation>
    </message>
    <message>
        <source>Wait for it or stop it; your words stay where they are.</source>
        <translation>Aspetta o interrompilo; le tue parole restano dove sono.</translation>
    </message>
    <message>
        <source>The computing device failed.</source>
        <translation>Il dispositivo di calcolo ha avuto un errore.</translation>
    </message>
    <message>
        <source>Try again, or start Depict with --device cpu.</source>
        <translation>Riprova o avvia Depict con --device cpu.</translation>
    </message>
    <message>
        <source>Something went wrong inside Depict.</source>
        <translation>Qualcosa è andato storto in Depict.</translation>
    </message>
    <message>
        <source>Your pictures are safe. Try again, and please report it.</source>
        <translation>Le tue immagini sono al sicuro. Riprova e segnala il problema.</translation>
    </message>
</context>
<context>
    <name>PlanNames</name>
    <message>
        <source>words</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>a mark</source>
        <translation>segno</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>danni</translation>
    </message>
</context>
<context>
    <name>ReviewLines</name>
    <message>
        <source>everything else, as before</source>
        <translation>tutto il resto, come prima</translation>
    </message>
    <message>
        <source>%1, in its own colour</source>
        <translation>%1, nel suo colore</translation>
    </message>
    <message>
        <source>%1, worn</source>
        <translation>%1, addosso</translation>
    </message>
    <message>
        <source>%1, worn (%2)</source>
        <comment>hat, worn (dog)</comment>
        <translation>%1, addosso (%2)</translation>
    </message>
    <message>
        <source>%1, gone</source>
        <translation>%1, non c&apos;è più</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1, come prima</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>is it there?</comment>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <comment>is it there?</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <comment>is it there?</comment>
        <translation>non si può dire</translation>
    </message>
    <message>
        <source>%1 (%2 ×)</source>
        <comment>dog (3 times)</comment>
        <translation>%1 (%2 ×)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was asked for: yes</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Depth</source>
        <translation>Profondità</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Bordi</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmenti</translation>
    </message>
    <message>
        <source>Find things</source>
        <translation>Trova oggetti</translation>
    </message>
    <message>
        <source>Sunshine</source>
        <translation>Sole</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Pioggia</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Neve</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Nebbia</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Notte</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>Acquerello</translation>
    </message>
    <message>
        <source>Oil painting</source>
        <translation>Olio</translation>
    </message>
    <message>
        <source>Pencil sketch</source>
        <translation>Schizzo a matita</translation>
    </message>
    <message>
        <source>Pixel art</source>
        <translation>Pixel art</translation>
    </message>
    <message>
        <source>Paper cut</source>
        <translation>Carta ritagliata</translation>
    </message>
    <message>
        <source>Neon</source>
        <translation>Neon</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Manifesto</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Descrivi</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stile</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>depict::Abilities</name>
    <message>
        <source>“%1”</source>
        <comment>example words</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Write these words</source>
        <translation>Scrivi queste parole</translation>
    </message>
    <message>
        <source>%1, for example “%2”</source>
        <translation>%1, per esempio «%2»</translation>
    </message>
    <message>
        <source>What this model can do</source>
        <translation>Che cosa sa fare questo modello</translation>
    </message>
    <message>
        <source>The model is loading…</source>
        <translation>Caricamento del modello…</translation>
    </message>
    <message>
        <source>Paint from words</source>
        <translation>Dipingere dalle parole</translation>
    </message>
    <message>
        <source>Change a picture by words</source>
        <translation>Cambiare un’immagine con le parole</translation>
    </message>
    <message>
        <source>Paint anew only what you select</source>
        <translation>Ridipingere solo ciò che selezioni</translation>
    </message>
    <message>
        <source>Answer questions about a picture</source>
        <translation>Rispondere a domande su un’immagine</translation>
    </message>
    <message>
        <source>With a picture, one press: %1</source>
        <translation>Con un’immagine, un clic: %1</translation>
    </message>
</context>
<context>
    <name>depict::ActionRegistry</name>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
</context>
<context>
    <name>depict::AttachmentBar</name>
    <message>
        <source>Pictures that the words speak of</source>
        <translation>Immagini di cui parlano le parole</translation>
    </message>
    <message>
        <source>This model works from one picture at a time: take the others away.</source>
        <translation>Questo modello lavora con un’immagine alla volta: togli le altre.</translation>
    </message>
    <message>
        <source>This model works from at most %1 pictures at a time: take some away.</source>
        <translation>Questo modello lavora al massimo con %1 immagini alla volta: togline qualcuna.</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>Nuova immagine</translation>
    </message>
    <message>
        <source>Change the shown one</source>
        <translation>Cambia quella mostrata</translation>
    </message>
    <message>
        <source>The next words will change this picture (Ctrl+E)</source>
        <translation>Le prossime parole cambieranno questa immagine (Ctrl+E)</translation>
    </message>
    <message>
        <source>Waiting for the picture: %1</source>
        <translation>In attesa dell&apos;immagine: %1</translation>
    </message>
    <message>
        <source>%1 (still being painted)</source>
        <translation>%1 (ancora in corso)</translation>
    </message>
</context>
<context>
    <name>depict::AttachmentChip</name>
    <message>
        <source>Picture %1: %2</source>
        <translation>Immagine %1: %2</translation>
    </message>
    <message>
        <source>Changes this picture: %1</source>
        <translation>Cambia questa immagine: %1</translation>
    </message>
    <message>
        <source>Delete takes it away</source>
        <translation>Canc la toglie</translation>
    </message>
    <message>
        <source>Changes this picture</source>
        <translation>Cambia questa immagine</translation>
    </message>
    <message>
        <source>Take picture %1 away</source>
        <translation>Togli l’immagine %1</translation>
    </message>
    <message>
        <source>Paint from nothing again</source>
        <translation>Riparti da zero</translation>
    </message>
</context>
<context>
    <name>depict::BatchDialog</name>
    <message>
        <source>Add to the batch</source>
        <translation>Aggiungi al lotto</translation>
    </message>
    <message>
        <source>Paint from words</source>
        <translation>Dipingere dalle parole</translation>
    </message>
    <message>
        <source>Change pictures</source>
        <translation>Cambia immagini</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Prompts, one a line</source>
        <translation>Richieste, una per riga</translation>
    </message>
    <message>
        <source>One prompt a line, in any language the model knows</source>
        <translation>Una per riga, in qualsiasi lingua nota al modello</translation>
    </message>
    <message>
        <source>Shape %1</source>
        <translation>Forma %1</translation>
    </message>
    <message>
        <source>Pictures of each</source>
        <translation>Immagini per ciascuna</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Primo seme</translation>
    </message>
    <message>
        <source>random</source>
        <translation>casuale</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Cartella di immagini</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Che cosa cambiare</translation>
    </message>
    <message>
        <source>For example: make it night</source>
        <translation>Per esempio: falla di notte</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose the folder of pictures</source>
        <translation>Scegli la cartella di immagini</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Cartella dei risultati</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>Scegli la cartella dei risultati</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>I risultati vanno in</translation>
    </message>
    <message>
        <source>Pictures in the folder: %1</source>
        <translation>Immagini nella cartella: %1</translation>
    </message>
    <message>
        <source>Pictures to paint: %1</source>
        <translation>Immagini da dipingere: %1</translation>
    </message>
</context>
<context>
    <name>depict::BatchPanel</name>
    <message>
        <source>Nothing to do yet. Add prompts in several shapes and seeds, or a folder of pictures with one instruction; the results are written to files while you go on working.</source>
        <translation>Ancora nulla da fare. Aggiungi richieste in più forme e semi, o una cartella di immagini con un’istruzione; i risultati vengono scritti in file mentre continui a lavorare.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lotto</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Apri il risultato</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Prima (Alt+Su)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Dopo (Alt+Giù)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Take off the list (Delete)</source>
        <translation>Togli dalla lista (Canc)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Lavori</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Aggiungi…</translation>
    </message>
    <message>
        <source>Jobs that are done</source>
        <translation>Lavori finiti</translation>
    </message>
    <message>
        <source>Try all that failed again</source>
        <translation>Riprova tutti i falliti</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Annulla tutto</translation>
    </message>
    <message>
        <source>Take all that is done off the list</source>
        <translation>Togli dalla lista tutto ciò che è finito</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 di %2 finiti</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 falliti</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>depict::BatchQueue</name>
    <message>
        <source>seed %1</source>
        <translation>seme %1</translation>
    </message>
</context>
<context>
    <name>depict::CanvasArea</name>
    <message>
        <source>Zoom out</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation>Mostra a dimensioni reali</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Mostra l’immagine intera</translation>
    </message>
    <message>
        <source>Edit this picture</source>
        <translation>Modifica questa immagine</translation>
    </message>
    <message>
        <source>The next words will change this picture (Ctrl+E)</source>
        <translation>Le prossime parole cambieranno questa immagine (Ctrl+E)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Go on painting as if it had never been stopped</source>
        <translation>Continua a dipingere come se non ci fosse stata pausa</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Keep rows</source>
        <translation>Tieni le righe</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 rows</source>
        <translation>Interrotto: %1 righe su %2</translation>
    </message>
    <message>
        <source>Row %1 of %2 is being painted</source>
        <translation>Riga %1 di %2 in corso</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>depict::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>Area di disegno</translation>
    </message>
</context>
<context>
    <name>depict::ChatPanel</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Immagini (%1)</translation>
    </message>
    <message>
        <source>Add pictures that the words speak of</source>
        <translation>Aggiungi immagini di cui parlano le parole</translation>
    </message>
    <message>
        <source>Ask about the picture: “How many dogs are there?”</source>
        <translation>Fai una domanda sull’immagine: «Quanti cani ci sono?»</translation>
    </message>
    <message>
        <source>Say what to paint inside the selection: “a hat”</source>
        <translation>Di’ che cosa dipingere nella selezione: «un cappello»</translation>
    </message>
    <message>
        <source>Speak of the pictures by their numbers: “put the cat of the first picture into the second”</source>
        <translation>Chiama le immagini per numero: «metti il gatto della prima immagine nella seconda»</translation>
    </message>
    <message>
        <source>Say what to change, or ask about the picture: “put a hat on the dog”</source>
        <translation>Di’ che cosa cambiare o fai una domanda: «metti un cappello al cane»</translation>
    </message>
    <message>
        <source>Say what to paint: “a red car and a dog on the beach”</source>
        <translation>Di’ che cosa dipingere: «un’auto rossa e un cane sulla spiaggia»</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Aggiungi immagini</translation>
    </message>
</context>
<context>
    <name>depict::ConfidenceLegend</name>
    <message>
        <source>Confidence</source>
        <translation>Certezza</translation>
    </message>
    <message>
        <source>How probable the model thought the cells that it chose</source>
        <translation>Quanto probabili il modello riteneva le celle scelte</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incerto</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>Confidence: known when the picture is done</source>
        <translation>Certezza: nota a immagine finita</translation>
    </message>
    <message>
        <source>Confidence: not known for this picture</source>
        <translation>Certezza: non nota per questa immagine</translation>
    </message>
</context>
<context>
    <name>depict::ExampleTile</name>
    <message>
        <source>Paint this</source>
        <translation>Dipingi questo</translation>
    </message>
    <message>
        <source>Paint: %1</source>
        <translation>Dipingi: %1</translation>
    </message>
</context>
<context>
    <name>depict::ExpandPanel</name>
    <message>
        <source>Expand</source>
        <translation>Espandi</translation>
    </message>
    <message>
        <source>Pull the edges of the picture, or say how far. The picture itself stays as it is, to the last pixel.</source>
        <translation>Tira i bordi dell’immagine o indica di quanto. L’immagine stessa resta com’è, fino all’ultimo pixel.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sinistra</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Sopra</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Destra</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Sotto</translation>
    </message>
    <message>
        <source>To a shape</source>
        <translation>Fino a una forma</translation>
    </message>
    <message>
        <source>To a shape…</source>
        <translation>Fino a una forma…</translation>
    </message>
    <message>
        <source>What is to be seen there</source>
        <translation>Che cosa si deve vedere lì</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reimposta</translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation>Non c’è ancora un’immagine.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixel</translation>
    </message>
    <message>
        <source>%1 × %2 pixels become %3 × %4</source>
        <translation>%1 × %2 pixel diventano %3 × %4</translation>
    </message>
</context>
<context>
    <name>depict::HistoryStrip</name>
    <message>
        <source>Versions of the project</source>
        <translation>Versioni del progetto</translation>
    </message>
    <message>
        <source>Arrow keys walk through the versions; the menu key shows what can be done with one.</source>
        <translation>Le frecce scorrono le versioni; il tasto menu mostra che cosa si può fare con una.</translation>
    </message>
    <message>
        <source>&amp;Edit from here</source>
        <translation>&amp;Modifica da qui</translation>
    </message>
    <message>
        <source>Paint &amp;again exactly</source>
        <translation>&amp;Dipingi di nuovo identico</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rinomina</translation>
    </message>
    <message>
        <source>Take the &amp;star away</source>
        <translation>Togli la s&amp;tella</translation>
    </message>
    <message>
        <source>Give it a &amp;star</source>
        <translation>Assegna una s&amp;tella</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>A&amp;ccepted</source>
        <translation>&amp;Accettata</translation>
    </message>
    <message>
        <source>Re&amp;jected</source>
        <translation>Ri&amp;fiutata</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>&amp;Prune with all that came of it</source>
        <translation>E&amp;limina con tutto ciò che ne deriva</translation>
    </message>
    <message>
        <source>&amp;Prune</source>
        <translation>E&amp;limina</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What is to be remembered of this version?</source>
        <translation>Che cosa va ricordato di questa versione?</translation>
    </message>
    <message>
        <source>Export the version</source>
        <translation>Esporta la versione</translation>
    </message>
    <message>
        <source>PNG with its words and settings (*.png)</source>
        <translation>PNG con parole e impostazioni (*.png)</translation>
    </message>
    <message>
        <source>OpenRaster with the picture before it (*.ora)</source>
        <translation>OpenRaster con l’immagine precedente (*.ora)</translation>
    </message>
    <message>
        <source>JPEG (*.jpg)</source>
        <translation>JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>WebP (*.webp)</source>
        <translation>WebP (*.webp)</translation>
    </message>
    <message>
        <source>TIFF (*.tif)</source>
        <translation>TIFF (*.tif)</translation>
    </message>
    <message>
        <source>OpenEXR (*.exr)</source>
        <translation>OpenEXR (*.exr)</translation>
    </message>
    <message>
        <source>Co&amp;mpare with this one</source>
        <translation>&amp;Confronta con questa</translation>
    </message>
    <message>
        <source>&amp;Use as a picture for the next words</source>
        <translation>&amp;Usa come immagine per le prossime parole</translation>
    </message>
    <message>
        <source>Give it a star, or take it away</source>
        <translation>Assegna o togli la stella</translation>
    </message>
    <message>
        <source>Export the time-&amp;lapse…</source>
        <translation>Esporta il time-la&amp;pse…</translation>
    </message>
</context>
<context>
    <name>depict::KeyPointer</name>
    <message>
        <source>Column %1, row %2 of pixels</source>
        <translation>Colonna %1, riga %2 di pixel</translation>
    </message>
</context>
<context>
    <name>depict::MainWindow</name>
    <message>
        <source>This picture is not finished yet.</source>
        <translation>Questa immagine non è ancora finita.</translation>
    </message>
    <message>
        <source>Wait for its last row, or let it go on where it was stopped; then the tools select in it.</source>
        <translation>Attenda l&apos;ultima riga o la lasci continuare da dove è stata fermata; poi gli strumenti vi selezionano.</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Immagini (%1)</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>dipinto</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvato come %1</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Apri un’immagine</translation>
    </message>
    <message>
        <source>PNG with its words and settings (*.png)</source>
        <translation>PNG con parole e impostazioni (*.png)</translation>
    </message>
    <message>
        <source>JPEG (*.jpg)</source>
        <translation>JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>WebP (*.webp)</source>
        <translation>WebP (*.webp)</translation>
    </message>
    <message>
        <source>TIFF (*.tif)</source>
        <translation>TIFF (*.tif)</translation>
    </message>
    <message>
        <source>OpenEXR (*.exr)</source>
        <translation>OpenEXR (*.exr)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Salva l’immagine</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>Non c’è nessuna immagine negli appunti</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;New painting</source>
        <translation>&amp;Nuovo dipinto</translation>
    </message>
    <message>
        <source>&amp;Open picture…</source>
        <translation>&amp;Apri immagine…</translation>
    </message>
    <message>
        <source>Open &amp;model folder…</source>
        <translation>Apri cartella di &amp;modello…</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Salva immagine…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copia immagine</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>&amp;Incolla immagine</translation>
    </message>
    <message>
        <source>&amp;Edit this picture by words</source>
        <translation>Modifica questa immagine con le &amp;parole</translation>
    </message>
    <message>
        <source>Paint from &amp;nothing</source>
        <translation>Dipingi da &amp;zero</translation>
    </message>
    <message>
        <source>&amp;Painting</source>
        <translation>&amp;Dipinto</translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <translation>&amp;Dipingi</translation>
    </message>
    <message>
        <source>Pause / &amp;resume</source>
        <translation>Pausa / &amp;riprendi</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Interrompi</translation>
    </message>
    <message>
        <source>&amp;Keep rows</source>
        <translation>&amp;Tieni le righe</translation>
    </message>
    <message>
        <source>&amp;Continue the stopped painting</source>
        <translation>&amp;Continua il dipinto interrotto</translation>
    </message>
    <message>
        <source>&amp;Discard rows</source>
        <translation>&amp;Scarta le righe</translation>
    </message>
    <message>
        <source>&amp;Write the words</source>
        <translation>Scri&amp;vi le parole</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Fit the picture</source>
        <translation>&amp;Adatta alla finestra</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;200 %</source>
        <translation>&amp;200 %</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ingrandisci</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Riduci</translation>
    </message>
    <message>
        <source>Cell &amp;grid</source>
        <translation>&amp;Griglia delle celle</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Come il &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Sc&amp;uro</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;About Depict</source>
        <translation>&amp;Informazioni su Depict</translation>
    </message>
    <message>
        <source>About Depict</source>
        <translation>Informazioni su Depict</translation>
    </message>
    <message>
        <source>&lt;b&gt;Depict %1&lt;/b&gt;&lt;br&gt;A picture studio that paints in front of your eyes, cell by cell.&lt;br&gt;&lt;br&gt;Apache License 2.0</source>
        <translation>&lt;b&gt;Depict %1&lt;/b&gt;&lt;br&gt;Uno studio di immagini che dipinge davanti ai tuoi occhi, cella per cella.&lt;br&gt;&lt;br&gt;Apache License 2.0</translation>
    </message>
    <message>
        <source>%1 — Depict</source>
        <translation>%1 — Depict</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Selezione</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleziona &amp;tutto</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>Deselezio&amp;na</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>In&amp;verti</translation>
    </message>
    <message>
        <source>&amp;Grow…</source>
        <translation>&amp;Espandi…</translation>
    </message>
    <message>
        <source>Grow the selection</source>
        <translation>Espandi la selezione</translation>
    </message>
    <message>
        <source>S&amp;hrink…</source>
        <translation>&amp;Contrai…</translation>
    </message>
    <message>
        <source>Shrink the selection</source>
        <translation>Contrai la selezione</translation>
    </message>
    <message>
        <source>&amp;Fill holes</source>
        <translation>Riempi i &amp;buchi</translation>
    </message>
    <message>
        <source>&amp;Remove what is selected</source>
        <translation>&amp;Rimuovi ciò che è selezionato</translation>
    </message>
    <message>
        <source>&amp;Keep only what is selected</source>
        <translation>Tieni s&amp;olo ciò che è selezionato</translation>
    </message>
    <message>
        <source>&amp;Describe what is selected</source>
        <translation>&amp;Descrivi ciò che è selezionato</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Pennello più grande</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Pennello più piccolo</translation>
    </message>
    <message>
        <source>Show as a &amp;tint</source>
        <translation>&amp;Mostra come velatura</translation>
    </message>
    <message>
        <source>&amp;Open a mask…</source>
        <translation>A&amp;pri una maschera…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the mask…</source>
        <translation>&amp;Salva la maschera…</translation>
    </message>
    <message>
        <source>By how many pixels?</source>
        <translation>Di quanti pixel?</translation>
    </message>
    <message>
        <source>Open a mask</source>
        <translation>Apri una maschera</translation>
    </message>
    <message>
        <source>Save the mask</source>
        <translation>Salva la maschera</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>maschera</translation>
    </message>
    <message>
        <source>Ne&amp;w project</source>
        <translation>Nuovo &amp;progetto</translation>
    </message>
    <message>
        <source>Open pro&amp;ject…</source>
        <translation>Apri pro&amp;getto…</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>Progetti &amp;recenti</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>Salva progetto &amp;come…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>&amp;Remove this version</source>
        <translation>&amp;Togli questa versione</translation>
    </message>
    <message>
        <source>opened picture</source>
        <translation>immagine aperta</translation>
    </message>
    <message>
        <source>kept rows</source>
        <translation>righe tenute</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>rimozione</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>star</source>
        <translation>stella</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>giudizio</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>impostazioni</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>selezione</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Apri un progetto</translation>
    </message>
    <message>
        <source>Depict projects (*.depict)</source>
        <translation>Progetti Depict (*.depict)</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>Salva il progetto come</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Progetto: %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ancora nessuno</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annulla: %1</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>&amp;Ripeti: %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Confronto</translation>
    </message>
    <message>
        <source>Write a sheet of before and after</source>
        <translation>Crea un foglio prima e dopo</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Immagine PNG (*.png)</translation>
    </message>
    <message>
        <source>before and after</source>
        <translation>prima e dopo</translation>
    </message>
    <message>
        <source>Paint with Janus-Pro, Emu3.5 or another model of Depict</source>
        <translation>Dipingi con Janus-Pro, Emu3.5 o un altro modello di Depict</translation>
    </message>
    <message>
        <source>This build of Depict has no engine to open models with.</source>
        <translation>Questa versione di Depict non ha un motore per aprire modelli.</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>C&amp;hat</translation>
    </message>
    <message>
        <source>&amp;Look at results</source>
        <translation>G&amp;uarda i risultati</translation>
    </message>
    <message>
        <source>After an edit the model says what it sees</source>
        <translation>Dopo una modifica il modello dice che cosa vede</translation>
    </message>
    <message>
        <source>Show or hide all &amp;panels</source>
        <translation>Mostra o nascondi tutti i &amp;pannelli</translation>
    </message>
    <message>
        <source>Give up the look, the stroke, the selection or the painting</source>
        <translation>Lascia la vista, il tratto, la selezione o il dipinto</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>I&amp;mpostazioni…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Sc&amp;orciatoie da tastiera…</translation>
    </message>
    <message>
        <source>PDF for the printer (*.pdf)</source>
        <translation>PDF per la tipografia (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Lotto</translation>
    </message>
    <message>
        <source>Add to the batc&amp;h…</source>
        <translation>&amp;Aggiungi al lotto…</translation>
    </message>
    <message>
        <source>E&amp;xpand the canvas…</source>
        <translation>Espandi l’area di diseg&amp;no…</translation>
    </message>
    <message>
        <source>P&amp;oster</source>
        <translation>Ma&amp;nifesto</translation>
    </message>
    <message>
        <source>&amp;New text</source>
        <translation>Nuovo t&amp;esto</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Salva come P&amp;DF…</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>Words, shape and seed are those that it was painted with</source>
        <translation>Parole, forma e seme sono quelli con cui è stata dipinta</translation>
    </message>
    <message>
        <source>&amp;Colour of the tint…</source>
        <translation>Co&amp;lore della tinta…</translation>
    </message>
    <message>
        <source>Colour of the tint</source>
        <translation>Colore della tinta</translation>
    </message>
    <message>
        <source>The words are those that it was painted with</source>
        <translation>Le parole sono quelle con cui è stata dipinta</translation>
    </message>
</context>
<context>
    <name>depict::ModelDialog</name>
    <message>
        <source>paints from words</source>
        <translation>dipinge dalle parole</translation>
    </message>
    <message>
        <source>changes pictures by words</source>
        <translation>cambia immagini con le parole</translation>
    </message>
    <message>
        <source>answers about pictures</source>
        <translation>risponde sulle immagini</translation>
    </message>
    <message>
        <source>plans, maps, selects by words</source>
        <translation>progetta, crea mappe, seleziona con le parole</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things that a model can do</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 × %2 pixels only</source>
        <translation>solo %1 × %2 pixel</translation>
    </message>
    <message>
        <source>any shape from 1:4 to 4:1</source>
        <translation>qualsiasi forma da 1:4 a 4:1</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Apri in una nuova finestra</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>Apri una cartella di modello</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Nessuna cartella scelta</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>Cartella di modello</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>Precisione dei pesi</translation>
    </message>
    <message>
        <source>Janus-Pro, Emu3.5 and models of Depict&apos;s own can be opened; the README says where they are found. Nothing is loaded before you have seen what the folder holds.</source>
        <translation>Si possono aprire Janus-Pro, Emu3.5 e i modelli di Depict; il README dice dove trovarli. Nulla viene caricato prima che tu abbia visto che cosa contiene la cartella.</translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation>Scegli una cartella di modello</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Lettura della cartella…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famiglia</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Struttura</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesi</translation>
    </message>
    <message>
        <source>%1 million, %2 on disk</source>
        <translation>%1 milioni, %2 su disco</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Che cosa fa</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>%1: needs %2</source>
        <translation>%1: richiede %2</translation>
    </message>
    <message>
        <source>%1 of memory is free.</source>
        <translation>Sono liberi %1 di memoria.</translation>
    </message>
    <message>
        <source>%1 of memory is free, which is not enough. Close other programs and choose the folder again.</source>
        <translation>Sono liberi %1 di memoria, che non bastano. Chiudi altri programmi e scegli di nuovo la cartella.</translation>
    </message>
</context>
<context>
    <name>depict::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>depict::PromptBox</name>
    <message>
        <source>Words for the painting</source>
        <translation>Parole per il dipinto</translation>
    </message>
    <message>
        <source>Enter paints, Shift+Enter begins a new line, Alt+Up and Alt+Down bring back earlier words.</source>
        <translation>Invio dipinge, Maiusc+Invio va a capo, Alt+Su e Alt+Giù richiamano le parole precedenti.</translation>
    </message>
    <message>
        <source>Say what to paint: “a red car and a dog on the beach”</source>
        <translation>Di’ che cosa dipingere: «un’auto rossa e un cane sulla spiaggia»</translation>
    </message>
</context>
<context>
    <name>depict::ReplayBar</name>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>End the time-lapse</source>
        <translation>Chiudi il time-lapse</translation>
    </message>
    <message>
        <source>Time-lapse</source>
        <translation>Time-lapse</translation>
    </message>
    <message>
        <source>Place in the time-lapse</source>
        <translation>Posizione nel time-lapse</translation>
    </message>
    <message>
        <source>row %1/%2</source>
        <translation>riga %1/%2</translation>
    </message>
    <message>
        <source>Write it as an animated GIF or as PNG frames</source>
        <translation>Scrivilo come GIF animata o come fotogrammi PNG</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avanzamento dell’esportazione</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Writing the time-lapse…</source>
        <translation>Scrittura del time-lapse…</translation>
    </message>
</context>
<context>
    <name>depict::ReplySwitch</name>
    <message>
        <source>How the words are taken</source>
        <translation>Come si intendono le parole</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>The model decides whether to paint or to answer</source>
        <translation>Il modello decide se dipingere o rispondere</translation>
    </message>
    <message>
        <source>Paint</source>
        <comment>kind of reply</comment>
        <translation>Dipingi</translation>
    </message>
    <message>
        <source>Always paint</source>
        <translation>Dipingi sempre</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>kind of reply</comment>
        <translation>Chiedi</translation>
    </message>
    <message>
        <source>Always answer in words</source>
        <translation>Rispondi sempre a parole</translation>
    </message>
</context>
<context>
    <name>depict::Review</name>
    <message>
        <source>Accepted</source>
        <translation>Accettata</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rifiutata</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Non ancora deciso</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Prima e dopo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Not a single pixel differs.</source>
        <translation>Nessun pixel è diverso.</translation>
    </message>
    <message>
        <source>Largest difference: %1 of %2.</source>
        <translation>Differenza massima: %1 di %2.</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ.</source>
        <translation>Il %1 % dei pixel è diverso.</translation>
    </message>
    <message>
        <source>Inside the mask %1 %, outside not one.</source>
        <translation>Nella maschera %1 %, fuori nessuno.</translation>
    </message>
    <message>
        <source>Inside the mask %1 %, outside %2 %.</source>
        <translation>Nella maschera %1 %, fuori %2 %.</translation>
    </message>
</context>
<context>
    <name>depict::ReviewArea</name>
    <message>
        <source>Zoom out</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation>Mostra a dimensioni reali</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Mostra l’immagine intera</translation>
    </message>
    <message>
        <source>Counting what differs…</source>
        <translation>Conteggio delle differenze…</translation>
    </message>
    <message>
        <source>What differs is counted when the painting is finished.</source>
        <translation>Le differenze si contano a dipinto finito.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>depict::ReviewBar</name>
    <message>
        <source>Review</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Hold to see what was before (\)</source>
        <translation>Tieni premuto per vedere com’era prima (\)</translation>
    </message>
    <message>
        <source>Hold to see what was before</source>
        <translation>Tieni premuto per vedere com’era prima</translation>
    </message>
    <message>
        <source>Opacity of the picture above</source>
        <translation>Opacità dell’immagine superiore</translation>
    </message>
    <message>
        <source>How much is seen of the picture above</source>
        <translation>Quanto si vede dell’immagine superiore</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Back to the canvas (Esc)</source>
        <translation>Torna all’area di disegno (Esc)</translation>
    </message>
    <message>
        <source>Compare before and after (R)</source>
        <translation>Confronta prima e dopo (R)</translation>
    </message>
    <message>
        <source>Next way to compare</source>
        <translation>Modo di confronto successivo</translation>
    </message>
    <message>
        <source>Previous way to compare</source>
        <translation>Modo di confronto precedente</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Scambia i lati</translation>
    </message>
    <message>
        <source>Compare with what it was made from</source>
        <translation>Confronta con ciò da cui è nata</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Sheet…</source>
        <translation>Foglio…</translation>
    </message>
    <message>
        <source>Before and after on one page, as PDF or PNG</source>
        <translation>Prima e dopo su una pagina, come PDF o PNG</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Singola</translation>
    </message>
    <message>
        <source>One picture; \ shows what was before</source>
        <translation>Un’immagine; \ mostra com’era prima</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Tendina</translation>
    </message>
    <message>
        <source>Drag the line; its knob turns it</source>
        <translation>Trascina la linea; il pomello la ruota</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Affiancate</translation>
    </message>
    <message>
        <source>Both move and zoom together</source>
        <translation>Si spostano e si ingrandiscono insieme</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Where pixels differ, and how far</source>
        <translation>Dove i pixel differiscono, e di quanto</translation>
    </message>
    <message>
        <source>Onion</source>
        <translation>Velo</translation>
    </message>
    <message>
        <source>One shines through the other</source>
        <translation>L’una traspare nell’altra</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>The pointer shows what was before</source>
        <translation>Il puntatore mostra com’era prima</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianti</translation>
    </message>
    <message>
        <source>Up to four variants; click one to take it</source>
        <translation>Fino a quattro varianti; fai clic per prenderne una</translation>
    </message>
</context>
<context>
    <name>depict::ReviewView</name>
    <message>
        <source>Review</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Prima: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Dopo: %1</translation>
    </message>
    <message>
        <source>There is nothing to review yet. Paint something, or open a picture.</source>
        <translation>Non c’è ancora nulla da confrontare. Dipingi qualcosa o apri un’immagine.</translation>
    </message>
    <message>
        <source>This version has no variants. Choose 2 to 4 variants beside the words, and paint.</source>
        <translation>Questa versione non ha varianti. Scegli da 2 a 4 varianti accanto alle parole e dipingi.</translation>
    </message>
    <message>
        <source>Reading the other picture…</source>
        <translation>Lettura dell’altra immagine…</translation>
    </message>
    <message>
        <source>Nothing was before this version. Right-click another one in the strip below and choose “Compare with this one”.</source>
        <translation>Non c’era nulla prima di questa versione. Fai clic destro su un’altra nella striscia in basso e scegli «Confronta con questa».</translation>
    </message>
    <message>
        <source>Differences are counted on pictures of one size. These are %1 × %2 and %3 × %4 pixels.</source>
        <translation>Le differenze si contano su immagini di pari dimensioni. Queste sono %1 × %2 e %3 × %4 pixel.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>Variante %1</translation>
    </message>
</context>
<context>
    <name>depict::RowRuler</name>
    <message>
        <source>Rows of the picture</source>
        <translation>Righe dell’immagine</translation>
    </message>
    <message>
        <source>Rows of the picture, painted from top to bottom</source>
        <translation>Righe dell’immagine, dipinte dall’alto in basso</translation>
    </message>
    <message>
        <source>Rows that stay</source>
        <translation>Righe che restano</translation>
    </message>
    <message>
        <source>Drag the handle, or press the arrow keys, to go back to a row: what lies below is painted anew</source>
        <translation>Trascina la maniglia o usa le frecce per tornare a una riga: ciò che sta sotto viene ridipinto</translation>
    </message>
    <message>
        <source>Pause after this row</source>
        <translation>Pausa dopo questa riga</translation>
    </message>
    <message>
        <source>Click between two rows to pause the painting there; click again to take that back</source>
        <translation>Fai clic tra due righe per mettere lì in pausa il dipinto; fai clic di nuovo per annullare</translation>
    </message>
</context>
<context>
    <name>depict::SelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>Selezione</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Paint what lies behind (Delete)</source>
        <translation>Dipingi ciò che sta dietro (Canc)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Aggiungi…</translation>
    </message>
    <message>
        <source>Say what is to appear here</source>
        <translation>Di’ che cosa deve apparire qui</translation>
    </message>
    <message>
        <source>Add </source>
        <translation>Aggiungi </translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sostituisci…</translation>
    </message>
    <message>
        <source>Say what is to be here instead</source>
        <translation>Di’ che cosa deve esserci qui al suo posto</translation>
    </message>
    <message>
        <source>Replace it with </source>
        <translation>Sostituiscilo con </translation>
    </message>
    <message>
        <source>Keep only</source>
        <translation>Tieni solo</translation>
    </message>
    <message>
        <source>Remove everything else</source>
        <translation>Rimuovi tutto il resto</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Descrivi</translation>
    </message>
    <message>
        <source>Ask what this is</source>
        <translation>Chiedi che cos’è</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Inverti</translation>
    </message>
    <message>
        <source>Select everything else instead</source>
        <translation>Seleziona invece tutto il resto</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Deseleziona</translation>
    </message>
</context>
<context>
    <name>depict::Session</name>
    <message>
        <source>Pasted picture</source>
        <translation>Immagine incollata</translation>
    </message>
    <message>
        <source>The picture stays as it is: what you asked for was not found in it. Try other words.</source>
        <translation>L’immagine resta com’è: ciò che chiedevi non è stato trovato. Prova con altre parole.</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>toglilo</translation>
    </message>
    <message>
        <source>remove everything here</source>
        <translation>togli tutto quello che c’è qui</translation>
    </message>
    <message>
        <source>What is in the picture?</source>
        <translation>Che cosa c’è nell’immagine?</translation>
    </message>
    <message>
        <source>The project is open in another window.</source>
        <translation>Il progetto è aperto in un’altra finestra.</translation>
    </message>
    <message>
        <source>Close it there, or open another one.</source>
        <translation>Chiudilo lì o aprine un altro.</translation>
    </message>
    <message>
        <source>continue the picture beyond its edges</source>
        <translation>continua l’immagine oltre i bordi</translation>
    </message>
    <message>
        <source>This picture was not painted to its end.</source>
        <translation>Questa immagine non è stata dipinta fino alla fine.</translation>
    </message>
    <message>
        <source>Go on with it or attach another picture; your words stand in the prompt.</source>
        <translation>La continui o alleghi un&apos;altra immagine; le sue parole sono nel campo di testo.</translation>
    </message>
</context>
<context>
    <name>depict::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pagine delle impostazioni</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Pittura</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Scorciatoie da tastiera…</translation>
    </message>
    <message>
        <source>Reset settings…</source>
        <translation>Reimposta le impostazioni…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Of menus and messages, from the next start on. Words for pictures can be written in any language at any time.</source>
        <translation>Di menu e messaggi, dal prossimo avvio. Le parole per le immagini si possono scrivere sempre in qualsiasi lingua.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>Dimensione dell’interfaccia</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Dal prossimo avvio.</translation>
    </message>
    <message>
        <source>The one used last</source>
        <translation>L’ultimo usato</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>What new projects begin with.</source>
        <translation>Con che cosa cominciano i nuovi progetti.</translation>
    </message>
    <message>
        <source>Every core</source>
        <translation>Tutti i core</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>From the next start on. Fewer leave more of the computer to other programs; the picture is the same with any number.</source>
        <translation>Dal prossimo avvio. Meno thread lasciano di più agli altri programmi; l’immagine è la stessa con qualsiasi numero.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Progetti</translation>
    </message>
    <message>
        <source>Where new projects are written. Those that exist stay where they are.</source>
        <translation>Dove si scrivono i nuovi progetti. Quelli esistenti restano dove sono.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Where opening and saving begins.</source>
        <translation>Dove cominciano apertura e salvataggio.</translation>
    </message>
    <message>
        <source>Folder for: %1</source>
        <translation>Cartella per: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose the folder for: %1</source>
        <translation>Scegli la cartella per: %1</translation>
    </message>
    <message>
        <source>Depict paints on this computer. It connects to a network only while you paint with a remote engine that you chose yourself; nothing else leaves this computer, and nothing is fetched.</source>
        <translation>Depict dipinge su questo computer. Si collega a una rete solo mentre dipingi con un motore remoto scelto da te; nient’altro esce da questo computer e nulla viene scaricato.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Reimposta le impostazioni</translation>
    </message>
    <message>
        <source>Set everything on these pages to what it was at first? Keys, projects and pictures stay as they are.</source>
        <translation>Riportare tutto ciò che è in queste pagine allo stato iniziale? Tasti, progetti e immagini restano come sono.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reimposta</translation>
    </message>
    <message>
        <source>Steps of undo</source>
        <translation>Passi da annullare</translation>
    </message>
    <message>
        <source>Older steps are forgotten for good. Versions stay, whatever is set here.</source>
        <translation>I passi più vecchi vengono dimenticati per sempre. Le versioni restano, qualunque cosa si imposti qui.</translation>
    </message>
</context>
<context>
    <name>depict::SetupBar</name>
    <message>
        <source>Swap width and height</source>
        <translation>Scambia larghezza e altezza</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <source>The same words, shape and seed paint the same picture</source>
        <translation>Stesse parole, forma e seme dipingono la stessa immagine</translation>
    </message>
    <message>
        <source>A new seed for every painting</source>
        <translation>Un nuovo seme per ogni dipinto</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianti</translation>
    </message>
    <message>
        <source>Paint one picture</source>
        <translation>Dipingi un’immagine</translation>
    </message>
    <message>
        <source>Paint %1 pictures with different seeds</source>
        <translation>Dipingi %1 immagini con semi diversi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Stop painting; the rows painted so far stay (Esc)</source>
        <translation>Interrompi; le righe già dipinte restano (Esc)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Dipingi</translation>
    </message>
    <message>
        <source>Paint these words (Enter)</source>
        <translation>Dipingi queste parole (Invio)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Chiedi</translation>
    </message>
</context>
<context>
    <name>depict::ShapeButton</name>
    <message>
        <source>Shape and size of the painting</source>
        <translation>Forma e dimensioni del dipinto</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Esatta</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizzata</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>Come l’immagine</translation>
    </message>
    <message>
        <source>%1   %2 × %3</source>
        <translation>%1   %2 × %3</translation>
    </message>
    <message>
        <source>Shape: %1</source>
        <translation>Forma: %1</translation>
    </message>
</context>
<context>
    <name>depict::ShapePanel</name>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Piccola</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Exact size</source>
        <translation>Dimensione esatta</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Larghezza in pixel</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Altezza in pixel</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Paints %1 × %2 cells, %3 × %4 pixels</source>
        <translation>Dipinge %1 × %2 celle, %3 × %4 pixel</translation>
    </message>
    <message>
        <source>%1; the file is cropped to %2 × %3</source>
        <translation>%1; il file viene ritagliato a %2 × %3</translation>
    </message>
    <message>
        <source>%1; the file is scaled to %2 × %3</source>
        <translation>%1; il file viene scalato a %2 × %3</translation>
    </message>
    <message>
        <source>A4 or A3 poster, upright</source>
        <translation>Manifesto A4 o A3, verticale</translation>
    </message>
    <message>
        <source>A4 or A3 poster, lying</source>
        <translation>Manifesto A4 o A3, orizzontale</translation>
    </message>
    <message>
        <source>Web banner 4:1</source>
        <translation>Banner web 4:1</translation>
    </message>
    <message>
        <source>Link preview</source>
        <translation>Anteprima di link</translation>
    </message>
    <message>
        <source>Story 9:16</source>
        <translation>Storia 9:16</translation>
    </message>
    <message>
        <source>Video 16:9</source>
        <translation>Video 16:9</translation>
    </message>
    <message>
        <source>Square post</source>
        <translation>Post quadrato</translation>
    </message>
    <message>
        <source>Cover 2:1</source>
        <translation>Copertina 2:1</translation>
    </message>
    <message>
        <source>Bookmark 1:3</source>
        <translation>Segnalibro 1:3</translation>
    </message>
    <message>
        <source>Postcard A6, lying</source>
        <translation>Cartolina A6, orizzontale</translation>
    </message>
    <message>
        <source>Keep the shape: the other side follows</source>
        <translation>Mantieni la forma: l’altro lato segue</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Fatto per</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Uscita</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>The file is as large as what is painted</source>
        <translation>Il file è grande quanto ciò che si dipinge</translation>
    </message>
    <message>
        <source>The file has %1 times as many pixels a side; they are calculated, not painted</source>
        <translation>Il file ha %1 volte i pixel per lato; sono calcolati, non dipinti</translation>
    </message>
</context>
<context>
    <name>depict::ShapePreview</name>
    <message>
        <source>What will be painted</source>
        <translation>Che cosa verrà dipinto</translation>
    </message>
</context>
<context>
    <name>depict::ShapeTile</name>
    <message>
        <source>Shape %1</source>
        <translation>Forma %1</translation>
    </message>
</context>
<context>
    <name>depict::SheetBox</name>
    <message>
        <source>A3 poster</source>
        <translation>Manifesto A3</translation>
    </message>
    <message>
        <source>A4 poster</source>
        <translation>Manifesto A4</translation>
    </message>
    <message>
        <source>A5 flyer</source>
        <translation>Volantino A5</translation>
    </message>
    <message>
        <source>A6 postcard</source>
        <translation>Cartolina A6</translation>
    </message>
    <message>
        <source>Bookmark 1:3</source>
        <translation>Segnalibro 1:3</translation>
    </message>
    <message>
        <source>Cover 2:1</source>
        <translation>Copertina 2:1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation>Unità di lunghezza</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>inch</source>
        <translation>pollice</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Foglio</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Senza stampa</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizzata</translation>
    </message>
    <message>
        <source>Width of the sheet</source>
        <translation>Larghezza del foglio</translation>
    </message>
    <message>
        <source>Height of the sheet</source>
        <translation>Altezza del foglio</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>Abbondanza</translation>
    </message>
    <message>
        <source>What is cut off at each side, so that no white edge shows</source>
        <translation>Ciò che si taglia da ogni lato perché non si veda un bordo bianco</translation>
    </message>
    <message>
        <source>Safe area</source>
        <translation>Area sicura</translation>
    </message>
    <message>
        <source>How far text stays away from the cut</source>
        <translation>Quanto il testo resta lontano dal taglio</translation>
    </message>
    <message>
        <source>Show guides</source>
        <translation>Mostra le guide</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <source>Choose a sheet to see what is cut off and how sharp it prints.</source>
        <translation>Scegli un foglio per vedere che cosa si taglia e quanto è nitida la stampa.</translation>
    </message>
    <message>
        <source>%1 dots an inch: soft from near by. Letters stay sharp in the PDF.</source>
        <translation>%1 punti per pollice: morbido da vicino. Le lettere restano nitide nel PDF.</translation>
    </message>
    <message>
        <source>%1 dots an inch</source>
        <translation>%1 punti per pollice</translation>
    </message>
</context>
<context>
    <name>depict::ShortcutsDialog</name>
    <message>
        <source>No action is called that, and no key is.</source>
        <translation>Nessuna azione e nessun tasto si chiama così.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Search by name or key: “zoom”, “Ctrl+E”</source>
        <translation>Cerca per nome o tasto: «zoom», «Ctrl+E»</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Cerca nelle scorciatoie</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Azioni e i loro tasti</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Reimposta tutti i tasti</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>Nuovo tasto: premilo</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Nessun tasto</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reimposta</translation>
    </message>
    <message>
        <source>The key that this action had at first</source>
        <translation>Il tasto che questa azione aveva all’inizio</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Choose an action above</source>
        <translation>Scegli un’azione qui sopra</translation>
    </message>
    <message>
        <source>%1 already stands for “%2”. Replacing leaves that action without this key.</source>
        <translation>%1 vale già per «%2». Sostituendo, quell’azione resta senza questo tasto.</translation>
    </message>
</context>
<context>
    <name>depict::StatusLine</name>
    <message>
        <source>%1 s left</source>
        <translation>ancora %1 s</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>ancora %1:%2</translation>
    </message>
    <message>
        <source>Model and device</source>
        <translation>Modello e dispositivo</translation>
    </message>
    <message>
        <source>Memory that Depict takes</source>
        <translation>Memoria usata da Depict</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Caricamento del modello…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Nessun modello</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Interruzione…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>In attesa…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Ideazione…</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Pittura</translation>
    </message>
    <message>
        <source>Refining</source>
        <translation>Rifinitura</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Risposta…</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 di %3</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 in attesa</translation>
    </message>
    <message>
        <source>row %1/%2</source>
        <translation>riga %1/%2</translation>
    </message>
    <message>
        <source>%1 cells/s</source>
        <translation>%1 celle/s</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>%1 — no progress for %2 s</source>
        <translation>%1 — nessun progresso da %2 s</translation>
    </message>
</context>
<context>
    <name>depict::SteeringActions</name>
    <message>
        <source>Saved as %1</source>
        <translation>Salvato come %1</translation>
    </message>
    <message>
        <source>&amp;From a row on, by other words…</source>
        <translation>Da una ri&amp;ga in poi, con altre parole…</translation>
    </message>
    <message>
        <source>&amp;Another ending</source>
        <translation>Altro &amp;finale</translation>
    </message>
    <message>
        <source>Keep the rows above the ruler&apos;s handle, or the upper half, and paint the rest with another seed</source>
        <translation>Tieni le righe sopra la maniglia del righello, o la metà superiore, e dipingi il resto con un altro seme</translation>
    </message>
    <message>
        <source>Pause a&amp;t a row…</source>
        <translation>Pa&amp;usa a una riga…</translation>
    </message>
    <message>
        <source>Co&amp;nfidence of the cells</source>
        <translation>Certe&amp;zza delle celle</translation>
    </message>
    <message>
        <source>Time-lap&amp;se of the painting</source>
        <translation>Ti&amp;me-lapse del dipinto</translation>
    </message>
    <message>
        <source>&amp;Export the time-lapse…</source>
        <translation>&amp;Esporta il time-lapse…</translation>
    </message>
    <message>
        <source>Pause at a row</source>
        <translation>Pausa a una riga</translation>
    </message>
    <message>
        <source>Rows to paint before it pauses:</source>
        <translation>Righe da dipingere prima della pausa:</translation>
    </message>
    <message>
        <source>Do not pause</source>
        <translation>Nessuna pausa</translation>
    </message>
    <message>
        <source>Export the time-lapse</source>
        <translation>Esporta il time-lapse</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation>GIF animata (*.gif)</translation>
    </message>
    <message>
        <source>PNG frames, numbered (*.png)</source>
        <translation>Fotogrammi PNG numerati (*.png)</translation>
    </message>
    <message>
        <source>time-lapse</source>
        <translation>time-lapse</translation>
    </message>
</context>
<context>
    <name>depict::SteeringBar</name>
    <message>
        <source>From here on</source>
        <translation>Da qui in poi</translation>
    </message>
    <message>
        <source>Take nothing back (Esc)</source>
        <translation>Non tornare indietro (Esc)</translation>
    </message>
    <message>
        <source>From here on: what the picture is to show</source>
        <translation>Da qui in poi: che cosa deve mostrare l’immagine</translation>
    </message>
    <message>
        <source>Words for the rest of the picture</source>
        <translation>Parole per il resto dell’immagine</translation>
    </message>
    <message>
        <source>The rows above stay as they are, bit by bit. Other words paint the rest by them; the same words paint another ending.</source>
        <translation>Le righe sopra restano identiche, bit per bit. Altre parole dipingono il resto a modo loro; le stesse, un altro finale.</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>Finali</translation>
    </message>
    <message>
        <source>Paint from row %1 on</source>
        <translation>Dipingi dalla riga %1</translation>
    </message>
    <message>
        <source>Another ending</source>
        <translation>Altro finale</translation>
    </message>
    <message>
        <source>%1 other endings</source>
        <translation>Altri %1 finali</translation>
    </message>
    <message>
        <source>Paint one ending</source>
        <translation>Dipingi un finale</translation>
    </message>
    <message>
        <source>Paint %1 endings with different seeds</source>
        <translation>Dipingi %1 finali con semi diversi</translation>
    </message>
    <message>
        <source>Row 1 stays, the rest is painted anew</source>
        <translation>La riga 1 resta, il resto viene ridipinto</translation>
    </message>
    <message>
        <source>Rows 1–%1 stay, the rest is painted anew</source>
        <translation>Le righe 1–%1 restano, il resto viene ridipinto</translation>
    </message>
    <message>
        <source>Paused after row %1 of %2</source>
        <translation>In pausa dopo la riga %1 di %2</translation>
    </message>
    <message>
        <source>All %1 painted rows stay</source>
        <translation>Tutte le %1 righe dipinte restano</translation>
    </message>
</context>
<context>
    <name>depict::SuggestionBar</name>
    <message>
        <source>What one could ask for</source>
        <translation>Che cosa si potrebbe chiedere</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>suggestion</comment>
        <translation>%1: «%2»</translation>
    </message>
</context>
<context>
    <name>depict::TextEditor</name>
    <message>
        <source>Words of the text</source>
        <translation>Parole del testo</translation>
    </message>
    <message>
        <source>Ctrl+Enter ends writing, Escape takes it back</source>
        <translation>Ctrl+Invio termina la scrittura, Esc la annulla</translation>
    </message>
</context>
<context>
    <name>depict::TextPanel</name>
    <message>
        <source>Double-click the picture to write on it, or press +. Then choose font, colour, outline and shadow here.</source>
        <translation>Fai doppio clic sull’immagine per scriverci sopra, oppure premi +. Poi scegli qui carattere, colore, contorno e ombra.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Nuovo testo</translation>
    </message>
    <message>
        <source>Duplicate this text</source>
        <translation>Duplica questo testo</translation>
    </message>
    <message>
        <source>Bring this text forward</source>
        <translation>Porta avanti questo testo</translation>
    </message>
    <message>
        <source>Send this text backward</source>
        <translation>Porta indietro questo testo</translation>
    </message>
    <message>
        <source>Remove this text (Delete)</source>
        <translation>Rimuovi questo testo (Canc)</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>Parole del testo</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Che cosa c’è scritto</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Carattere</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Sottile</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Leggero</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Grassetto</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Nero</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Corsivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Colore delle lettere</translation>
    </message>
    <message>
        <source>Align with the beginning of the lines</source>
        <translation>Allinea all’inizio delle righe</translation>
    </message>
    <message>
        <source>Align with the middle of the lines</source>
        <translation>Allinea al centro delle righe</translation>
    </message>
    <message>
        <source>Align with the end of the lines</source>
        <translation>Allinea alla fine delle righe</translation>
    </message>
    <message>
        <source>Vertical: columns from right to left</source>
        <translation>Verticale: colonne da destra a sinistra</translation>
    </message>
    <message>
        <source>Between letters</source>
        <translation>Tra le lettere</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Between lines</source>
        <translation>Tra le righe</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>Ruotato di</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Ombra</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Morbidezza</translation>
    </message>
    <message>
        <source>Colour of the outline</source>
        <translation>Colore del contorno</translation>
    </message>
    <message>
        <source>Colour of the shadow</source>
        <translation>Colore dell’ombra</translation>
    </message>
</context>
<context>
    <name>depict::TextTool</name>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
</context>
<context>
    <name>depict::TimeLapseExport</name>
    <message>
        <source>From row %1 on: %2</source>
        <translation>Dalla riga %1: %2</translation>
    </message>
</context>
<context>
    <name>depict::TipBar</name>
    <message>
        <source>Enter paints, Shift+Enter begins a new line, Alt+Up brings earlier words back.</source>
        <translation>Invio dipinge, Maiusc+Invio va a capo, Alt+Su richiama le parole precedenti.</translation>
    </message>
    <message>
        <source>Take a tool at the side and outline something: the words then change only that.</source>
        <translation>Prendi uno strumento a lato e contorna qualcosa: le parole cambiano solo quello.</translation>
    </message>
    <message>
        <source>Nothing is lost: every picture stays in the strip of versions, and Ctrl+Z goes back.</source>
        <translation>Nulla va perso: ogni immagine resta nella striscia delle versioni e Ctrl+Z torna indietro.</translation>
    </message>
    <message>
        <source>Drop several pictures onto the chat and speak of them by their numbers.</source>
        <translation>Trascina più immagini nella chat e chiamale per numero.</translation>
    </message>
    <message>
        <source>Stop a painting at any row: keep what is there, or go on from it later.</source>
        <translation>Interrompi a qualsiasi riga: tieni ciò che c’è o continua più tardi.</translation>
    </message>
    <message>
        <source>While the canvas has the keyboard, Tab hides the panels and brings them back.</source>
        <translation>Quando la tastiera è sull’area di disegno, Tab nasconde e mostra i pannelli.</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Suggerimento</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Capito</translation>
    </message>
    <message>
        <source>Do not show this tip again</source>
        <translation>Non mostrare più questo suggerimento</translation>
    </message>
</context>
<context>
    <name>depict::ToolBox</name>
    <message>
        <source>Tools</source>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Sposta l’immagine</translation>
    </message>
    <message>
        <source>Mask brush</source>
        <translation>Pennello maschera</translation>
    </message>
    <message>
        <source>Mask eraser</source>
        <translation>Gomma maschera</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>Seleziona un rettangolo</translation>
    </message>
    <message>
        <source>Select an ellipse</source>
        <translation>Seleziona un’ellisse</translation>
    </message>
    <message>
        <source>Lasso: drag a line or click corners</source>
        <translation>Lazo: trascina una linea o fai clic sui vertici</translation>
    </message>
    <message>
        <source>Magic wand: select a colour</source>
        <translation>Bacchetta magica: seleziona un colore</translation>
    </message>
    <message>
        <source>Select the thing you click</source>
        <translation>Seleziona l’oggetto su cui fai clic</translation>
    </message>
    <message>
        <source>Text over the picture</source>
        <translation>Testo sopra l’immagine</translation>
    </message>
    <message>
        <source>Expand: pull the edges of the picture</source>
        <translation>Espandi: tira i bordi dell’immagine</translation>
    </message>
</context>
<context>
    <name>depict::ToolOptions</name>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Durezza</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacità</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolleranza</translation>
    </message>
    <message>
        <source>Touching</source>
        <translation>Contigui</translation>
    </message>
    <message>
        <source>Only what hangs together with the pixel you click</source>
        <translation>Solo ciò che è unito al pixel su cui fai clic</translation>
    </message>
    <message>
        <source>Select anew</source>
        <translation>Nuova selezione</translation>
    </message>
    <message>
        <source>Add to the selection (Shift)</source>
        <translation>Aggiungi alla selezione (Maiusc)</translation>
    </message>
    <message>
        <source>Take from the selection (Alt)</source>
        <translation>Sottrai dalla selezione (Alt)</translation>
    </message>
    <message>
        <source>Keep what both cover (Shift+Alt)</source>
        <translation>Tieni l’intersezione (Maiusc+Alt)</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Sfumatura</translation>
    </message>
    <message>
        <source>How far the edge of what is repainted is softened</source>
        <translation>Quanto si ammorbidisce il bordo di ciò che si ridipinge</translation>
    </message>
    <message>
        <source>Strict edge</source>
        <translation>Bordo netto</translation>
    </message>
    <message>
        <source>Every pixel is either repainted or left exactly as it is</source>
        <translation>Ogni pixel viene ridipinto oppure resta esattamente com’è</translation>
    </message>
    <message>
        <source>Select by words: “the dog”</source>
        <translation>Seleziona con le parole: «il cane»</translation>
    </message>
    <message>
        <source>Return selects what you name</source>
        <translation>Invio seleziona ciò che nomini</translation>
    </message>
    <message>
        <source>Select by words</source>
        <translation>Seleziona con le parole</translation>
    </message>
</context>
<context>
    <name>depict::TurnDelegate</name>
    <message>
        <source>Try again with another seed</source>
        <translation>Riprova con un altro seme</translation>
    </message>
    <message>
        <source>Change the words and paint a branch beside it</source>
        <translation>Cambia le parole e dipingi un ramo accanto</translation>
    </message>
    <message>
        <source>Compare with what it was made from</source>
        <translation>Confronta con ciò da cui è nata</translation>
    </message>
    <message>
        <source>Use as a picture for the next words</source>
        <translation>Usa come immagine per le prossime parole</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copia le parole</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>Che altro si può fare</translation>
    </message>
</context>
<context>
    <name>depict::TurnList</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nulla è cambiato</translation>
    </message>
    <message>
        <source>All of it changed</source>
        <translation>Tutto è cambiato</translation>
    </message>
    <message>
        <source>%1 of it changed</source>
        <translation>Cambiato il %1</translation>
    </message>
    <message>
        <source>Nothing changed in the selection</source>
        <translation>Nulla è cambiato nella selezione</translation>
    </message>
    <message>
        <source>All of the selection changed</source>
        <translation>Tutta la selezione è cambiata</translation>
    </message>
    <message>
        <source>%1 of the selection changed</source>
        <translation>Cambiato il %1 della selezione</translation>
    </message>
    <message>
        <source>nothing outside</source>
        <translation>nulla all’esterno</translation>
    </message>
    <message>
        <source>%1 outside</source>
        <translation>%1 all’esterno</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>inside, outside</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Riga %1 di %2</translation>
    </message>
    <message>
        <source>Stopped after row %1 of %2</source>
        <translation>Interrotta dopo la riga %1 di %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>seme %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>depict::TurnView</name>
    <message>
        <source>All of the &amp;thoughts</source>
        <translation>Tutti i pe&amp;nsieri</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversazione</translation>
    </message>
    <message>
        <source>Arrow keys walk through the turns, Enter shows the picture, the menu key shows what can be done with it.</source>
        <translation>Le frecce scorrono i turni, Invio mostra l’immagine, il tasto menu che cosa se ne può fare.</translation>
    </message>
    <message>
        <source>Try &amp;again with another seed</source>
        <translation>&amp;Riprova con un altro seme</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>C&amp;hiedi di nuovo</translation>
    </message>
    <message>
        <source>Change the &amp;words and paint a branch beside it</source>
        <translation>Cambia le &amp;parole e dipingi un ramo accanto</translation>
    </message>
    <message>
        <source>C&amp;ompare with what it was made from</source>
        <translation>C&amp;onfronta con ciò da cui è nata</translation>
    </message>
    <message>
        <source>&amp;Use as a picture for the next words</source>
        <translation>&amp;Usa come immagine per le prossime parole</translation>
    </message>
    <message>
        <source>&amp;Copy the answer</source>
        <translation>&amp;Copia la risposta</translation>
    </message>
    <message>
        <source>&amp;Copy the words</source>
        <translation>&amp;Copia le parole</translation>
    </message>
    <message>
        <source>Copy the &amp;picture</source>
        <translation>Copia l’&amp;immagine</translation>
    </message>
    <message>
        <source>&amp;Show this picture	Enter</source>
        <translation>&amp;Mostra questa immagine	Invio</translation>
    </message>
</context>
<context>
    <name>depict::VersionList</name>
    <message>
        <source>being painted</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>stopped after row %1 of %2</source>
        <translation>interrotta dopo la riga %1 di %2</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>con stella</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accettata</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rifiutata</translation>
    </message>
</context>
<context>
    <name>depict::WelcomeCard</name>
    <message>
        <source>What shall we paint?</source>
        <translation>Che cosa dipingiamo?</translation>
    </message>
    <message>
        <source>Open a picture and change it by words…</source>
        <translation>Apri un’immagine e cambiala con le parole…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Progetti recenti</translation>
    </message>
    <message>
        <source>Open the project %1</source>
        <translation>Apri il progetto %1</translation>
    </message>
    <message>
        <source>Write it in the chat in any language, or begin with one of these.</source>
        <translation>Scrivilo nella chat in qualsiasi lingua o comincia da uno di questi.</translation>
    </message>
    <message>
        <source>Write it in the chat (this model reads %1), or begin with one of these.</source>
        <translation>Scrivilo nella chat (questo modello legge %1) o comincia da uno di questi.</translation>
    </message>
</context>
</TS>
