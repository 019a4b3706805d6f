<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AbilityText</name>
    <message>
        <source>This model cannot change pictures by words</source>
        <translation>Dieses Modell kann Bilder nicht mit Worten ändern</translation>
    </message>
    <message>
        <source>This model cannot paint inside a selection</source>
        <translation>Dieses Modell kann nicht innerhalb einer Auswahl malen</translation>
    </message>
    <message>
        <source>This model cannot find things in a picture</source>
        <translation>Dieses Modell kann in einem Bild keine Dinge finden</translation>
    </message>
    <message>
        <source>This model cannot answer in words</source>
        <translation>Dieses Modell kann nicht mit Worten antworten</translation>
    </message>
    <message>
        <source>This model paints %1 × %2 pixels only</source>
        <translation>Dieses Modell malt nur %1 × %2 Pixel</translation>
    </message>
</context>
<context>
    <name>ErrorDetail</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short.</source>
        <translation>Das Bild ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short (%1).</source>
        <translation>Das Bild ist beschädigt oder unvollständig (%1).</translation>
    </message>
    <message>
        <source>The picture file is empty.</source>
        <translation>Die Bilddatei ist leer.</translation>
    </message>
    <message>
        <source>The PNG file is damaged or cut short.</source>
        <translation>Die PNG-Datei ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>The PNG file is damaged.</source>
        <translation>Die PNG-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file is not an OpenRaster picture.</source>
        <translation>Die Datei ist kein OpenRaster-Bild.</translation>
    </message>
    <message>
        <source>This is not a PNG, JPEG, WebP, TIFF or OpenEXR picture.</source>
        <translation>Das ist kein Bild in PNG, JPEG, WebP, TIFF oder OpenEXR.</translation>
    </message>
    <message>
        <source>A picture cannot be saved as %1; the name must end in .png, .jpg, .webp, .tif or .exr.</source>
        <translation>Ein Bild kann nicht als %1 gespeichert werden; der Name muss auf .png, .jpg, .webp, .tif oder .exr enden.</translation>
    </message>
    <message>
        <source>The picture is %1 x %2 pixels; at most 65535 a side and 268 megapixels can be opened.</source>
        <translation>Das Bild hat %1 x %2 Pixel; geöffnet werden kann es bis 65535 je Seite und 268 Megapixel.</translation>
    </message>
    <message>
        <source>%1 is not a Depict project.</source>
        <translation>%1 ist kein Depict-Projekt.</translation>
    </message>
    <message>
        <source>The project %1 was made by a newer version of Depict.</source>
        <translation>Das Projekt %1 stammt von einer neueren Version von Depict.</translation>
    </message>
    <message>
        <source>The project %1 is cut short.</source>
        <translation>Das Projekt %1 ist unvollständig.</translation>
    </message>
    <message>
        <source>The project %1 is damaged%2.</source>
        <translation>Das Projekt %1 ist beschädigt%2.</translation>
    </message>
    <message>
        <source>The project %1 cannot be read.</source>
        <translation>Das Projekt %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The project %1 is open in another window.</source>
        <translation>Das Projekt %1 ist in einem anderen Fenster offen.</translation>
    </message>
    <message>
        <source>The project is still being opened.</source>
        <translation>Das Projekt wird noch geöffnet.</translation>
    </message>
    <message>
        <source>The words are %1 bytes long; at most %2 are possible.</source>
        <translation>Die Worte sind %1 Byte lang; möglich sind höchstens %2.</translation>
    </message>
    <message>
        <source>The words are empty.</source>
        <translation>Es sind keine Worte da.</translation>
    </message>
    <message>
        <source>The words are too long for this model.</source>
        <translation>Die Worte sind zu lang für dieses Modell.</translation>
    </message>
    <message>
        <source>The words and pictures together are too long for this model.</source>
        <translation>Worte und Bilder zusammen sind zu lang für dieses Modell.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels is not possible; each side is %3 to %4 pixels.</source>
        <translation>Ein Bild von %1 x %2 Pixeln ist nicht möglich; jede Seite hat %3 bis %4 Pixel.</translation>
    </message>
    <message>
        <source>Nothing was added to any side of the picture.</source>
        <translation>An keiner Seite des Bildes kam etwas hinzu.</translation>
    </message>
    <message>
        <source>The larger picture would have more than %1 pixels a side.</source>
        <translation>Das größere Bild hätte mehr als %1 Pixel je Seite.</translation>
    </message>
    <message>
        <source>A picture that the words speak of is not there yet.</source>
        <translation>Ein Bild, von dem die Worte sprechen, ist noch nicht da.</translation>
    </message>
    <message>
        <source>Already %1 paintings wait for their turn.</source>
        <translation>Es warten schon %1 Bilder darauf, gemalt zu werden.</translation>
    </message>
    <message>
        <source>The model %1 cannot work from a picture.</source>
        <translation>Das Modell %1 kann nicht von einem Bild ausgehen.</translation>
    </message>
    <message>
        <source>The model %1 reads at most %2 pictures at a time, not %3.</source>
        <translation>Das Modell %1 liest höchstens %2 Bilder zugleich, nicht %3.</translation>
    </message>
    <message>
        <source>The model %1 cannot change pictures by words.</source>
        <translation>Das Modell %1 kann Bilder nicht durch Worte ändern.</translation>
    </message>
    <message>
        <source>The model %1 cannot change pictures.</source>
        <translation>Das Modell %1 kann Bilder nicht ändern.</translation>
    </message>
    <message>
        <source>The model %1 cannot paint inside a selection.</source>
        <translation>Das Modell %1 kann nicht in einer Auswahl malen.</translation>
    </message>
    <message>
        <source>The model %1 cannot paint beyond the edges of a picture.</source>
        <translation>Das Modell %1 kann nicht über die Ränder eines Bildes hinaus malen.</translation>
    </message>
    <message>
        <source>The model %1 cannot find things in a picture.</source>
        <translation>Das Modell %1 kann in einem Bild nichts suchen.</translation>
    </message>
    <message>
        <source>The model %1 was not trained to answer in words.</source>
        <translation>Das Modell %1 hat nicht gelernt, in Worten zu antworten.</translation>
    </message>
    <message>
        <source>The model painted no picture of these words.</source>
        <translation>Das Modell hat zu diesen Worten kein Bild gemalt.</translation>
    </message>
    <message>
        <source>This model paints pictures of %1 x %2 pixels only.</source>
        <translation>Dieses Modell malt nur Bilder von %1 x %2 Pixeln.</translation>
    </message>
    <message>
        <source>There is no model at %1: %2 is missing.</source>
        <translation>In %1 ist kein Modell: %2 fehlt.</translation>
    </message>
    <message>
        <source>The folder %1 is a model of the kind %2, which Depict does not know.</source>
        <translation>Der Ordner %1 ist ein Modell der Art %2, die Depict nicht kennt.</translation>
    </message>
    <message>
        <source>The folder %1 has no weights: neither model.safetensors nor pytorch_model.bin.</source>
        <translation>Der Ordner %1 enthält keine Gewichte: weder model.safetensors noch pytorch_model.bin.</translation>
    </message>
    <message>
        <source>The model file %1 is damaged: %2.</source>
        <translation>Die Modelldatei %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>config.json is damaged: %1.</source>
        <translation>config.json ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>No CUDA device can be used on this machine.</source>
        <translation>Auf diesem Rechner ist kein CUDA-Gerät zu gebrauchen.</translation>
    </message>
    <message>
        <source>The compute engine failed: %1.</source>
        <translation>Das Rechenwerk hat versagt: %1.</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>Technische Einzelheit: %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Depict does not know files of this kind.</source>
        <translation>Dateien dieser Art kennt Depict nicht.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, WebP, TIFF or OpenEXR, or a newer version of Depict.</source>
        <translation>Nehmen Sie PNG, JPEG, WebP, TIFF oder OpenEXR oder eine neuere Version von Depict.</translation>
    </message>
    <message>
        <source>This cannot be painted as asked.</source>
        <translation>So lässt sich das nicht malen.</translation>
    </message>
    <message>
        <source>Change the words, the shape or the settings and try again.</source>
        <translation>Ändern Sie Worte, Form oder Einstellungen und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Die Datei ist nicht da.</translation>
    </message>
    <message>
        <source>Check its name and folder, then open it again.</source>
        <translation>Prüfen Sie Namen und Ordner und öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>It may be damaged: open it in the program that made it, or take another copy.</source>
        <translation>Sie ist vielleicht beschädigt: Öffnen Sie sie in dem Programm, aus dem sie stammt, oder nehmen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>This model cannot do that yet.</source>
        <translation>Das kann dieses Modell noch nicht.</translation>
    </message>
    <message>
        <source>Say it another way, or choose a model that can.</source>
        <translation>Sagen Sie es anders oder wählen Sie ein Modell, das es kann.</translation>
    </message>
    <message>
        <source>The picture could not be saved there.</source>
        <translation>Dort ließ sich das Bild nicht speichern.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for permission to write.</source>
        <translation>Wählen Sie einen anderen Ordner oder lassen Sie sich das Schreiben erlauben.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk; nothing is lost.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Datenträger; nichts ist verloren.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Der Arbeitsspeicher reicht nicht.</translation>
    </message>
    <message>
        <source>Choose a smaller shape or fewer variants, or close other programs.</source>
        <translation>Wählen Sie eine kleinere Form oder weniger Varianten, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>The model is not there.</source>
        <translation>Das Modell ist nicht da.</translation>
    </message>
    <message>
        <source>Install Depict again, or name the folder with --model.</source>
        <translation>Installieren Sie Depict neu oder nennen Sie den Ordner mit --model.</translation>
    </message>
    <message>
        <source>The model is damaged.</source>
        <translation>Das Modell ist beschädigt.</translation>
    </message>
    <message>
        <source>Install Depict again, or name another folder with --model.</source>
        <translation>Installieren Sie Depict neu oder nennen Sie mit --model einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A painting is under way.</source>
        <translation>Es wird gerade gemalt.</translation>
    </message>
    <message>
        <source>Wait for it or stop it; your words stay where they are.</source>
        <translation>Warten Sie oder halten Sie es an; Ihre Worte bleiben stehen.</translation>
    </message>
    <message>
        <source>The computing device failed.</source>
        <translation>Das Rechengerät ist ausgefallen.</translation>
    </message>
    <message>
        <source>Try again, or start Depict with --device cpu.</source>
        <translation>Versuchen Sie es noch einmal oder starten Sie Depict mit --device cpu.</translation>
    </message>
    <message>
        <source>Something went wrong inside Depict.</source>
        <translation>In Depict ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Your pictures are safe. Try again, and please report it.</source>
        <translation>Ihre Bilder sind sicher. Versuchen Sie es noch einmal und melden Sie es bitte.</translation>
    </message>
</context>
<context>
    <name>PlanNames</name>
    <message>
        <source>words</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>a mark</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>Schäden</translation>
    </message>
</context>
<context>
    <name>ReviewLines</name>
    <message>
        <source>everything else, as before</source>
        <translation>alles andere, wie vorher</translation>
    </message>
    <message>
        <source>%1, in its own colour</source>
        <translation>%1, in eigener Farbe</translation>
    </message>
    <message>
        <source>%1, worn</source>
        <translation>%1, getragen</translation>
    </message>
    <message>
        <source>%1, worn (%2)</source>
        <comment>hat, worn (dog)</comment>
        <translation>%1, getragen (%2)</translation>
    </message>
    <message>
        <source>%1, gone</source>
        <translation>%1, entfernt</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1, wie vorher</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>is it there?</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>is it there?</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <comment>is it there?</comment>
        <translation>nicht zu sagen</translation>
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
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Find things</source>
        <translation>Dinge finden</translation>
    </message>
    <message>
        <source>Sunshine</source>
        <translation>Sonnenschein</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Schnee</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Nebel</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>Aquarell</translation>
    </message>
    <message>
        <source>Oil painting</source>
        <translation>Ölgemälde</translation>
    </message>
    <message>
        <source>Pencil sketch</source>
        <translation>Bleistiftskizze</translation>
    </message>
    <message>
        <source>Pixel art</source>
        <translation>Pixelkunst</translation>
    </message>
    <message>
        <source>Paper cut</source>
        <translation>Scherenschnitt</translation>
    </message>
    <message>
        <source>Neon</source>
        <translation>Neon</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Plakat</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Beschreiben</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
</context>
<context>
    <name>depict::Abilities</name>
    <message>
        <source>“%1”</source>
        <comment>example words</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Write these words</source>
        <translation>Diese Worte schreiben</translation>
    </message>
    <message>
        <source>%1, for example “%2”</source>
        <translation>%1, zum Beispiel „%2“</translation>
    </message>
    <message>
        <source>What this model can do</source>
        <translation>Was dieses Modell kann</translation>
    </message>
    <message>
        <source>The model is loading…</source>
        <translation>Das Modell wird geladen …</translation>
    </message>
    <message>
        <source>Paint from words</source>
        <translation>Aus Worten malen</translation>
    </message>
    <message>
        <source>Change a picture by words</source>
        <translation>Ein Bild mit Worten ändern</translation>
    </message>
    <message>
        <source>Paint anew only what you select</source>
        <translation>Nur das Ausgewählte neu malen</translation>
    </message>
    <message>
        <source>Answer questions about a picture</source>
        <translation>Fragen zu einem Bild beantworten</translation>
    </message>
    <message>
        <source>With a picture, one press: %1</source>
        <translation>Mit einem Bild, ein Klick: %1</translation>
    </message>
</context>
<context>
    <name>depict::ActionRegistry</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>depict::AttachmentBar</name>
    <message>
        <source>Pictures that the words speak of</source>
        <translation>Bilder, von denen die Worte sprechen</translation>
    </message>
    <message>
        <source>This model works from one picture at a time: take the others away.</source>
        <translation>Dieses Modell arbeitet mit einem Bild auf einmal: Nehmen Sie die anderen weg.</translation>
    </message>
    <message>
        <source>This model works from at most %1 pictures at a time: take some away.</source>
        <translation>Dieses Modell arbeitet mit höchstens %1 Bildern auf einmal: Nehmen Sie einige weg.</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>Neues Bild</translation>
    </message>
    <message>
        <source>Change the shown one</source>
        <translation>Das gezeigte ändern</translation>
    </message>
    <message>
        <source>The next words will change this picture (Ctrl+E)</source>
        <translation>Die nächsten Worte ändern dieses Bild (Strg+E)</translation>
    </message>
    <message>
        <source>Waiting for the picture: %1</source>
        <translation>Wartet auf das Bild: %1</translation>
    </message>
    <message>
        <source>%1 (still being painted)</source>
        <translation>%1 (wird noch gemalt)</translation>
    </message>
</context>
<context>
    <name>depict::AttachmentChip</name>
    <message>
        <source>Picture %1: %2</source>
        <translation>Bild %1: %2</translation>
    </message>
    <message>
        <source>Changes this picture: %1</source>
        <translation>Ändert dieses Bild: %1</translation>
    </message>
    <message>
        <source>Delete takes it away</source>
        <translation>Entf nimmt es weg</translation>
    </message>
    <message>
        <source>Changes this picture</source>
        <translation>Ändert dieses Bild</translation>
    </message>
    <message>
        <source>Take picture %1 away</source>
        <translation>Bild %1 wegnehmen</translation>
    </message>
    <message>
        <source>Paint from nothing again</source>
        <translation>Wieder von Grund auf malen</translation>
    </message>
</context>
<context>
    <name>depict::BatchDialog</name>
    <message>
        <source>Add to the batch</source>
        <translation>Zum Stapel hinzufügen</translation>
    </message>
    <message>
        <source>Paint from words</source>
        <translation>Aus Worten malen</translation>
    </message>
    <message>
        <source>Change pictures</source>
        <translation>Bilder ändern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Prompts, one a line</source>
        <translation>Worte, eine Zeile je Bild</translation>
    </message>
    <message>
        <source>One prompt a line, in any language the model knows</source>
        <translation>Eine Zeile je Bild, in jeder Sprache, die das Modell kennt</translation>
    </message>
    <message>
        <source>Shape %1</source>
        <translation>Form %1</translation>
    </message>
    <message>
        <source>Pictures of each</source>
        <translation>Bilder von jedem</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Erster Startwert</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Ordner mit Bildern</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Was sich ändern soll</translation>
    </message>
    <message>
        <source>For example: make it night</source>
        <translation>Zum Beispiel: mach es zur Nacht</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the folder of pictures</source>
        <translation>Ordner mit den Bildern wählen</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>Ordner für die Ergebnisse wählen</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>Ergebnisse kommen nach</translation>
    </message>
    <message>
        <source>Pictures in the folder: %1</source>
        <translation>Bilder im Ordner: %1</translation>
    </message>
    <message>
        <source>Pictures to paint: %1</source>
        <translation>Zu malende Bilder: %1</translation>
    </message>
</context>
<context>
    <name>depict::BatchPanel</name>
    <message>
        <source>Nothing to do yet. Add prompts in several shapes and seeds, or a folder of pictures with one instruction; the results are written to files while you go on working.</source>
        <translation>Noch nichts zu tun. Geben Sie Worte in mehreren Formen und Startwerten an oder einen Ordner mit Bildern und eine Anweisung; die Ergebnisse werden in Dateien geschrieben, während Sie weiterarbeiten.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Ergebnis öffnen</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Früher (Alt+Auf)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Später (Alt+Ab)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Take off the list (Delete)</source>
        <translation>Von der Liste nehmen (Entf)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Jobs that are done</source>
        <translation>Erledigte Aufträge</translation>
    </message>
    <message>
        <source>Try all that failed again</source>
        <translation>Alle gescheiterten noch einmal versuchen</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alle abbrechen</translation>
    </message>
    <message>
        <source>Take all that is done off the list</source>
        <translation>Alles Erledigte von der Liste nehmen</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 gescheitert</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>depict::BatchQueue</name>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
</context>
<context>
    <name>depict::CanvasArea</name>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation>Ein Bildpunkt als ein Bildpunkt</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Das ganze Bild zeigen</translation>
    </message>
    <message>
        <source>Edit this picture</source>
        <translation>Dieses Bild bearbeiten</translation>
    </message>
    <message>
        <source>The next words will change this picture (Ctrl+E)</source>
        <translation>Die nächsten Worte ändern dieses Bild (Strg+E)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weitermalen</translation>
    </message>
    <message>
        <source>Go on painting as if it had never been stopped</source>
        <translation>Weitermalen, als wäre nie angehalten worden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep rows</source>
        <translation>Zeilen behalten</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 rows</source>
        <translation>Angehalten: %1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Row %1 of %2 is being painted</source>
        <translation>Zeile %1 von %2 wird gemalt</translation>
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
        <translation>Leinwand</translation>
    </message>
</context>
<context>
    <name>depict::ChatPanel</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>Add pictures that the words speak of</source>
        <translation>Bilder hinzufügen, von denen die Worte sprechen</translation>
    </message>
    <message>
        <source>Ask about the picture: “How many dogs are there?”</source>
        <translation>Fragen Sie nach dem Bild: „Wie viele Hunde sind da?“</translation>
    </message>
    <message>
        <source>Say what to paint inside the selection: “a hat”</source>
        <translation>Sagen Sie, was in die Auswahl soll: „ein Hut“</translation>
    </message>
    <message>
        <source>Speak of the pictures by their numbers: “put the cat of the first picture into the second”</source>
        <translation>Nennen Sie die Bilder bei ihrer Nummer: „setze die Katze aus dem ersten Bild ins zweite“</translation>
    </message>
    <message>
        <source>Say what to change, or ask about the picture: “put a hat on the dog”</source>
        <translation>Sagen Sie, was sich ändern soll, oder fragen Sie nach dem Bild: „setze dem Hund einen Hut auf“</translation>
    </message>
    <message>
        <source>Say what to paint: “a red car and a dog on the beach”</source>
        <translation>Sagen Sie, was gemalt werden soll: „ein rotes Auto und ein Hund am Strand“</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
</context>
<context>
    <name>depict::ConfidenceLegend</name>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>How probable the model thought the cells that it chose</source>
        <translation>Für wie wahrscheinlich das Modell die gewählten Zellen hielt</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>Confidence: known when the picture is done</source>
        <translation>Sicherheit: bekannt, wenn das Bild fertig ist</translation>
    </message>
    <message>
        <source>Confidence: not known for this picture</source>
        <translation>Sicherheit: für dieses Bild nicht bekannt</translation>
    </message>
</context>
<context>
    <name>depict::ExampleTile</name>
    <message>
        <source>Paint this</source>
        <translation>Dies malen</translation>
    </message>
    <message>
        <source>Paint: %1</source>
        <translation>Malen: %1</translation>
    </message>
</context>
<context>
    <name>depict::ExpandPanel</name>
    <message>
        <source>Expand</source>
        <translation>Erweitern</translation>
    </message>
    <message>
        <source>Pull the edges of the picture, or say how far. The picture itself stays as it is, to the last pixel.</source>
        <translation>Ziehen Sie an den Rändern des Bildes oder geben Sie an, wie weit. Das Bild selbst bleibt bis aufs letzte Pixel, wie es ist.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>To a shape</source>
        <translation>Auf eine Form</translation>
    </message>
    <message>
        <source>To a shape…</source>
        <translation>Auf eine Form …</translation>
    </message>
    <message>
        <source>What is to be seen there</source>
        <translation>Was dort zu sehen sein soll</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation>Es gibt noch kein Bild.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>%1 × %2 pixels become %3 × %4</source>
        <translation>%1 × %2 Pixel werden %3 × %4</translation>
    </message>
</context>
<context>
    <name>depict::HistoryStrip</name>
    <message>
        <source>Versions of the project</source>
        <translation>Fassungen des Projekts</translation>
    </message>
    <message>
        <source>Arrow keys walk through the versions; the menu key shows what can be done with one.</source>
        <translation>Die Pfeiltasten gehen durch die Fassungen; die Menütaste zeigt, was sich mit einer tun lässt.</translation>
    </message>
    <message>
        <source>&amp;Edit from here</source>
        <translation>Von hier aus &amp;ändern</translation>
    </message>
    <message>
        <source>Paint &amp;again exactly</source>
        <translation>Genau so noch ein&amp;mal malen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Take the &amp;star away</source>
        <translation>&amp;Stern wegnehmen</translation>
    </message>
    <message>
        <source>Give it a &amp;star</source>
        <translation>Mit &amp;Stern versehen</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz …</translation>
    </message>
    <message>
        <source>A&amp;ccepted</source>
        <translation>An&amp;genommen</translation>
    </message>
    <message>
        <source>Re&amp;jected</source>
        <translation>A&amp;bgelehnt</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Prune with all that came of it</source>
        <translation>Mit allem, was daraus wurde, &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Prune</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What is to be remembered of this version?</source>
        <translation>Was soll von dieser Fassung in Erinnerung bleiben?</translation>
    </message>
    <message>
        <source>Export the version</source>
        <translation>Fassung exportieren</translation>
    </message>
    <message>
        <source>PNG with its words and settings (*.png)</source>
        <translation>PNG mit Worten und Einstellungen (*.png)</translation>
    </message>
    <message>
        <source>OpenRaster with the picture before it (*.ora)</source>
        <translation>OpenRaster mit dem Bild davor (*.ora)</translation>
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
        <translation>Hiermit &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Use as a picture for the next words</source>
        <translation>A&amp;ls Bild für die nächsten Worte nehmen</translation>
    </message>
    <message>
        <source>Give it a star, or take it away</source>
        <translation>Stern geben oder wegnehmen</translation>
    </message>
    <message>
        <source>Export the time-&amp;lapse…</source>
        <translation>&amp;Zeitraffer exportieren …</translation>
    </message>
</context>
<context>
    <name>depict::KeyPointer</name>
    <message>
        <source>Column %1, row %2 of pixels</source>
        <translation>Pixelspalte %1, Pixelzeile %2</translation>
    </message>
</context>
<context>
    <name>depict::MainWindow</name>
    <message>
        <source>This picture is not finished yet.</source>
        <translation>Dieses Bild ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>Wait for its last row, or let it go on where it was stopped; then the tools select in it.</source>
        <translation>Warten Sie auf seine letzte Zeile oder lassen Sie es dort weitergehen, wo es angehalten wurde; dann wählen die Werkzeuge darin aus.</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>PNG with its words and settings (*.png)</source>
        <translation>PNG mit Worten und Einstellungen (*.png)</translation>
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
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>In der Zwischenablage ist kein Bild</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New painting</source>
        <translation>&amp;Neues Bild</translation>
    </message>
    <message>
        <source>&amp;Open picture…</source>
        <translation>Bild ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;model folder…</source>
        <translation>&amp;Modellordner öffnen …</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>Bild &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>Bild &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Edit this picture by words</source>
        <translation>Dieses &amp;Bild mit Worten ändern</translation>
    </message>
    <message>
        <source>Paint from &amp;nothing</source>
        <translation>Von &amp;Grund auf malen</translation>
    </message>
    <message>
        <source>&amp;Painting</source>
        <translation>&amp;Malen</translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <translation>Bild &amp;malen</translation>
    </message>
    <message>
        <source>Pause / &amp;resume</source>
        <translation>Pause / &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Keep rows</source>
        <translation>Zeilen &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Continue the stopped painting</source>
        <translation>Angehaltenes Bild &amp;weitermalen</translation>
    </message>
    <message>
        <source>&amp;Discard rows</source>
        <translation>Zeilen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Write the words</source>
        <translation>Worte &amp;schreiben</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Fit the picture</source>
        <translation>&amp;Einpassen</translation>
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
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Cell &amp;grid</source>
        <translation>&amp;Zellgitter</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
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
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Depict</source>
        <translation>Ü&amp;ber Depict</translation>
    </message>
    <message>
        <source>About Depict</source>
        <translation>Über Depict</translation>
    </message>
    <message>
        <source>&lt;b&gt;Depict %1&lt;/b&gt;&lt;br&gt;A picture studio that paints in front of your eyes, cell by cell.&lt;br&gt;&lt;br&gt;Apache License 2.0</source>
        <translation>&lt;b&gt;Depict %1&lt;/b&gt;&lt;br&gt;Ein Bildstudio, das vor Ihren Augen malt, Zelle für Zelle.&lt;br&gt;&lt;br&gt;Apache License 2.0</translation>
    </message>
    <message>
        <source>%1 — Depict</source>
        <translation>%1 — Depict</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>Aus&amp;wahl</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>&amp;Nichts auswählen</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Umkehren</translation>
    </message>
    <message>
        <source>&amp;Grow…</source>
        <translation>&amp;Vergrößern …</translation>
    </message>
    <message>
        <source>Grow the selection</source>
        <translation>Auswahl vergrößern</translation>
    </message>
    <message>
        <source>S&amp;hrink…</source>
        <translation>Ver&amp;kleinern …</translation>
    </message>
    <message>
        <source>Shrink the selection</source>
        <translation>Auswahl verkleinern</translation>
    </message>
    <message>
        <source>&amp;Fill holes</source>
        <translation>&amp;Löcher füllen</translation>
    </message>
    <message>
        <source>&amp;Remove what is selected</source>
        <translation>Ausgewähltes &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep only what is selected</source>
        <translation>Nur Ausgewähltes &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Describe what is selected</source>
        <translation>Ausgewähltes be&amp;schreiben</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Größerer Pinsel</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Kleinerer Pinsel</translation>
    </message>
    <message>
        <source>Show as a &amp;tint</source>
        <translation>Als &amp;Farbschleier zeigen</translation>
    </message>
    <message>
        <source>&amp;Open a mask…</source>
        <translation>Maske &amp;öffnen …</translation>
    </message>
    <message>
        <source>Sa&amp;ve the mask…</source>
        <translation>Maske s&amp;peichern …</translation>
    </message>
    <message>
        <source>By how many pixels?</source>
        <translation>Um wie viele Pixel?</translation>
    </message>
    <message>
        <source>Open a mask</source>
        <translation>Maske öffnen</translation>
    </message>
    <message>
        <source>Save the mask</source>
        <translation>Maske speichern</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Ne&amp;w project</source>
        <translation>Neues &amp;Projekt</translation>
    </message>
    <message>
        <source>Open pro&amp;ject…</source>
        <translation>Pro&amp;jekt öffnen …</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>&amp;Letzte Projekte</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>Projekt speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Remove this version</source>
        <translation>Diese &amp;Fassung entfernen</translation>
    </message>
    <message>
        <source>opened picture</source>
        <translation>geöffnetes Bild</translation>
    </message>
    <message>
        <source>kept rows</source>
        <translation>behaltene Zeilen</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Depict projects (*.depict)</source>
        <translation>Depict-Projekte (*.depict)</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projekt: %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>Write a sheet of before and after</source>
        <translation>Vorher und nachher auf ein Blatt schreiben</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>before and after</source>
        <translation>vorher und nachher</translation>
    </message>
    <message>
        <source>Paint with Janus-Pro, Emu3.5 or another model of Depict</source>
        <translation>Mit Janus-Pro, Emu3.5 oder einem anderen Modell von Depict malen</translation>
    </message>
    <message>
        <source>This build of Depict has no engine to open models with.</source>
        <translation>Diese Fassung von Depict hat keinen Motor, um Modelle zu öffnen.</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>C&amp;hat</translation>
    </message>
    <message>
        <source>&amp;Look at results</source>
        <translation>Ergebnisse an&amp;sehen</translation>
    </message>
    <message>
        <source>After an edit the model says what it sees</source>
        <translation>Nach einer Änderung sagt das Modell, was es sieht</translation>
    </message>
    <message>
        <source>Show or hide all &amp;panels</source>
        <translation>Alle &amp;Bedienfelder ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Give up the look, the stroke, the selection or the painting</source>
        <translation>Ansicht, Strich, Auswahl oder Bild aufgeben</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ei&amp;nstellungen …</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>PDF for the printer (*.pdf)</source>
        <translation>PDF für die Druckerei (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>Sta&amp;pel</translation>
    </message>
    <message>
        <source>Add to the batc&amp;h…</source>
        <translation>Zum Stapel &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>E&amp;xpand the canvas…</source>
        <translation>&amp;Leinwand erweitern …</translation>
    </message>
    <message>
        <source>P&amp;oster</source>
        <translation>&amp;Plakat</translation>
    </message>
    <message>
        <source>&amp;New text</source>
        <translation>&amp;Neuer Text</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als P&amp;DF speichern …</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Words, shape and seed are those that it was painted with</source>
        <translation>Worte, Form und Startwert sind die, mit denen es gemalt wurde</translation>
    </message>
    <message>
        <source>&amp;Colour of the tint…</source>
        <translation>Farbe der Tönun&amp;g …</translation>
    </message>
    <message>
        <source>Colour of the tint</source>
        <translation>Farbe der Tönung</translation>
    </message>
    <message>
        <source>The words are those that it was painted with</source>
        <translation>Die Worte sind die, mit denen es gemalt wurde</translation>
    </message>
</context>
<context>
    <name>depict::ModelDialog</name>
    <message>
        <source>paints from words</source>
        <translation>malt aus Worten</translation>
    </message>
    <message>
        <source>changes pictures by words</source>
        <translation>ändert Bilder mit Worten</translation>
    </message>
    <message>
        <source>answers about pictures</source>
        <translation>beantwortet Fragen zu Bildern</translation>
    </message>
    <message>
        <source>plans, maps, selects by words</source>
        <translation>plant, zeichnet Karten, wählt mit Worten aus</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things that a model can do</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 × %2 pixels only</source>
        <translation>nur %1 × %2 Pixel</translation>
    </message>
    <message>
        <source>any shape from 1:4 to 4:1</source>
        <translation>jede Form von 1:4 bis 4:1</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>In neuem Fenster öffnen</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>Modellordner öffnen</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Kein Ordner gewählt</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>Modellordner</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>Genauigkeit der Gewichte</translation>
    </message>
    <message>
        <source>Janus-Pro, Emu3.5 and models of Depict&apos;s own can be opened; the README says where they are found. Nothing is loaded before you have seen what the folder holds.</source>
        <translation>Janus-Pro, Emu3.5 und eigene Modelle von Depict lassen sich öffnen; die README sagt, wo man sie findet. Nichts wird geladen, bevor Sie gesehen haben, was der Ordner enthält.</translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation>Modellordner wählen</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Der Ordner wird gelesen …</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>%1 million, %2 on disk</source>
        <translation>%1 Millionen, %2 auf dem Datenträger</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>%1: needs %2</source>
        <translation>%1: braucht %2</translation>
    </message>
    <message>
        <source>%1 of memory is free.</source>
        <translation>%1 Arbeitsspeicher sind frei.</translation>
    </message>
    <message>
        <source>%1 of memory is free, which is not enough. Close other programs and choose the folder again.</source>
        <translation>%1 Arbeitsspeicher sind frei, das reicht nicht. Schließen Sie andere Programme und wählen Sie den Ordner noch einmal.</translation>
    </message>
</context>
<context>
    <name>depict::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>depict::PromptBox</name>
    <message>
        <source>Words for the painting</source>
        <translation>Worte für das Bild</translation>
    </message>
    <message>
        <source>Enter paints, Shift+Enter begins a new line, Alt+Up and Alt+Down bring back earlier words.</source>
        <translation>Eingabe malt, Umschalt+Eingabe beginnt eine neue Zeile, Alt+Auf und Alt+Ab holen frühere Worte zurück.</translation>
    </message>
    <message>
        <source>Say what to paint: “a red car and a dog on the beach”</source>
        <translation>Sagen Sie, was gemalt werden soll: „ein rotes Auto und ein Hund am Strand“</translation>
    </message>
</context>
<context>
    <name>depict::ReplayBar</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>End the time-lapse</source>
        <translation>Zeitraffer beenden</translation>
    </message>
    <message>
        <source>Time-lapse</source>
        <translation>Zeitraffer</translation>
    </message>
    <message>
        <source>Place in the time-lapse</source>
        <translation>Stelle im Zeitraffer</translation>
    </message>
    <message>
        <source>row %1/%2</source>
        <translation>Zeile %1/%2</translation>
    </message>
    <message>
        <source>Write it as an animated GIF or as PNG frames</source>
        <translation>Als animiertes GIF oder als PNG-Einzelbilder schreiben</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Writing the time-lapse…</source>
        <translation>Der Zeitraffer wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>depict::ReplySwitch</name>
    <message>
        <source>How the words are taken</source>
        <translation>Wie die Worte gemeint sind</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>The model decides whether to paint or to answer</source>
        <translation>Das Modell entscheidet, ob es malt oder antwortet</translation>
    </message>
    <message>
        <source>Paint</source>
        <comment>kind of reply</comment>
        <translation>Malen</translation>
    </message>
    <message>
        <source>Always paint</source>
        <translation>Immer malen</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>kind of reply</comment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Always answer in words</source>
        <translation>Immer mit Worten antworten</translation>
    </message>
</context>
<context>
    <name>depict::Review</name>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Not a single pixel differs.</source>
        <translation>Kein einziges Pixel ist anders.</translation>
    </message>
    <message>
        <source>Largest difference: %1 of %2.</source>
        <translation>Größter Unterschied: %1 von %2.</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ.</source>
        <translation>%1 % der Pixel sind anders.</translation>
    </message>
    <message>
        <source>Inside the mask %1 %, outside not one.</source>
        <translation>In der Maske %1 %, außerhalb kein einziges.</translation>
    </message>
    <message>
        <source>Inside the mask %1 %, outside %2 %.</source>
        <translation>In der Maske %1 %, außerhalb %2 %.</translation>
    </message>
</context>
<context>
    <name>depict::ReviewArea</name>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation>Ein Bildpunkt als ein Bildpunkt</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Das ganze Bild zeigen</translation>
    </message>
    <message>
        <source>Counting what differs…</source>
        <translation>Unterschiede werden gezählt …</translation>
    </message>
    <message>
        <source>What differs is counted when the painting is finished.</source>
        <translation>Gezählt wird, wenn das Bild fertig ist.</translation>
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
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Hold to see what was before (\)</source>
        <translation>Halten zeigt, was vorher war (\)</translation>
    </message>
    <message>
        <source>Hold to see what was before</source>
        <translation>Halten zeigt, was vorher war</translation>
    </message>
    <message>
        <source>Opacity of the picture above</source>
        <translation>Deckkraft des oberen Bildes</translation>
    </message>
    <message>
        <source>How much is seen of the picture above</source>
        <translation>Wie viel vom oberen Bild zu sehen ist</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Back to the canvas (Esc)</source>
        <translation>Zurück zur Leinwand (Esc)</translation>
    </message>
    <message>
        <source>Compare before and after (R)</source>
        <translation>Vorher und nachher vergleichen (R)</translation>
    </message>
    <message>
        <source>Next way to compare</source>
        <translation>Nächste Art zu vergleichen</translation>
    </message>
    <message>
        <source>Previous way to compare</source>
        <translation>Vorige Vergleichsart</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Compare with what it was made from</source>
        <translation>Mit dem vergleichen, woraus es wurde</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz …</translation>
    </message>
    <message>
        <source>Sheet…</source>
        <translation>Blatt …</translation>
    </message>
    <message>
        <source>Before and after on one page, as PDF or PNG</source>
        <translation>Vorher und nachher auf einer Seite, als PDF oder PNG</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>One picture; \ shows what was before</source>
        <translation>Ein Bild; \ zeigt, was vorher war</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Schieber</translation>
    </message>
    <message>
        <source>Drag the line; its knob turns it</source>
        <translation>Linie ziehen; ihr Knopf dreht sie</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Both move and zoom together</source>
        <translation>Beide bewegen und zoomen gemeinsam</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Where pixels differ, and how far</source>
        <translation>Wo Pixel anders sind, und wie sehr</translation>
    </message>
    <message>
        <source>Onion</source>
        <translation>Zwiebel</translation>
    </message>
    <message>
        <source>One shines through the other</source>
        <translation>Eines scheint durch das andere</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>The pointer shows what was before</source>
        <translation>Der Zeiger zeigt, was vorher war</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Up to four variants; click one to take it</source>
        <translation>Bis zu vier Varianten; ein Klick nimmt eine</translation>
    </message>
</context>
<context>
    <name>depict::ReviewView</name>
    <message>
        <source>Review</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Nachher: %1</translation>
    </message>
    <message>
        <source>There is nothing to review yet. Paint something, or open a picture.</source>
        <translation>Es gibt noch nichts zu vergleichen. Malen Sie etwas oder öffnen Sie ein Bild.</translation>
    </message>
    <message>
        <source>This version has no variants. Choose 2 to 4 variants beside the words, and paint.</source>
        <translation>Diese Fassung hat keine Varianten. Wählen Sie neben den Worten 2 bis 4 Varianten und malen Sie.</translation>
    </message>
    <message>
        <source>Reading the other picture…</source>
        <translation>Das andere Bild wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing was before this version. Right-click another one in the strip below and choose “Compare with this one”.</source>
        <translation>Vor dieser Fassung war nichts. Klicken Sie unten in der Leiste mit rechts auf eine andere und wählen Sie „Hiermit vergleichen“.</translation>
    </message>
    <message>
        <source>Differences are counted on pictures of one size. These are %1 × %2 and %3 × %4 pixels.</source>
        <translation>Unterschiede werden an Bildern gleicher Größe gezählt. Diese haben %1 × %2 und %3 × %4 Pixel.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
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
        <translation>Zeilen des Bildes</translation>
    </message>
    <message>
        <source>Rows of the picture, painted from top to bottom</source>
        <translation>Zeilen des Bildes, von oben nach unten gemalt</translation>
    </message>
    <message>
        <source>Rows that stay</source>
        <translation>Zeilen, die bleiben</translation>
    </message>
    <message>
        <source>Drag the handle, or press the arrow keys, to go back to a row: what lies below is painted anew</source>
        <translation>Ziehen Sie am Griff oder drücken Sie die Pfeiltasten, um zu einer Zeile zurückzugehen: Was darunter liegt, wird neu gemalt</translation>
    </message>
    <message>
        <source>Pause after this row</source>
        <translation>Nach dieser Zeile pausieren</translation>
    </message>
    <message>
        <source>Click between two rows to pause the painting there; click again to take that back</source>
        <translation>Ein Klick zwischen zwei Zeilen hält das Malen dort an; noch ein Klick nimmt das zurück</translation>
    </message>
</context>
<context>
    <name>depict::SelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Paint what lies behind (Delete)</source>
        <translation>Malt, was dahinter liegt (Entf)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Say what is to appear here</source>
        <translation>Sagen Sie, was hier erscheinen soll</translation>
    </message>
    <message>
        <source>Add </source>
        <translation>Füge hinzu: </translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <source>Say what is to be here instead</source>
        <translation>Sagen Sie, was stattdessen hier sein soll</translation>
    </message>
    <message>
        <source>Replace it with </source>
        <translation>Ersetze es durch </translation>
    </message>
    <message>
        <source>Keep only</source>
        <translation>Nur dies behalten</translation>
    </message>
    <message>
        <source>Remove everything else</source>
        <translation>Alles andere entfernen</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Beschreiben</translation>
    </message>
    <message>
        <source>Ask what this is</source>
        <translation>Fragt, was das ist</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Select everything else instead</source>
        <translation>Stattdessen alles andere auswählen</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
</context>
<context>
    <name>depict::Session</name>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>The picture stays as it is: what you asked for was not found in it. Try other words.</source>
        <translation>Das Bild bleibt, wie es ist: Was Sie wünschen, wurde darin nicht gefunden. Versuchen Sie es mit anderen Worten.</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>entferne es</translation>
    </message>
    <message>
        <source>remove everything here</source>
        <translation>entferne alles hier</translation>
    </message>
    <message>
        <source>What is in the picture?</source>
        <translation>Was ist auf dem Bild?</translation>
    </message>
    <message>
        <source>The project is open in another window.</source>
        <translation>Das Projekt ist in einem anderen Fenster geöffnet.</translation>
    </message>
    <message>
        <source>Close it there, or open another one.</source>
        <translation>Schließen Sie es dort oder öffnen Sie ein anderes.</translation>
    </message>
    <message>
        <source>continue the picture beyond its edges</source>
        <translation>setze das Bild über seine Ränder hinaus fort</translation>
    </message>
    <message>
        <source>This picture was not painted to its end.</source>
        <translation>Dieses Bild wurde nicht zu Ende gemalt.</translation>
    </message>
    <message>
        <source>Go on with it or attach another picture; your words stand in the prompt.</source>
        <translation>Setzen Sie es fort oder hängen Sie ein anderes Bild an; Ihre Worte stehen im Eingabefeld.</translation>
    </message>
</context>
<context>
    <name>depict::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel …</translation>
    </message>
    <message>
        <source>Reset settings…</source>
        <translation>Einstellungen zurücksetzen …</translation>
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
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of menus and messages, from the next start on. Words for pictures can be written in any language at any time.</source>
        <translation>Für Menüs und Meldungen, ab dem nächsten Start. Worte für Bilder können jederzeit in jeder Sprache stehen.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>Größe der Oberfläche</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>The one used last</source>
        <translation>Das zuletzt benutzte</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>What new projects begin with.</source>
        <translation>Womit neue Projekte beginnen.</translation>
    </message>
    <message>
        <source>Every core</source>
        <translation>Jeder Kern</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>From the next start on. Fewer leave more of the computer to other programs; the picture is the same with any number.</source>
        <translation>Ab dem nächsten Start. Weniger lassen anderen Programmen mehr vom Rechner; das Bild ist mit jeder Zahl gleich.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Where new projects are written. Those that exist stay where they are.</source>
        <translation>Wo neue Projekte geschrieben werden. Vorhandene bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Where opening and saving begins.</source>
        <translation>Wo Öffnen und Speichern beginnt.</translation>
    </message>
    <message>
        <source>Folder for: %1</source>
        <translation>Ordner für: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the folder for: %1</source>
        <translation>Ordner wählen für: %1</translation>
    </message>
    <message>
        <source>Depict paints on this computer. It connects to a network only while you paint with a remote engine that you chose yourself; nothing else leaves this computer, and nothing is fetched.</source>
        <translation>Depict malt auf diesem Rechner. Mit einem Netz verbindet es sich nur, solange Sie mit einem entfernten Motor malen, den Sie selbst gewählt haben; sonst verlässt nichts diesen Rechner, und nichts wird geholt.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Set everything on these pages to what it was at first? Keys, projects and pictures stay as they are.</source>
        <translation>Alles auf diesen Seiten auf den ersten Stand zurücksetzen? Tasten, Projekte und Bilder bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Steps of undo</source>
        <translation>Schritte zurück</translation>
    </message>
    <message>
        <source>Older steps are forgotten for good. Versions stay, whatever is set here.</source>
        <translation>Ältere Schritte werden für immer vergessen. Fassungen bleiben, was auch immer hier steht.</translation>
    </message>
</context>
<context>
    <name>depict::SetupBar</name>
    <message>
        <source>Swap width and height</source>
        <translation>Breite und Höhe tauschen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same words, shape and seed paint the same picture</source>
        <translation>Gleiche Worte, Form und Startwert malen das gleiche Bild</translation>
    </message>
    <message>
        <source>A new seed for every painting</source>
        <translation>Für jedes Bild ein neuer Startwert</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Paint one picture</source>
        <translation>Ein Bild malen</translation>
    </message>
    <message>
        <source>Paint %1 pictures with different seeds</source>
        <translation>%1 Bilder mit verschiedenen Startwerten malen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop painting; the rows painted so far stay (Esc)</source>
        <translation>Anhalten; die gemalten Zeilen bleiben (Esc)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>Paint these words (Enter)</source>
        <translation>Diese Worte malen (Eingabe)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>depict::ShapeButton</name>
    <message>
        <source>Shape and size of the painting</source>
        <translation>Form und Größe des Bildes</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>Wie das Bild</translation>
    </message>
    <message>
        <source>%1   %2 × %3</source>
        <translation>%1   %2 × %3</translation>
    </message>
    <message>
        <source>Shape: %1</source>
        <translation>Form: %1</translation>
    </message>
</context>
<context>
    <name>depict::ShapePanel</name>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Exact size</source>
        <translation>Genaue Größe</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Bildpunkten</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Höhe in Bildpunkten</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Paints %1 × %2 cells, %3 × %4 pixels</source>
        <translation>Malt %1 × %2 Zellen, %3 × %4 Bildpunkte</translation>
    </message>
    <message>
        <source>%1; the file is cropped to %2 × %3</source>
        <translation>%1; die Datei wird auf %2 × %3 beschnitten</translation>
    </message>
    <message>
        <source>%1; the file is scaled to %2 × %3</source>
        <translation>%1; die Datei wird auf %2 × %3 skaliert</translation>
    </message>
    <message>
        <source>A4 or A3 poster, upright</source>
        <translation>A4- oder A3-Plakat, hoch</translation>
    </message>
    <message>
        <source>A4 or A3 poster, lying</source>
        <translation>A4- oder A3-Plakat, quer</translation>
    </message>
    <message>
        <source>Web banner 4:1</source>
        <translation>Web-Banner 4:1</translation>
    </message>
    <message>
        <source>Link preview</source>
        <translation>Linkvorschau</translation>
    </message>
    <message>
        <source>Story 9:16</source>
        <translation>Story 9:16</translation>
    </message>
    <message>
        <source>Video 16:9</source>
        <translation>Video 16:9</translation>
    </message>
    <message>
        <source>Square post</source>
        <translation>Quadratischer Beitrag</translation>
    </message>
    <message>
        <source>Cover 2:1</source>
        <translation>Titelbild 2:1</translation>
    </message>
    <message>
        <source>Bookmark 1:3</source>
        <translation>Lesezeichen 1:3</translation>
    </message>
    <message>
        <source>Postcard A6, lying</source>
        <translation>Postkarte A6, quer</translation>
    </message>
    <message>
        <source>Keep the shape: the other side follows</source>
        <translation>Form beibehalten: Die andere Seite folgt</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Bestimmt für</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>The file is as large as what is painted</source>
        <translation>Die Datei ist so groß wie das, was gemalt wird</translation>
    </message>
    <message>
        <source>The file has %1 times as many pixels a side; they are calculated, not painted</source>
        <translation>Die Datei hat je Seite %1-mal so viele Pixel; sie werden berechnet, nicht gemalt</translation>
    </message>
</context>
<context>
    <name>depict::ShapePreview</name>
    <message>
        <source>What will be painted</source>
        <translation>Was gemalt wird</translation>
    </message>
</context>
<context>
    <name>depict::ShapeTile</name>
    <message>
        <source>Shape %1</source>
        <translation>Form %1</translation>
    </message>
</context>
<context>
    <name>depict::SheetBox</name>
    <message>
        <source>A3 poster</source>
        <translation>A3-Plakat</translation>
    </message>
    <message>
        <source>A4 poster</source>
        <translation>A4-Plakat</translation>
    </message>
    <message>
        <source>A5 flyer</source>
        <translation>A5-Flyer</translation>
    </message>
    <message>
        <source>A6 postcard</source>
        <translation>A6-Postkarte</translation>
    </message>
    <message>
        <source>Bookmark 1:3</source>
        <translation>Lesezeichen 1:3</translation>
    </message>
    <message>
        <source>Cover 2:1</source>
        <translation>Titelbild 2:1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation>Längeneinheit</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>inch</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Ohne Druck</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Width of the sheet</source>
        <translation>Breite des Blatts</translation>
    </message>
    <message>
        <source>Height of the sheet</source>
        <translation>Höhe des Blatts</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>Beschnitt</translation>
    </message>
    <message>
        <source>What is cut off at each side, so that no white edge shows</source>
        <translation>Was an jeder Seite abgeschnitten wird, damit kein weißer Rand bleibt</translation>
    </message>
    <message>
        <source>Safe area</source>
        <translation>Sicherheitsabstand</translation>
    </message>
    <message>
        <source>How far text stays away from the cut</source>
        <translation>Wie weit Text vom Schnitt entfernt bleibt</translation>
    </message>
    <message>
        <source>Show guides</source>
        <translation>Hilfslinien zeigen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Choose a sheet to see what is cut off and how sharp it prints.</source>
        <translation>Wählen Sie ein Blatt, um zu sehen, was abgeschnitten wird und wie scharf es druckt.</translation>
    </message>
    <message>
        <source>%1 dots an inch: soft from near by. Letters stay sharp in the PDF.</source>
        <translation>%1 Punkte je Zoll: aus der Nähe weich. Buchstaben bleiben im PDF scharf.</translation>
    </message>
    <message>
        <source>%1 dots an inch</source>
        <translation>%1 Punkte je Zoll</translation>
    </message>
</context>
<context>
    <name>depict::ShortcutsDialog</name>
    <message>
        <source>No action is called that, and no key is.</source>
        <translation>So heißt keine Aktion und keine Taste.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search by name or key: “zoom”, “Ctrl+E”</source>
        <translation>Nach Name oder Taste suchen: „Zoom“, „Strg+E“</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>Neue Taste: drücken</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>The key that this action had at first</source>
        <translation>Die Taste, die diese Aktion zuerst hatte</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose an action above</source>
        <translation>Wählen Sie oben eine Aktion</translation>
    </message>
    <message>
        <source>%1 already stands for “%2”. Replacing leaves that action without this key.</source>
        <translation>%1 steht schon für „%2“. Ersetzen lässt jene Aktion ohne diese Taste.</translation>
    </message>
</context>
<context>
    <name>depict::StatusLine</name>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>noch %1:%2</translation>
    </message>
    <message>
        <source>Model and device</source>
        <translation>Modell und Gerät</translation>
    </message>
    <message>
        <source>Memory that Depict takes</source>
        <translation>Speicher, den Depict belegt</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Das Modell wird geladen …</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Wartet …</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Liest …</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Plant …</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Malt</translation>
    </message>
    <message>
        <source>Refining</source>
        <translation>Verfeinert</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Antwortet …</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 warten</translation>
    </message>
    <message>
        <source>row %1/%2</source>
        <translation>Zeile %1/%2</translation>
    </message>
    <message>
        <source>%1 cells/s</source>
        <translation>%1 Zellen/s</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 — no progress for %2 s</source>
        <translation>%1 — seit %2 s kein Fortschritt</translation>
    </message>
</context>
<context>
    <name>depict::SteeringActions</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>&amp;From a row on, by other words…</source>
        <translation>Ab e&amp;iner Zeile mit anderen Worten …</translation>
    </message>
    <message>
        <source>&amp;Another ending</source>
        <translation>Anderes &amp;Ende</translation>
    </message>
    <message>
        <source>Keep the rows above the ruler&apos;s handle, or the upper half, and paint the rest with another seed</source>
        <translation>Die Zeilen über dem Griff am Lineal behalten, sonst die obere Hälfte, und den Rest mit anderem Startwert malen</translation>
    </message>
    <message>
        <source>Pause a&amp;t a row…</source>
        <translation>Bei einer &amp;Zeile pausieren …</translation>
    </message>
    <message>
        <source>Co&amp;nfidence of the cells</source>
        <translation>S&amp;icherheit der Zellen</translation>
    </message>
    <message>
        <source>Time-lap&amp;se of the painting</source>
        <translation>Zeit&amp;raffer des Bildes</translation>
    </message>
    <message>
        <source>&amp;Export the time-lapse…</source>
        <translation>Zeitraffer e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Pause at a row</source>
        <translation>Bei einer Zeile pausieren</translation>
    </message>
    <message>
        <source>Rows to paint before it pauses:</source>
        <translation>Zeilen bis zur Pause:</translation>
    </message>
    <message>
        <source>Do not pause</source>
        <translation>Nicht pausieren</translation>
    </message>
    <message>
        <source>Export the time-lapse</source>
        <translation>Zeitraffer exportieren</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation>Animiertes GIF (*.gif)</translation>
    </message>
    <message>
        <source>PNG frames, numbered (*.png)</source>
        <translation>PNG-Einzelbilder, nummeriert (*.png)</translation>
    </message>
    <message>
        <source>time-lapse</source>
        <translation>Zeitraffer</translation>
    </message>
</context>
<context>
    <name>depict::SteeringBar</name>
    <message>
        <source>From here on</source>
        <translation>Ab hier</translation>
    </message>
    <message>
        <source>Take nothing back (Esc)</source>
        <translation>Nichts zurücknehmen (Esc)</translation>
    </message>
    <message>
        <source>From here on: what the picture is to show</source>
        <translation>Ab hier: was das Bild zeigen soll</translation>
    </message>
    <message>
        <source>Words for the rest of the picture</source>
        <translation>Worte für den Rest des Bildes</translation>
    </message>
    <message>
        <source>The rows above stay as they are, bit by bit. Other words paint the rest by them; the same words paint another ending.</source>
        <translation>Die Zeilen darüber bleiben Bit für Bit, wie sie sind. Andere Worte malen den Rest danach; gleiche Worte malen ein anderes Ende.</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>Enden</translation>
    </message>
    <message>
        <source>Paint from row %1 on</source>
        <translation>Ab Zeile %1 malen</translation>
    </message>
    <message>
        <source>Another ending</source>
        <translation>Anderes Ende</translation>
    </message>
    <message>
        <source>%1 other endings</source>
        <translation>%1 andere Enden</translation>
    </message>
    <message>
        <source>Paint one ending</source>
        <translation>Ein Ende malen</translation>
    </message>
    <message>
        <source>Paint %1 endings with different seeds</source>
        <translation>%1 Enden mit verschiedenen Startwerten malen</translation>
    </message>
    <message>
        <source>Row 1 stays, the rest is painted anew</source>
        <translation>Zeile 1 bleibt, der Rest wird neu gemalt</translation>
    </message>
    <message>
        <source>Rows 1–%1 stay, the rest is painted anew</source>
        <translation>Zeilen 1–%1 bleiben, der Rest wird neu gemalt</translation>
    </message>
    <message>
        <source>Paused after row %1 of %2</source>
        <translation>Nach Zeile %1 von %2 pausiert</translation>
    </message>
    <message>
        <source>All %1 painted rows stay</source>
        <translation>Alle %1 gemalten Zeilen bleiben</translation>
    </message>
</context>
<context>
    <name>depict::SuggestionBar</name>
    <message>
        <source>What one could ask for</source>
        <translation>Was man wünschen könnte</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>suggestion</comment>
        <translation>%1: „%2“</translation>
    </message>
</context>
<context>
    <name>depict::TextEditor</name>
    <message>
        <source>Words of the text</source>
        <translation>Worte des Texts</translation>
    </message>
    <message>
        <source>Ctrl+Enter ends writing, Escape takes it back</source>
        <translation>Strg+Eingabe beendet das Schreiben, Esc nimmt es zurück</translation>
    </message>
</context>
<context>
    <name>depict::TextPanel</name>
    <message>
        <source>Double-click the picture to write on it, or press +. Then choose font, colour, outline and shadow here.</source>
        <translation>Doppelklicken Sie auf das Bild, um darauf zu schreiben, oder drücken Sie +. Dann wählen Sie hier Schrift, Farbe, Kontur und Schatten.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Neuer Text</translation>
    </message>
    <message>
        <source>Duplicate this text</source>
        <translation>Diesen Text verdoppeln</translation>
    </message>
    <message>
        <source>Bring this text forward</source>
        <translation>Diesen Text nach vorn holen</translation>
    </message>
    <message>
        <source>Send this text backward</source>
        <translation>Diesen Text nach hinten stellen</translation>
    </message>
    <message>
        <source>Remove this text (Delete)</source>
        <translation>Diesen Text entfernen (Entf)</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>Worte des Texts</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Was da steht</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Dünn</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Extrafett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Farbe der Buchstaben</translation>
    </message>
    <message>
        <source>Align with the beginning of the lines</source>
        <translation>Am Anfang der Zeilen ausrichten</translation>
    </message>
    <message>
        <source>Align with the middle of the lines</source>
        <translation>An der Mitte der Zeilen ausrichten</translation>
    </message>
    <message>
        <source>Align with the end of the lines</source>
        <translation>Am Ende der Zeilen ausrichten</translation>
    </message>
    <message>
        <source>Vertical: columns from right to left</source>
        <translation>Senkrecht: Spalten von rechts nach links</translation>
    </message>
    <message>
        <source>Between letters</source>
        <translation>Zwischen Buchstaben</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Between lines</source>
        <translation>Zwischen Zeilen</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>Gedreht um</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Kontur</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Weichheit</translation>
    </message>
    <message>
        <source>Colour of the outline</source>
        <translation>Farbe der Kontur</translation>
    </message>
    <message>
        <source>Colour of the shadow</source>
        <translation>Farbe des Schattens</translation>
    </message>
</context>
<context>
    <name>depict::TextTool</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>depict::TimeLapseExport</name>
    <message>
        <source>From row %1 on: %2</source>
        <translation>Ab Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>depict::TipBar</name>
    <message>
        <source>Enter paints, Shift+Enter begins a new line, Alt+Up brings earlier words back.</source>
        <translation>Eingabe malt, Umschalt+Eingabe beginnt eine neue Zeile, Alt+Auf holt frühere Worte zurück.</translation>
    </message>
    <message>
        <source>Take a tool at the side and outline something: the words then change only that.</source>
        <translation>Nehmen Sie ein Werkzeug vom Rand und umranden Sie etwas: Die Worte ändern dann nur das.</translation>
    </message>
    <message>
        <source>Nothing is lost: every picture stays in the strip of versions, and Ctrl+Z goes back.</source>
        <translation>Nichts geht verloren: Jedes Bild bleibt in der Leiste der Fassungen, und Strg+Z geht zurück.</translation>
    </message>
    <message>
        <source>Drop several pictures onto the chat and speak of them by their numbers.</source>
        <translation>Ziehen Sie mehrere Bilder in den Chat und nennen Sie sie bei ihrer Nummer.</translation>
    </message>
    <message>
        <source>Stop a painting at any row: keep what is there, or go on from it later.</source>
        <translation>Halten Sie bei jeder Zeile an: Behalten Sie, was da ist, oder malen Sie später weiter.</translation>
    </message>
    <message>
        <source>While the canvas has the keyboard, Tab hides the panels and brings them back.</source>
        <translation>Solange die Leinwand die Tastatur hat, blendet Tab die Bedienfelder aus und wieder ein.</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Do not show this tip again</source>
        <translation>Diesen Tipp nicht mehr zeigen</translation>
    </message>
</context>
<context>
    <name>depict::ToolBox</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Bild verschieben</translation>
    </message>
    <message>
        <source>Mask brush</source>
        <translation>Maskenpinsel</translation>
    </message>
    <message>
        <source>Mask eraser</source>
        <translation>Maskenradierer</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>Rechteck auswählen</translation>
    </message>
    <message>
        <source>Select an ellipse</source>
        <translation>Ellipse auswählen</translation>
    </message>
    <message>
        <source>Lasso: drag a line or click corners</source>
        <translation>Lasso: Linie ziehen oder Ecken anklicken</translation>
    </message>
    <message>
        <source>Magic wand: select a colour</source>
        <translation>Zauberstab: eine Farbe auswählen</translation>
    </message>
    <message>
        <source>Select the thing you click</source>
        <translation>Angeklicktes Ding auswählen</translation>
    </message>
    <message>
        <source>Text over the picture</source>
        <translation>Text über dem Bild</translation>
    </message>
    <message>
        <source>Expand: pull the edges of the picture</source>
        <translation>Erweitern: an den Rändern des Bildes ziehen</translation>
    </message>
</context>
<context>
    <name>depict::ToolOptions</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Härte</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Touching</source>
        <translation>Zusammenhängend</translation>
    </message>
    <message>
        <source>Only what hangs together with the pixel you click</source>
        <translation>Nur was mit dem angeklickten Pixel zusammenhängt</translation>
    </message>
    <message>
        <source>Select anew</source>
        <translation>Neu auswählen</translation>
    </message>
    <message>
        <source>Add to the selection (Shift)</source>
        <translation>Zur Auswahl hinzufügen (Umschalt)</translation>
    </message>
    <message>
        <source>Take from the selection (Alt)</source>
        <translation>Von der Auswahl abziehen (Alt)</translation>
    </message>
    <message>
        <source>Keep what both cover (Shift+Alt)</source>
        <translation>Schnittmenge behalten (Umschalt+Alt)</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Weiche Kante</translation>
    </message>
    <message>
        <source>How far the edge of what is repainted is softened</source>
        <translation>Wie weit die Kante des neu Gemalten weich wird</translation>
    </message>
    <message>
        <source>Strict edge</source>
        <translation>Strenge Kante</translation>
    </message>
    <message>
        <source>Every pixel is either repainted or left exactly as it is</source>
        <translation>Jedes Pixel wird entweder neu gemalt oder bleibt genau, wie es ist</translation>
    </message>
    <message>
        <source>Select by words: “the dog”</source>
        <translation>Mit Worten auswählen: „der Hund“</translation>
    </message>
    <message>
        <source>Return selects what you name</source>
        <translation>Die Eingabetaste wählt aus, was Sie nennen</translation>
    </message>
    <message>
        <source>Select by words</source>
        <translation>Mit Worten auswählen</translation>
    </message>
</context>
<context>
    <name>depict::TurnDelegate</name>
    <message>
        <source>Try again with another seed</source>
        <translation>Mit anderem Startwert noch einmal</translation>
    </message>
    <message>
        <source>Change the words and paint a branch beside it</source>
        <translation>Worte ändern und daneben einen Zweig malen</translation>
    </message>
    <message>
        <source>Compare with what it was made from</source>
        <translation>Mit dem vergleichen, woraus es wurde</translation>
    </message>
    <message>
        <source>Use as a picture for the next words</source>
        <translation>Als Bild für die nächsten Worte nehmen</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Worte kopieren</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>Was sich noch tun lässt</translation>
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
        <translation>Nichts geändert</translation>
    </message>
    <message>
        <source>All of it changed</source>
        <translation>Alles geändert</translation>
    </message>
    <message>
        <source>%1 of it changed</source>
        <translation>%1 davon geändert</translation>
    </message>
    <message>
        <source>Nothing changed in the selection</source>
        <translation>Nichts in der Auswahl geändert</translation>
    </message>
    <message>
        <source>All of the selection changed</source>
        <translation>Die ganze Auswahl geändert</translation>
    </message>
    <message>
        <source>%1 of the selection changed</source>
        <translation>%1 der Auswahl geändert</translation>
    </message>
    <message>
        <source>nothing outside</source>
        <translation>nichts außerhalb</translation>
    </message>
    <message>
        <source>%1 outside</source>
        <translation>%1 außerhalb</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>inside, outside</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>Stopped after row %1 of %2</source>
        <translation>Nach Zeile %1 von %2 angehalten</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
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
        <translation>Alle Ge&amp;danken</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Arrow keys walk through the turns, Enter shows the picture, the menu key shows what can be done with it.</source>
        <translation>Die Pfeiltasten gehen durch die Beiträge, Eingabe zeigt das Bild, die Menütaste, was sich damit tun lässt.</translation>
    </message>
    <message>
        <source>Try &amp;again with another seed</source>
        <translation>Mit anderem Startwert noch &amp;einmal</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>Noch einmal &amp;fragen</translation>
    </message>
    <message>
        <source>Change the &amp;words and paint a branch beside it</source>
        <translation>&amp;Worte ändern und daneben einen Zweig malen</translation>
    </message>
    <message>
        <source>C&amp;ompare with what it was made from</source>
        <translation>Mit dem ver&amp;gleichen, woraus es wurde</translation>
    </message>
    <message>
        <source>&amp;Use as a picture for the next words</source>
        <translation>A&amp;ls Bild für die nächsten Worte nehmen</translation>
    </message>
    <message>
        <source>&amp;Copy the answer</source>
        <translation>Antwort &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy the words</source>
        <translation>Worte &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>&amp;Show this picture	Enter</source>
        <translation>Dieses Bild &amp;zeigen	Eingabe</translation>
    </message>
</context>
<context>
    <name>depict::VersionList</name>
    <message>
        <source>being painted</source>
        <translation>wird gemalt</translation>
    </message>
    <message>
        <source>stopped after row %1 of %2</source>
        <translation>nach Zeile %1 von %2 angehalten</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>depict::WelcomeCard</name>
    <message>
        <source>What shall we paint?</source>
        <translation>Was malen wir?</translation>
    </message>
    <message>
        <source>Open a picture and change it by words…</source>
        <translation>Ein Bild öffnen und mit Worten ändern …</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Letzte Projekte</translation>
    </message>
    <message>
        <source>Open the project %1</source>
        <translation>Das Projekt %1 öffnen</translation>
    </message>
    <message>
        <source>Write it in the chat in any language, or begin with one of these.</source>
        <translation>Schreiben Sie es in irgendeiner Sprache in den Chat, oder beginnen Sie hiermit.</translation>
    </message>
    <message>
        <source>Write it in the chat (this model reads %1), or begin with one of these.</source>
        <translation>Schreiben Sie es in den Chat (dieses Modell liest %1), oder beginnen Sie hiermit.</translation>
    </message>
</context>
</TS>
