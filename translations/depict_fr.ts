<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AbilityText</name>
    <message>
        <source>This model cannot change pictures by words</source>
        <translation>Ce modèle ne sait pas modifier une image par des mots</translation>
    </message>
    <message>
        <source>This model cannot paint inside a selection</source>
        <translation>Ce modèle ne sait pas peindre dans une sélection</translation>
    </message>
    <message>
        <source>This model cannot find things in a picture</source>
        <translation>Ce modèle ne sait pas trouver des choses dans une image</translation>
    </message>
    <message>
        <source>This model cannot answer in words</source>
        <translation>Ce modèle ne sait pas répondre par des mots</translation>
    </message>
    <message>
        <source>This model paints %1 × %2 pixels only</source>
        <translation>Ce modèle ne peint que %1 × %2 pixels</translation>
    </message>
</context>
<context>
    <name>ErrorDetail</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n&apos;est pas un fichier.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 est un dossier.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short.</source>
        <translation>L&apos;image est endommagée ou incomplète.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short (%1).</source>
        <translation>L&apos;image est endommagée ou incomplète (%1).</translation>
    </message>
    <message>
        <source>The picture file is empty.</source>
        <translation>Le fichier image est vide.</translation>
    </message>
    <message>
        <source>The PNG file is damaged or cut short.</source>
        <translation>Le fichier PNG est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>The PNG file is damaged.</source>
        <translation>Le fichier PNG est endommagé.</translation>
    </message>
    <message>
        <source>The file is not an OpenRaster picture.</source>
        <translation>Le fichier n&apos;est pas une image OpenRaster.</translation>
    </message>
    <message>
        <source>This is not a PNG, JPEG, WebP, TIFF or OpenEXR picture.</source>
        <translation>Ce n&apos;est pas une image PNG, JPEG, WebP, TIFF ou OpenEXR.</translation>
    </message>
    <message>
        <source>A picture cannot be saved as %1; the name must end in .png, .jpg, .webp, .tif or .exr.</source>
        <translation>Une image ne peut pas être enregistrée sous %1 ; le nom doit finir par .png, .jpg, .webp, .tif ou .exr.</translation>
    </message>
    <message>
        <source>The picture is %1 x %2 pixels; at most 65535 a side and 268 megapixels can be opened.</source>
        <translation>L&apos;image fait %1 x %2 pixels ; on peut ouvrir jusqu&apos;à 65535 par côté et 268 mégapixels.</translation>
    </message>
    <message>
        <source>%1 is not a Depict project.</source>
        <translation>%1 n&apos;est pas un projet Depict.</translation>
    </message>
    <message>
        <source>The project %1 was made by a newer version of Depict.</source>
        <translation>Le projet %1 a été fait par une version plus récente de Depict.</translation>
    </message>
    <message>
        <source>The project %1 is cut short.</source>
        <translation>Le projet %1 est incomplet.</translation>
    </message>
    <message>
        <source>The project %1 is damaged%2.</source>
        <translation>Le projet %1 est endommagé%2.</translation>
    </message>
    <message>
        <source>The project %1 cannot be read.</source>
        <translation>Le projet %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The project %1 is open in another window.</source>
        <translation>Le projet %1 est ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>The project is still being opened.</source>
        <translation>Le projet est encore en cours d&apos;ouverture.</translation>
    </message>
    <message>
        <source>The words are %1 bytes long; at most %2 are possible.</source>
        <translation>Les mots font %1 octets ; %2 au plus sont possibles.</translation>
    </message>
    <message>
        <source>The words are empty.</source>
        <translation>Il n&apos;y a pas de mots.</translation>
    </message>
    <message>
        <source>The words are too long for this model.</source>
        <translation>Les mots sont trop longs pour ce modèle.</translation>
    </message>
    <message>
        <source>The words and pictures together are too long for this model.</source>
        <translation>Les mots et les images ensemble sont trop longs pour ce modèle.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels is not possible; each side is %3 to %4 pixels.</source>
        <translation>Une image de %1 x %2 pixels n&apos;est pas possible ; chaque côté fait de %3 à %4 pixels.</translation>
    </message>
    <message>
        <source>Nothing was added to any side of the picture.</source>
        <translation>Rien n&apos;a été ajouté à aucun côté de l&apos;image.</translation>
    </message>
    <message>
        <source>The larger picture would have more than %1 pixels a side.</source>
        <translation>L&apos;image agrandie aurait plus de %1 pixels de côté.</translation>
    </message>
    <message>
        <source>A picture that the words speak of is not there yet.</source>
        <translation>Une image dont parlent les mots n&apos;est pas encore là.</translation>
    </message>
    <message>
        <source>Already %1 paintings wait for their turn.</source>
        <translation>%1 peintures attendent déjà leur tour.</translation>
    </message>
    <message>
        <source>The model %1 cannot work from a picture.</source>
        <translation>Le modèle %1 ne peut pas partir d&apos;une image.</translation>
    </message>
    <message>
        <source>The model %1 reads at most %2 pictures at a time, not %3.</source>
        <translation>Le modèle %1 lit au plus %2 images à la fois, pas %3.</translation>
    </message>
    <message>
        <source>The model %1 cannot change pictures by words.</source>
        <translation>Le modèle %1 ne peut pas changer des images par des mots.</translation>
    </message>
    <message>
        <source>The model %1 cannot change pictures.</source>
        <translation>Le modèle %1 ne peut pas changer des images.</translation>
    </message>
    <message>
        <source>The model %1 cannot paint inside a selection.</source>
        <translation>Le modèle %1 ne peut pas peindre dans une sélection.</translation>
    </message>
    <message>
        <source>The model %1 cannot paint beyond the edges of a picture.</source>
        <translation>Le modèle %1 ne peut pas peindre au-delà des bords d&apos;une image.</translation>
    </message>
    <message>
        <source>The model %1 cannot find things in a picture.</source>
        <translation>Le modèle %1 ne peut pas trouver des choses dans une image.</translation>
    </message>
    <message>
        <source>The model %1 was not trained to answer in words.</source>
        <translation>Le modèle %1 n&apos;a pas appris à répondre par des mots.</translation>
    </message>
    <message>
        <source>The model painted no picture of these words.</source>
        <translation>Le modèle n&apos;a peint aucune image à partir de ces mots.</translation>
    </message>
    <message>
        <source>This model paints pictures of %1 x %2 pixels only.</source>
        <translation>Ce modèle ne peint que des images de %1 x %2 pixels.</translation>
    </message>
    <message>
        <source>There is no model at %1: %2 is missing.</source>
        <translation>Il n&apos;y a pas de modèle dans %1 : %2 manque.</translation>
    </message>
    <message>
        <source>The folder %1 is a model of the kind %2, which Depict does not know.</source>
        <translation>Le dossier %1 est un modèle du type %2, que Depict ne connaît pas.</translation>
    </message>
    <message>
        <source>The folder %1 has no weights: neither model.safetensors nor pytorch_model.bin.</source>
        <translation>Le dossier %1 n&apos;a pas de poids : ni model.safetensors ni pytorch_model.bin.</translation>
    </message>
    <message>
        <source>The model file %1 is damaged: %2.</source>
        <translation>Le fichier de modèle %1 est endommagé : %2.</translation>
    </message>
    <message>
        <source>config.json is damaged: %1.</source>
        <translation>config.json est endommagé : %1.</translation>
    </message>
    <message>
        <source>No CUDA device can be used on this machine.</source>
        <translation>Aucun appareil CUDA n&apos;est utilisable sur cette machine.</translation>
    </message>
    <message>
        <source>The compute engine failed: %1.</source>
        <translation>Le moteur de calcul a échoué : %1.</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>Détail technique : %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Depict does not know files of this kind.</source>
        <translation>Depict ne connaît pas les fichiers de ce type.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, WebP, TIFF or OpenEXR, or a newer version of Depict.</source>
        <translation>Utilisez PNG, JPEG, WebP, TIFF ou OpenEXR, ou une version plus récente de Depict.</translation>
    </message>
    <message>
        <source>This cannot be painted as asked.</source>
        <translation>Impossible de peindre cela tel que demandé.</translation>
    </message>
    <message>
        <source>Change the words, the shape or the settings and try again.</source>
        <translation>Modifiez les mots, la forme ou les réglages, puis réessayez.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Le fichier est introuvable.</translation>
    </message>
    <message>
        <source>Check its name and folder, then open it again.</source>
        <translation>Vérifiez son nom et son dossier, puis ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Impossible de lire le fichier.</translation>
    </message>
    <message>
        <source>It may be damaged: open it in the program that made it, or take another copy.</source>
        <translation>Il est peut-être endommagé : ouvrez-le dans le programme d’origine ou prenez une autre copie.</translation>
    </message>
    <message>
        <source>This model cannot do that yet.</source>
        <translation>Ce modèle ne sait pas encore le faire.</translation>
    </message>
    <message>
        <source>Say it another way, or choose a model that can.</source>
        <translation>Dites-le autrement ou choisissez un modèle qui sait le faire.</translation>
    </message>
    <message>
        <source>The picture could not be saved there.</source>
        <translation>Impossible d’enregistrer l’image à cet endroit.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for permission to write.</source>
        <translation>Choisissez un autre dossier ou demandez le droit d’écriture.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk; nothing is lost.</source>
        <translation>Libérez de l’espace ou choisissez un autre disque ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>La mémoire est insuffisante.</translation>
    </message>
    <message>
        <source>Choose a smaller shape or fewer variants, or close other programs.</source>
        <translation>Choisissez une forme plus petite ou moins de variantes, ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>The model is not there.</source>
        <translation>Le modèle est introuvable.</translation>
    </message>
    <message>
        <source>Install Depict again, or name the folder with --model.</source>
        <translation>Réinstallez Depict ou indiquez le dossier avec --model.</translation>
    </message>
    <message>
        <source>The model is damaged.</source>
        <translation>Le modèle est endommagé.</translation>
    </message>
    <message>
        <source>Install Depict again, or name another folder with --model.</source>
        <translation>Réinstallez Depict ou indiquez un autre dossier avec --model.</translation>
    </message>
    <message>
        <source>A painting is under way.</source>
        <translation>Une image est en cours.</translation>
    </message>
    <message>
        <source>Wait for it or stop it; your words stay where they are.</source>
        <translation>Attendez ou arrêtez-la ; vos mots restent en place.</translation>
    </message>
    <message>
        <source>The computing device failed.</source>
        <translation>Le périphérique de calcul a échoué.</translation>
    </message>
    <message>
        <source>Try again, or start Depict with --device cpu.</source>
        <translation>Réessayez ou lancez Depict avec --device cpu.</translation>
    </message>
    <message>
        <source>Something went wrong inside Depict.</source>
        <translation>Une erreur s’est produite dans Depict.</translation>
    </message>
    <message>
        <source>Your pictures are safe. Try again, and please report it.</source>
        <translation>Vos images sont intactes. Réessayez et signalez le problème.</translation>
    </message>
</context>
<context>
    <name>PlanNames</name>
    <message>
        <source>words</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>a mark</source>
        <translation>marque</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>dégâts</translation>
    </message>
</context>
<context>
    <name>ReviewLines</name>
    <message>
        <source>everything else, as before</source>
        <translation>tout le reste, comme avant</translation>
    </message>
    <message>
        <source>%1, in its own colour</source>
        <translation>%1, dans sa propre couleur</translation>
    </message>
    <message>
        <source>%1, worn</source>
        <translation>%1, en tenue</translation>
    </message>
    <message>
        <source>%1, worn (%2)</source>
        <comment>hat, worn (dog)</comment>
        <translation>%1, en tenue (%2)</translation>
    </message>
    <message>
        <source>%1, gone</source>
        <translation>%1, plus là</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1, comme avant</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>is it there?</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <comment>is it there?</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <comment>is it there?</comment>
        <translation>impossible à dire</translation>
    </message>
    <message>
        <source>%1 (%2 ×)</source>
        <comment>dog (3 times)</comment>
        <translation>%1 (%2 ×)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was asked for: yes</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Contours</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Find things</source>
        <translation>Trouver des objets</translation>
    </message>
    <message>
        <source>Sunshine</source>
        <translation>Soleil</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Pluie</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Neige</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Brouillard</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>Aquarelle</translation>
    </message>
    <message>
        <source>Oil painting</source>
        <translation>Huile</translation>
    </message>
    <message>
        <source>Pencil sketch</source>
        <translation>Croquis au crayon</translation>
    </message>
    <message>
        <source>Pixel art</source>
        <translation>Pixel art</translation>
    </message>
    <message>
        <source>Paper cut</source>
        <translation>Papier découpé</translation>
    </message>
    <message>
        <source>Neon</source>
        <translation>Néon</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Décrire</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
</context>
<context>
    <name>depict::Abilities</name>
    <message>
        <source>“%1”</source>
        <comment>example words</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Write these words</source>
        <translation>Écrire ces mots</translation>
    </message>
    <message>
        <source>%1, for example “%2”</source>
        <translation>%1, par exemple « %2 »</translation>
    </message>
    <message>
        <source>What this model can do</source>
        <translation>Ce que ce modèle sait faire</translation>
    </message>
    <message>
        <source>The model is loading…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>Paint from words</source>
        <translation>Peindre à partir de mots</translation>
    </message>
    <message>
        <source>Change a picture by words</source>
        <translation>Modifier une image par des mots</translation>
    </message>
    <message>
        <source>Paint anew only what you select</source>
        <translation>Ne repeindre que la sélection</translation>
    </message>
    <message>
        <source>Answer questions about a picture</source>
        <translation>Répondre à des questions sur une image</translation>
    </message>
    <message>
        <source>With a picture, one press: %1</source>
        <translation>Avec une image, un clic : %1</translation>
    </message>
</context>
<context>
    <name>depict::ActionRegistry</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>depict::AttachmentBar</name>
    <message>
        <source>Pictures that the words speak of</source>
        <translation>Images dont parlent les mots</translation>
    </message>
    <message>
        <source>This model works from one picture at a time: take the others away.</source>
        <translation>Ce modèle travaille avec une image à la fois : retirez les autres.</translation>
    </message>
    <message>
        <source>This model works from at most %1 pictures at a time: take some away.</source>
        <translation>Ce modèle travaille avec %1 images au plus à la fois : retirez-en.</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>Nouvelle image</translation>
    </message>
    <message>
        <source>Change the shown one</source>
        <translation>Modifier celle affichée</translation>
    </message>
    <message>
        <source>The next words will change this picture (Ctrl+E)</source>
        <translation>Les prochains mots modifieront cette image (Ctrl+E)</translation>
    </message>
    <message>
        <source>Waiting for the picture: %1</source>
        <translation>En attente de l&apos;image : %1</translation>
    </message>
    <message>
        <source>%1 (still being painted)</source>
        <translation>%1 (encore en train d&apos;être peinte)</translation>
    </message>
</context>
<context>
    <name>depict::AttachmentChip</name>
    <message>
        <source>Picture %1: %2</source>
        <translation>Image %1 : %2</translation>
    </message>
    <message>
        <source>Changes this picture: %1</source>
        <translation>Modifie cette image : %1</translation>
    </message>
    <message>
        <source>Delete takes it away</source>
        <translation>Suppr la retire</translation>
    </message>
    <message>
        <source>Changes this picture</source>
        <translation>Modifie cette image</translation>
    </message>
    <message>
        <source>Take picture %1 away</source>
        <translation>Retirer l’image %1</translation>
    </message>
    <message>
        <source>Paint from nothing again</source>
        <translation>Repartir de zéro</translation>
    </message>
</context>
<context>
    <name>depict::BatchDialog</name>
    <message>
        <source>Add to the batch</source>
        <translation>Ajouter au lot</translation>
    </message>
    <message>
        <source>Paint from words</source>
        <translation>Peindre à partir de mots</translation>
    </message>
    <message>
        <source>Change pictures</source>
        <translation>Modifier des images</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Prompts, one a line</source>
        <translation>Consignes, une par ligne</translation>
    </message>
    <message>
        <source>One prompt a line, in any language the model knows</source>
        <translation>Une consigne par ligne, dans toute langue connue du modèle</translation>
    </message>
    <message>
        <source>Shape %1</source>
        <translation>Forme %1</translation>
    </message>
    <message>
        <source>Pictures of each</source>
        <translation>Images pour chacune</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Première graine</translation>
    </message>
    <message>
        <source>random</source>
        <translation>au hasard</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Dossier d’images</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Ce qu’il faut changer</translation>
    </message>
    <message>
        <source>For example: make it night</source>
        <translation>Par exemple : mets-la de nuit</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder of pictures</source>
        <translation>Choisir le dossier d’images</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>Choisir le dossier des résultats</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>Résultats dans</translation>
    </message>
    <message>
        <source>Pictures in the folder: %1</source>
        <translation>Images dans le dossier : %1</translation>
    </message>
    <message>
        <source>Pictures to paint: %1</source>
        <translation>Images à peindre : %1</translation>
    </message>
</context>
<context>
    <name>depict::BatchPanel</name>
    <message>
        <source>Nothing to do yet. Add prompts in several shapes and seeds, or a folder of pictures with one instruction; the results are written to files while you go on working.</source>
        <translation>Rien à faire pour l’instant. Ajoutez des consignes en plusieurs formes et graines, ou un dossier d’images avec une instruction ; les résultats sont écrits dans des fichiers pendant que vous continuez.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Ouvrir le résultat</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Plus tôt (Alt+Haut)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Plus tard (Alt+Bas)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Take off the list (Delete)</source>
        <translation>Retirer de la liste (Suppr)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Jobs that are done</source>
        <translation>Tâches terminées</translation>
    </message>
    <message>
        <source>Try all that failed again</source>
        <translation>Réessayer tous les échecs</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Take all that is done off the list</source>
        <translation>Retirer de la liste tout ce qui est terminé</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 terminées</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
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
        <translation>graine %1</translation>
    </message>
</context>
<context>
    <name>depict::CanvasArea</name>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation>Afficher à la taille réelle</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Afficher toute l’image</translation>
    </message>
    <message>
        <source>Edit this picture</source>
        <translation>Modifier cette image</translation>
    </message>
    <message>
        <source>The next words will change this picture (Ctrl+E)</source>
        <translation>Les prochains mots modifieront cette image (Ctrl+E)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on painting as if it had never been stopped</source>
        <translation>Continuer à peindre comme sans interruption</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep rows</source>
        <translation>Garder les lignes</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 rows</source>
        <translation>Arrêté : %1 lignes sur %2</translation>
    </message>
    <message>
        <source>Row %1 of %2 is being painted</source>
        <translation>Ligne %1 sur %2 en cours</translation>
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
        <translation>Canevas</translation>
    </message>
</context>
<context>
    <name>depict::ChatPanel</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>Add pictures that the words speak of</source>
        <translation>Ajouter des images dont parlent les mots</translation>
    </message>
    <message>
        <source>Ask about the picture: “How many dogs are there?”</source>
        <translation>Posez une question sur l’image : « Combien y a-t-il de chiens ? »</translation>
    </message>
    <message>
        <source>Say what to paint inside the selection: “a hat”</source>
        <translation>Dites quoi peindre dans la sélection : « un chapeau »</translation>
    </message>
    <message>
        <source>Speak of the pictures by their numbers: “put the cat of the first picture into the second”</source>
        <translation>Désignez les images par leur numéro : « mets le chat de la première image dans la deuxième »</translation>
    </message>
    <message>
        <source>Say what to change, or ask about the picture: “put a hat on the dog”</source>
        <translation>Dites quoi changer, ou posez une question sur l’image : « mets un chapeau au chien »</translation>
    </message>
    <message>
        <source>Say what to paint: “a red car and a dog on the beach”</source>
        <translation>Dites quoi peindre : « une voiture rouge et un chien sur la plage »</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Ajouter des images</translation>
    </message>
</context>
<context>
    <name>depict::ConfidenceLegend</name>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>How probable the model thought the cells that it chose</source>
        <translation>Probabilité que le modèle donnait aux cellules choisies</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>Confidence: known when the picture is done</source>
        <translation>Confiance : connue quand l’image est terminée</translation>
    </message>
    <message>
        <source>Confidence: not known for this picture</source>
        <translation>Confiance : inconnue pour cette image</translation>
    </message>
</context>
<context>
    <name>depict::ExampleTile</name>
    <message>
        <source>Paint this</source>
        <translation>Peindre ceci</translation>
    </message>
    <message>
        <source>Paint: %1</source>
        <translation>Peindre : %1</translation>
    </message>
</context>
<context>
    <name>depict::ExpandPanel</name>
    <message>
        <source>Expand</source>
        <translation>Étendre</translation>
    </message>
    <message>
        <source>Pull the edges of the picture, or say how far. The picture itself stays as it is, to the last pixel.</source>
        <translation>Tirez les bords de l’image ou dites de combien. L’image elle-même reste telle quelle, au pixel près.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>To a shape</source>
        <translation>Vers une forme</translation>
    </message>
    <message>
        <source>To a shape…</source>
        <translation>Vers une forme…</translation>
    </message>
    <message>
        <source>What is to be seen there</source>
        <translation>Ce qu’on doit y voir</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation>Il n’y a pas encore d’image.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>%1 × %2 pixels become %3 × %4</source>
        <translation>%1 × %2 pixels deviennent %3 × %4</translation>
    </message>
</context>
<context>
    <name>depict::HistoryStrip</name>
    <message>
        <source>Versions of the project</source>
        <translation>Versions du projet</translation>
    </message>
    <message>
        <source>Arrow keys walk through the versions; the menu key shows what can be done with one.</source>
        <translation>Les flèches parcourent les versions ; la touche Menu montre ce qu’on peut en faire.</translation>
    </message>
    <message>
        <source>&amp;Edit from here</source>
        <translation>Modifier à partir d’&amp;ici</translation>
    </message>
    <message>
        <source>Paint &amp;again exactly</source>
        <translation>Repeindre à l’i&amp;dentique</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Take the &amp;star away</source>
        <translation>Retirer l’&amp;étoile</translation>
    </message>
    <message>
        <source>Give it a &amp;star</source>
        <translation>Donner une &amp;étoile</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>A&amp;ccepted</source>
        <translation>&amp;Acceptée</translation>
    </message>
    <message>
        <source>Re&amp;jected</source>
        <translation>Re&amp;jetée</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Prune with all that came of it</source>
        <translation>&amp;Supprimer avec tout ce qui en découle</translation>
    </message>
    <message>
        <source>&amp;Prune</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What is to be remembered of this version?</source>
        <translation>Que faut-il retenir de cette version ?</translation>
    </message>
    <message>
        <source>Export the version</source>
        <translation>Exporter la version</translation>
    </message>
    <message>
        <source>PNG with its words and settings (*.png)</source>
        <translation>PNG avec mots et réglages (*.png)</translation>
    </message>
    <message>
        <source>OpenRaster with the picture before it (*.ora)</source>
        <translation>OpenRaster avec l’image précédente (*.ora)</translation>
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
        <translation>&amp;Comparer avec celle-ci</translation>
    </message>
    <message>
        <source>&amp;Use as a picture for the next words</source>
        <translation>&amp;Utiliser comme image pour les prochains mots</translation>
    </message>
    <message>
        <source>Give it a star, or take it away</source>
        <translation>Donner ou retirer l’étoile</translation>
    </message>
    <message>
        <source>Export the time-&amp;lapse…</source>
        <translation>Exporter l’accé&amp;léré…</translation>
    </message>
</context>
<context>
    <name>depict::KeyPointer</name>
    <message>
        <source>Column %1, row %2 of pixels</source>
        <translation>Colonne %1, ligne %2 de pixels</translation>
    </message>
</context>
<context>
    <name>depict::MainWindow</name>
    <message>
        <source>This picture is not finished yet.</source>
        <translation>Cette image n&apos;est pas encore terminée.</translation>
    </message>
    <message>
        <source>Wait for its last row, or let it go on where it was stopped; then the tools select in it.</source>
        <translation>Attendez sa dernière ligne ou laissez-la continuer là où elle s&apos;est arrêtée ; ensuite, les outils y sélectionnent.</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>image</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Ouvrir une image</translation>
    </message>
    <message>
        <source>PNG with its words and settings (*.png)</source>
        <translation>PNG avec mots et réglages (*.png)</translation>
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
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>Il n’y a pas d’image dans le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New painting</source>
        <translation>&amp;Nouvelle image</translation>
    </message>
    <message>
        <source>&amp;Open picture…</source>
        <translation>&amp;Ouvrir une image…</translation>
    </message>
    <message>
        <source>Open &amp;model folder…</source>
        <translation>Ouvrir un dossier de &amp;modèle…</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Enregistrer l’image…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>C&amp;oller l’image</translation>
    </message>
    <message>
        <source>&amp;Edit this picture by words</source>
        <translation>&amp;Modifier cette image par des mots</translation>
    </message>
    <message>
        <source>Paint from &amp;nothing</source>
        <translation>&amp;Peindre à partir de zéro</translation>
    </message>
    <message>
        <source>&amp;Painting</source>
        <translation>&amp;Peinture</translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <translation>&amp;Peindre</translation>
    </message>
    <message>
        <source>Pause / &amp;resume</source>
        <translation>Pause / &amp;reprendre</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Keep rows</source>
        <translation>&amp;Garder les lignes</translation>
    </message>
    <message>
        <source>&amp;Continue the stopped painting</source>
        <translation>&amp;Continuer l’image arrêtée</translation>
    </message>
    <message>
        <source>&amp;Discard rows</source>
        <translation>A&amp;bandonner les lignes</translation>
    </message>
    <message>
        <source>&amp;Write the words</source>
        <translation>&amp;Écrire les mots</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Fit the picture</source>
        <translation>A&amp;juster à la fenêtre</translation>
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
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Cell &amp;grid</source>
        <translation>&amp;Grille des cellules</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;About Depict</source>
        <translation>À &amp;propos de Depict</translation>
    </message>
    <message>
        <source>About Depict</source>
        <translation>À propos de Depict</translation>
    </message>
    <message>
        <source>&lt;b&gt;Depict %1&lt;/b&gt;&lt;br&gt;A picture studio that paints in front of your eyes, cell by cell.&lt;br&gt;&lt;br&gt;Apache License 2.0</source>
        <translation>&lt;b&gt;Depict %1&lt;/b&gt;&lt;br&gt;Un studio d’images qui peint sous vos yeux, cellule par cellule.&lt;br&gt;&lt;br&gt;Apache License 2.0</translation>
    </message>
    <message>
        <source>%1 — Depict</source>
        <translation>%1 — Depict</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Sélection</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>&amp;Ne rien sélectionner</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Inverser</translation>
    </message>
    <message>
        <source>&amp;Grow…</source>
        <translation>&amp;Dilater…</translation>
    </message>
    <message>
        <source>Grow the selection</source>
        <translation>Dilater la sélection</translation>
    </message>
    <message>
        <source>S&amp;hrink…</source>
        <translation>&amp;Contracter…</translation>
    </message>
    <message>
        <source>Shrink the selection</source>
        <translation>Contracter la sélection</translation>
    </message>
    <message>
        <source>&amp;Fill holes</source>
        <translation>&amp;Boucher les trous</translation>
    </message>
    <message>
        <source>&amp;Remove what is selected</source>
        <translation>&amp;Retirer ce qui est sélectionné</translation>
    </message>
    <message>
        <source>&amp;Keep only what is selected</source>
        <translation>&amp;Garder seulement la sélection</translation>
    </message>
    <message>
        <source>&amp;Describe what is selected</source>
        <translation>Décrire la sé&amp;lection</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Brosse plus grande</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Brosse plus petite</translation>
    </message>
    <message>
        <source>Show as a &amp;tint</source>
        <translation>&amp;Montrer en couleur</translation>
    </message>
    <message>
        <source>&amp;Open a mask…</source>
        <translation>&amp;Ouvrir un masque…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the mask…</source>
        <translation>&amp;Enregistrer le masque…</translation>
    </message>
    <message>
        <source>By how many pixels?</source>
        <translation>De combien de pixels ?</translation>
    </message>
    <message>
        <source>Open a mask</source>
        <translation>Ouvrir un masque</translation>
    </message>
    <message>
        <source>Save the mask</source>
        <translation>Enregistrer le masque</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>masque</translation>
    </message>
    <message>
        <source>Ne&amp;w project</source>
        <translation>Nouveau &amp;projet</translation>
    </message>
    <message>
        <source>Open pro&amp;ject…</source>
        <translation>Ouvrir un pro&amp;jet…</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>Projets &amp;récents</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>Enregistrer le projet &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Remove this version</source>
        <translation>Retirer cette &amp;version</translation>
    </message>
    <message>
        <source>opened picture</source>
        <translation>image ouverte</translation>
    </message>
    <message>
        <source>kept rows</source>
        <translation>lignes gardées</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>suppression</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>star</source>
        <translation>étoile</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>avis</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>sélection</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Depict projects (*.depict)</source>
        <translation>Projets Depict (*.depict)</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>Enregistrer le projet sous</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projet : %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Comparaison</translation>
    </message>
    <message>
        <source>Write a sheet of before and after</source>
        <translation>Créer une planche avant et après</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>before and after</source>
        <translation>avant et après</translation>
    </message>
    <message>
        <source>Paint with Janus-Pro, Emu3.5 or another model of Depict</source>
        <translation>Peindre avec Janus-Pro, Emu3.5 ou un autre modèle de Depict</translation>
    </message>
    <message>
        <source>This build of Depict has no engine to open models with.</source>
        <translation>Cette version de Depict n’a pas de moteur pour ouvrir des modèles.</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>C&amp;hat</translation>
    </message>
    <message>
        <source>&amp;Look at results</source>
        <translation>Regarder les rés&amp;ultats</translation>
    </message>
    <message>
        <source>After an edit the model says what it sees</source>
        <translation>Après une modification, le modèle dit ce qu’il voit</translation>
    </message>
    <message>
        <source>Show or hide all &amp;panels</source>
        <translation>Afficher ou masquer tous les &amp;panneaux</translation>
    </message>
    <message>
        <source>Give up the look, the stroke, the selection or the painting</source>
        <translation>Abandonner l’aperçu, le trait, la sélection ou la peinture</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Raccourcis &amp;clavier…</translation>
    </message>
    <message>
        <source>PDF for the printer (*.pdf)</source>
        <translation>PDF pour l’imprimeur (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Lot</translation>
    </message>
    <message>
        <source>Add to the batc&amp;h…</source>
        <translation>Ajouter au l&amp;ot…</translation>
    </message>
    <message>
        <source>E&amp;xpand the canvas…</source>
        <translation>É&amp;tendre le canevas…</translation>
    </message>
    <message>
        <source>P&amp;oster</source>
        <translation>Affic&amp;he</translation>
    </message>
    <message>
        <source>&amp;New text</source>
        <translation>Nouveau te&amp;xte</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Words, shape and seed are those that it was painted with</source>
        <translation>Mots, format et graine sont ceux avec lesquels elle a été peinte</translation>
    </message>
    <message>
        <source>&amp;Colour of the tint…</source>
        <translation>Co&amp;uleur de la teinte…</translation>
    </message>
    <message>
        <source>Colour of the tint</source>
        <translation>Couleur de la teinte</translation>
    </message>
    <message>
        <source>The words are those that it was painted with</source>
        <translation>Les mots sont ceux avec lesquels elle a été peinte</translation>
    </message>
</context>
<context>
    <name>depict::ModelDialog</name>
    <message>
        <source>paints from words</source>
        <translation>peint à partir de mots</translation>
    </message>
    <message>
        <source>changes pictures by words</source>
        <translation>modifie des images par des mots</translation>
    </message>
    <message>
        <source>answers about pictures</source>
        <translation>répond sur des images</translation>
    </message>
    <message>
        <source>plans, maps, selects by words</source>
        <translation>compose, cartographie, sélectionne par des mots</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things that a model can do</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 × %2 pixels only</source>
        <translation>%1 × %2 pixels seulement</translation>
    </message>
    <message>
        <source>any shape from 1:4 to 4:1</source>
        <translation>toute forme de 1:4 à 4:1</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Ouvrir dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>Ouvrir un dossier de modèle</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Aucun dossier choisi</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>Dossier de modèle</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>Précision des poids</translation>
    </message>
    <message>
        <source>Janus-Pro, Emu3.5 and models of Depict&apos;s own can be opened; the README says where they are found. Nothing is loaded before you have seen what the folder holds.</source>
        <translation>Janus-Pro, Emu3.5 et les modèles de Depict peuvent être ouverts ; le README dit où les trouver. Rien n’est chargé avant que vous ayez vu le contenu du dossier.</translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation>Choisir un dossier de modèle</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Lecture du dossier…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tailles</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>%1 million, %2 on disk</source>
        <translation>%1 millions, %2 sur le disque</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>%1: needs %2</source>
        <translation>%1 : demande %2</translation>
    </message>
    <message>
        <source>%1 of memory is free.</source>
        <translation>%1 de mémoire sont libres.</translation>
    </message>
    <message>
        <source>%1 of memory is free, which is not enough. Close other programs and choose the folder again.</source>
        <translation>%1 de mémoire sont libres, ce qui ne suffit pas. Fermez d’autres programmes et choisissez à nouveau le dossier.</translation>
    </message>
</context>
<context>
    <name>depict::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>depict::PromptBox</name>
    <message>
        <source>Words for the painting</source>
        <translation>Mots pour l’image</translation>
    </message>
    <message>
        <source>Enter paints, Shift+Enter begins a new line, Alt+Up and Alt+Down bring back earlier words.</source>
        <translation>Entrée peint, Maj+Entrée va à la ligne, Alt+Haut et Alt+Bas rappellent les mots précédents.</translation>
    </message>
    <message>
        <source>Say what to paint: “a red car and a dog on the beach”</source>
        <translation>Dites quoi peindre : « une voiture rouge et un chien sur la plage »</translation>
    </message>
</context>
<context>
    <name>depict::ReplayBar</name>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>End the time-lapse</source>
        <translation>Quitter l’accéléré</translation>
    </message>
    <message>
        <source>Time-lapse</source>
        <translation>Accéléré</translation>
    </message>
    <message>
        <source>Place in the time-lapse</source>
        <translation>Position dans l’accéléré</translation>
    </message>
    <message>
        <source>row %1/%2</source>
        <translation>ligne %1/%2</translation>
    </message>
    <message>
        <source>Write it as an animated GIF or as PNG frames</source>
        <translation>L’écrire en GIF animé ou en images PNG</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’export</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Writing the time-lapse…</source>
        <translation>Écriture de l’accéléré…</translation>
    </message>
</context>
<context>
    <name>depict::ReplySwitch</name>
    <message>
        <source>How the words are taken</source>
        <translation>Comment prendre les mots</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>The model decides whether to paint or to answer</source>
        <translation>Le modèle choisit de peindre ou de répondre</translation>
    </message>
    <message>
        <source>Paint</source>
        <comment>kind of reply</comment>
        <translation>Peindre</translation>
    </message>
    <message>
        <source>Always paint</source>
        <translation>Toujours peindre</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>kind of reply</comment>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Always answer in words</source>
        <translation>Toujours répondre par des mots</translation>
    </message>
</context>
<context>
    <name>depict::Review</name>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Not a single pixel differs.</source>
        <translation>Pas un seul pixel ne diffère.</translation>
    </message>
    <message>
        <source>Largest difference: %1 of %2.</source>
        <translation>Plus grande différence : %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ.</source>
        <translation>%1 % des pixels diffèrent.</translation>
    </message>
    <message>
        <source>Inside the mask %1 %, outside not one.</source>
        <translation>Dans le masque %1 %, aucun en dehors.</translation>
    </message>
    <message>
        <source>Inside the mask %1 %, outside %2 %.</source>
        <translation>Dans le masque %1 %, en dehors %2 %.</translation>
    </message>
</context>
<context>
    <name>depict::ReviewArea</name>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation>Afficher à la taille réelle</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Afficher toute l’image</translation>
    </message>
    <message>
        <source>Counting what differs…</source>
        <translation>Calcul des différences…</translation>
    </message>
    <message>
        <source>What differs is counted when the painting is finished.</source>
        <translation>Les différences sont comptées une fois l’image terminée.</translation>
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
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Hold to see what was before (\)</source>
        <translation>Maintenir pour voir l’état d’avant (\)</translation>
    </message>
    <message>
        <source>Hold to see what was before</source>
        <translation>Maintenir pour voir l’état d’avant</translation>
    </message>
    <message>
        <source>Opacity of the picture above</source>
        <translation>Opacité de l’image du dessus</translation>
    </message>
    <message>
        <source>How much is seen of the picture above</source>
        <translation>Visibilité de l’image du dessus</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Back to the canvas (Esc)</source>
        <translation>Retour au canevas (Échap)</translation>
    </message>
    <message>
        <source>Compare before and after (R)</source>
        <translation>Comparer avant et après (R)</translation>
    </message>
    <message>
        <source>Next way to compare</source>
        <translation>Mode de comparaison suivant</translation>
    </message>
    <message>
        <source>Previous way to compare</source>
        <translation>Mode de comparaison précédent</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Permuter les côtés</translation>
    </message>
    <message>
        <source>Compare with what it was made from</source>
        <translation>Comparer avec l’image d’origine</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Sheet…</source>
        <translation>Planche…</translation>
    </message>
    <message>
        <source>Before and after on one page, as PDF or PNG</source>
        <translation>Avant et après sur une page, en PDF ou PNG</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Seule</translation>
    </message>
    <message>
        <source>One picture; \ shows what was before</source>
        <translation>Une image ; \ montre l’état d’avant</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Drag the line; its knob turns it</source>
        <translation>Faites glisser la ligne ; son bouton la tourne</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Both move and zoom together</source>
        <translation>Les deux se déplacent et zooment ensemble</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Where pixels differ, and how far</source>
        <translation>Où les pixels diffèrent, et de combien</translation>
    </message>
    <message>
        <source>Onion</source>
        <translation>Pelure</translation>
    </message>
    <message>
        <source>One shines through the other</source>
        <translation>L’une transparaît sous l’autre</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>The pointer shows what was before</source>
        <translation>Le pointeur montre l’état d’avant</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Up to four variants; click one to take it</source>
        <translation>Jusqu’à quatre variantes ; cliquez pour en choisir une</translation>
    </message>
</context>
<context>
    <name>depict::ReviewView</name>
    <message>
        <source>Review</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant : %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Après : %1</translation>
    </message>
    <message>
        <source>There is nothing to review yet. Paint something, or open a picture.</source>
        <translation>Rien à comparer pour l’instant. Peignez quelque chose ou ouvrez une image.</translation>
    </message>
    <message>
        <source>This version has no variants. Choose 2 to 4 variants beside the words, and paint.</source>
        <translation>Cette version n’a pas de variantes. Choisissez 2 à 4 variantes à côté des mots, puis peignez.</translation>
    </message>
    <message>
        <source>Reading the other picture…</source>
        <translation>Lecture de l’autre image…</translation>
    </message>
    <message>
        <source>Nothing was before this version. Right-click another one in the strip below and choose “Compare with this one”.</source>
        <translation>Rien ne précède cette version. Faites un clic droit sur une autre dans la bande ci-dessous et choisissez « Comparer avec celle-ci ».</translation>
    </message>
    <message>
        <source>Differences are counted on pictures of one size. These are %1 × %2 and %3 × %4 pixels.</source>
        <translation>Les différences se comptent entre images de même taille. Celles-ci font %1 × %2 et %3 × %4 pixels.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
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
        <translation>Lignes de l’image</translation>
    </message>
    <message>
        <source>Rows of the picture, painted from top to bottom</source>
        <translation>Lignes de l’image, peintes de haut en bas</translation>
    </message>
    <message>
        <source>Rows that stay</source>
        <translation>Lignes qui restent</translation>
    </message>
    <message>
        <source>Drag the handle, or press the arrow keys, to go back to a row: what lies below is painted anew</source>
        <translation>Faites glisser la poignée ou utilisez les flèches pour revenir à une ligne : ce qui est dessous est repeint</translation>
    </message>
    <message>
        <source>Pause after this row</source>
        <translation>Pause après cette ligne</translation>
    </message>
    <message>
        <source>Click between two rows to pause the painting there; click again to take that back</source>
        <translation>Cliquez entre deux lignes pour y mettre la peinture en pause ; cliquez encore pour annuler</translation>
    </message>
</context>
<context>
    <name>depict::SelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Paint what lies behind (Delete)</source>
        <translation>Peindre ce qui se trouve derrière (Suppr)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Say what is to appear here</source>
        <translation>Dites ce qui doit apparaître ici</translation>
    </message>
    <message>
        <source>Add </source>
        <translation>Ajoute </translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Say what is to be here instead</source>
        <translation>Dites ce qui doit être ici à la place</translation>
    </message>
    <message>
        <source>Replace it with </source>
        <translation>Remplace-le par </translation>
    </message>
    <message>
        <source>Keep only</source>
        <translation>Garder seul</translation>
    </message>
    <message>
        <source>Remove everything else</source>
        <translation>Retirer tout le reste</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Décrire</translation>
    </message>
    <message>
        <source>Ask what this is</source>
        <translation>Demander ce que c’est</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Select everything else instead</source>
        <translation>Sélectionner plutôt tout le reste</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien sélectionner</translation>
    </message>
</context>
<context>
    <name>depict::Session</name>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>The picture stays as it is: what you asked for was not found in it. Try other words.</source>
        <translation>L’image reste telle quelle : ce que vous demandiez n’y a pas été trouvé. Essayez d’autres mots.</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>enlève-le</translation>
    </message>
    <message>
        <source>remove everything here</source>
        <translation>enlève tout ce qui est ici</translation>
    </message>
    <message>
        <source>What is in the picture?</source>
        <translation>Qu’y a-t-il sur l’image ?</translation>
    </message>
    <message>
        <source>The project is open in another window.</source>
        <translation>Le projet est ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Close it there, or open another one.</source>
        <translation>Fermez-le là-bas ou ouvrez-en un autre.</translation>
    </message>
    <message>
        <source>continue the picture beyond its edges</source>
        <translation>continue l’image au-delà de ses bords</translation>
    </message>
    <message>
        <source>This picture was not painted to its end.</source>
        <translation>Cette image n&apos;a pas été peinte jusqu&apos;au bout.</translation>
    </message>
    <message>
        <source>Go on with it or attach another picture; your words stand in the prompt.</source>
        <translation>Continuez-la ou joignez une autre image ; vos mots sont dans le champ de saisie.</translation>
    </message>
</context>
<context>
    <name>depict::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des préférences</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Peinture</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Raccourcis clavier…</translation>
    </message>
    <message>
        <source>Reset settings…</source>
        <translation>Réinitialiser les préférences…</translation>
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
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of menus and messages, from the next start on. Words for pictures can be written in any language at any time.</source>
        <translation>Des menus et messages, dès le prochain démarrage. Les mots pour les images s’écrivent à tout moment dans toute langue.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>Taille de l’interface</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>The one used last</source>
        <translation>Le dernier utilisé</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>What new projects begin with.</source>
        <translation>Ce par quoi commencent les nouveaux projets.</translation>
    </message>
    <message>
        <source>Every core</source>
        <translation>Tous les cœurs</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils d’exécution</translation>
    </message>
    <message>
        <source>From the next start on. Fewer leave more of the computer to other programs; the picture is the same with any number.</source>
        <translation>Dès le prochain démarrage. Moins de fils laissent plus aux autres programmes ; l’image reste la même.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Where new projects are written. Those that exist stay where they are.</source>
        <translation>Où sont écrits les nouveaux projets. Ceux qui existent restent où ils sont.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Where opening and saving begins.</source>
        <translation>Où commencent l’ouverture et l’enregistrement.</translation>
    </message>
    <message>
        <source>Folder for: %1</source>
        <translation>Dossier pour : %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder for: %1</source>
        <translation>Choisir le dossier pour : %1</translation>
    </message>
    <message>
        <source>Depict paints on this computer. It connects to a network only while you paint with a remote engine that you chose yourself; nothing else leaves this computer, and nothing is fetched.</source>
        <translation>Depict peint sur cet ordinateur. Il ne se connecte à un réseau que si vous peignez avec un moteur distant de votre choix ; rien d’autre n’en sort et rien n’est téléchargé.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Réinitialiser les préférences</translation>
    </message>
    <message>
        <source>Set everything on these pages to what it was at first? Keys, projects and pictures stay as they are.</source>
        <translation>Remettre tout ce qui figure sur ces pages à l’état initial ? Touches, projets et images restent tels quels.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Steps of undo</source>
        <translation>Étapes d’annulation</translation>
    </message>
    <message>
        <source>Older steps are forgotten for good. Versions stay, whatever is set here.</source>
        <translation>Les étapes plus anciennes sont oubliées pour de bon. Les versions restent, quel que soit ce réglage.</translation>
    </message>
</context>
<context>
    <name>depict::SetupBar</name>
    <message>
        <source>Swap width and height</source>
        <translation>Permuter largeur et hauteur</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same words, shape and seed paint the same picture</source>
        <translation>Mêmes mots, forme et graine peignent la même image</translation>
    </message>
    <message>
        <source>A new seed for every painting</source>
        <translation>Une nouvelle graine pour chaque image</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Paint one picture</source>
        <translation>Peindre une image</translation>
    </message>
    <message>
        <source>Paint %1 pictures with different seeds</source>
        <translation>Peindre %1 images avec des graines différentes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop painting; the rows painted so far stay (Esc)</source>
        <translation>Arrêter ; les lignes déjà peintes restent (Échap)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Peindre</translation>
    </message>
    <message>
        <source>Paint these words (Enter)</source>
        <translation>Peindre ces mots (Entrée)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
</context>
<context>
    <name>depict::ShapeButton</name>
    <message>
        <source>Shape and size of the painting</source>
        <translation>Forme et taille de l’image</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>Comme l’image</translation>
    </message>
    <message>
        <source>%1   %2 × %3</source>
        <translation>%1   %2 × %3</translation>
    </message>
    <message>
        <source>Shape: %1</source>
        <translation>Forme : %1</translation>
    </message>
</context>
<context>
    <name>depict::ShapePanel</name>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petite</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Exact size</source>
        <translation>Taille exacte</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Largeur en pixels</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Hauteur en pixels</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Paints %1 × %2 cells, %3 × %4 pixels</source>
        <translation>Peint %1 × %2 cellules, %3 × %4 pixels</translation>
    </message>
    <message>
        <source>%1; the file is cropped to %2 × %3</source>
        <translation>%1 ; le fichier est rogné à %2 × %3</translation>
    </message>
    <message>
        <source>%1; the file is scaled to %2 × %3</source>
        <translation>%1 ; le fichier est redimensionné à %2 × %3</translation>
    </message>
    <message>
        <source>A4 or A3 poster, upright</source>
        <translation>Affiche A4 ou A3, portrait</translation>
    </message>
    <message>
        <source>A4 or A3 poster, lying</source>
        <translation>Affiche A4 ou A3, paysage</translation>
    </message>
    <message>
        <source>Web banner 4:1</source>
        <translation>Bannière web 4:1</translation>
    </message>
    <message>
        <source>Link preview</source>
        <translation>Aperçu de lien</translation>
    </message>
    <message>
        <source>Story 9:16</source>
        <translation>Story 9:16</translation>
    </message>
    <message>
        <source>Video 16:9</source>
        <translation>Vidéo 16:9</translation>
    </message>
    <message>
        <source>Square post</source>
        <translation>Publication carrée</translation>
    </message>
    <message>
        <source>Cover 2:1</source>
        <translation>Couverture 2:1</translation>
    </message>
    <message>
        <source>Bookmark 1:3</source>
        <translation>Marque-page 1:3</translation>
    </message>
    <message>
        <source>Postcard A6, lying</source>
        <translation>Carte postale A6, paysage</translation>
    </message>
    <message>
        <source>Keep the shape: the other side follows</source>
        <translation>Garder la forme : l’autre côté suit</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Conçu pour</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>The file is as large as what is painted</source>
        <translation>Le fichier est aussi grand que ce qui est peint</translation>
    </message>
    <message>
        <source>The file has %1 times as many pixels a side; they are calculated, not painted</source>
        <translation>Le fichier a %1 fois plus de pixels par côté ; ils sont calculés, pas peints</translation>
    </message>
</context>
<context>
    <name>depict::ShapePreview</name>
    <message>
        <source>What will be painted</source>
        <translation>Ce qui sera peint</translation>
    </message>
</context>
<context>
    <name>depict::ShapeTile</name>
    <message>
        <source>Shape %1</source>
        <translation>Forme %1</translation>
    </message>
</context>
<context>
    <name>depict::SheetBox</name>
    <message>
        <source>A3 poster</source>
        <translation>Affiche A3</translation>
    </message>
    <message>
        <source>A4 poster</source>
        <translation>Affiche A4</translation>
    </message>
    <message>
        <source>A5 flyer</source>
        <translation>Prospectus A5</translation>
    </message>
    <message>
        <source>A6 postcard</source>
        <translation>Carte postale A6</translation>
    </message>
    <message>
        <source>Bookmark 1:3</source>
        <translation>Marque-page 1:3</translation>
    </message>
    <message>
        <source>Cover 2:1</source>
        <translation>Couverture 2:1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation>Unité de longueur</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>inch</source>
        <translation>pouce</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Sans impression</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Width of the sheet</source>
        <translation>Largeur de la feuille</translation>
    </message>
    <message>
        <source>Height of the sheet</source>
        <translation>Hauteur de la feuille</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>Fond perdu</translation>
    </message>
    <message>
        <source>What is cut off at each side, so that no white edge shows</source>
        <translation>Ce qui est coupé de chaque côté pour éviter un bord blanc</translation>
    </message>
    <message>
        <source>Safe area</source>
        <translation>Zone sûre</translation>
    </message>
    <message>
        <source>How far text stays away from the cut</source>
        <translation>Distance entre le texte et la coupe</translation>
    </message>
    <message>
        <source>Show guides</source>
        <translation>Afficher les repères</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Choose a sheet to see what is cut off and how sharp it prints.</source>
        <translation>Choisissez une feuille pour voir ce qui est coupé et la netteté de l’impression.</translation>
    </message>
    <message>
        <source>%1 dots an inch: soft from near by. Letters stay sharp in the PDF.</source>
        <translation>%1 points par pouce : flou de près. Les lettres restent nettes dans le PDF.</translation>
    </message>
    <message>
        <source>%1 dots an inch</source>
        <translation>%1 points par pouce</translation>
    </message>
</context>
<context>
    <name>depict::ShortcutsDialog</name>
    <message>
        <source>No action is called that, and no key is.</source>
        <translation>Aucune action ni touche ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search by name or key: “zoom”, “Ctrl+E”</source>
        <translation>Chercher par nom ou touche : « zoom », « Ctrl+E »</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Chercher dans les raccourcis</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Réinitialiser toutes les touches</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>Nouvelle touche : appuyez</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>The key that this action had at first</source>
        <translation>La touche initiale de cette action</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose an action above</source>
        <translation>Choisissez une action ci-dessus</translation>
    </message>
    <message>
        <source>%1 already stands for “%2”. Replacing leaves that action without this key.</source>
        <translation>%1 sert déjà à « %2 ». Remplacer laisse cette action sans cette touche.</translation>
    </message>
</context>
<context>
    <name>depict::StatusLine</name>
    <message>
        <source>%1 s left</source>
        <translation>encore %1 s</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>encore %1:%2</translation>
    </message>
    <message>
        <source>Model and device</source>
        <translation>Modèle et périphérique</translation>
    </message>
    <message>
        <source>Memory that Depict takes</source>
        <translation>Mémoire utilisée par Depict</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Pas de modèle</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>En attente…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Composition…</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Peinture</translation>
    </message>
    <message>
        <source>Refining</source>
        <translation>Affinage</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Réponse…</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 sur %3</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 en attente</translation>
    </message>
    <message>
        <source>row %1/%2</source>
        <translation>ligne %1/%2</translation>
    </message>
    <message>
        <source>%1 cells/s</source>
        <translation>%1 cellules/s</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>%1 — no progress for %2 s</source>
        <translation>%1 — aucun progrès depuis %2 s</translation>
    </message>
</context>
<context>
    <name>depict::SteeringActions</name>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>&amp;From a row on, by other words…</source>
        <translation>À partir d’une l&amp;igne, avec d’autres mots…</translation>
    </message>
    <message>
        <source>&amp;Another ending</source>
        <translation>Autre &amp;fin</translation>
    </message>
    <message>
        <source>Keep the rows above the ruler&apos;s handle, or the upper half, and paint the rest with another seed</source>
        <translation>Garder les lignes au-dessus de la poignée de la règle, ou la moitié haute, et peindre le reste avec une autre graine</translation>
    </message>
    <message>
        <source>Pause a&amp;t a row…</source>
        <translation>Pause à u&amp;ne ligne…</translation>
    </message>
    <message>
        <source>Co&amp;nfidence of the cells</source>
        <translation>C&amp;onfiance des cellules</translation>
    </message>
    <message>
        <source>Time-lap&amp;se of the painting</source>
        <translation>A&amp;ccéléré de la peinture</translation>
    </message>
    <message>
        <source>&amp;Export the time-lapse…</source>
        <translation>E&amp;xporter l’accéléré…</translation>
    </message>
    <message>
        <source>Pause at a row</source>
        <translation>Pause à une ligne</translation>
    </message>
    <message>
        <source>Rows to paint before it pauses:</source>
        <translation>Lignes à peindre avant la pause :</translation>
    </message>
    <message>
        <source>Do not pause</source>
        <translation>Ne pas faire de pause</translation>
    </message>
    <message>
        <source>Export the time-lapse</source>
        <translation>Exporter l’accéléré</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation>GIF animé (*.gif)</translation>
    </message>
    <message>
        <source>PNG frames, numbered (*.png)</source>
        <translation>Images PNG numérotées (*.png)</translation>
    </message>
    <message>
        <source>time-lapse</source>
        <translation>accéléré</translation>
    </message>
</context>
<context>
    <name>depict::SteeringBar</name>
    <message>
        <source>From here on</source>
        <translation>À partir d’ici</translation>
    </message>
    <message>
        <source>Take nothing back (Esc)</source>
        <translation>Ne rien reprendre (Échap)</translation>
    </message>
    <message>
        <source>From here on: what the picture is to show</source>
        <translation>À partir d’ici : ce que l’image doit montrer</translation>
    </message>
    <message>
        <source>Words for the rest of the picture</source>
        <translation>Mots pour le reste de l’image</translation>
    </message>
    <message>
        <source>The rows above stay as they are, bit by bit. Other words paint the rest by them; the same words paint another ending.</source>
        <translation>Les lignes du dessus restent identiques, bit à bit. D’autres mots peignent le reste selon eux ; les mêmes, une autre fin.</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>Fins</translation>
    </message>
    <message>
        <source>Paint from row %1 on</source>
        <translation>Peindre à partir de la ligne %1</translation>
    </message>
    <message>
        <source>Another ending</source>
        <translation>Autre fin</translation>
    </message>
    <message>
        <source>%1 other endings</source>
        <translation>%1 autres fins</translation>
    </message>
    <message>
        <source>Paint one ending</source>
        <translation>Peindre une fin</translation>
    </message>
    <message>
        <source>Paint %1 endings with different seeds</source>
        <translation>Peindre %1 fins avec des graines différentes</translation>
    </message>
    <message>
        <source>Row 1 stays, the rest is painted anew</source>
        <translation>La ligne 1 reste, le reste est repeint</translation>
    </message>
    <message>
        <source>Rows 1–%1 stay, the rest is painted anew</source>
        <translation>Les lignes 1–%1 restent, le reste est repeint</translation>
    </message>
    <message>
        <source>Paused after row %1 of %2</source>
        <translation>En pause après la ligne %1 sur %2</translation>
    </message>
    <message>
        <source>All %1 painted rows stay</source>
        <translation>Les %1 lignes peintes restent</translation>
    </message>
</context>
<context>
    <name>depict::SuggestionBar</name>
    <message>
        <source>What one could ask for</source>
        <translation>Ce qu’on pourrait demander</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>suggestion</comment>
        <translation>%1 : « %2 »</translation>
    </message>
</context>
<context>
    <name>depict::TextEditor</name>
    <message>
        <source>Words of the text</source>
        <translation>Mots du texte</translation>
    </message>
    <message>
        <source>Ctrl+Enter ends writing, Escape takes it back</source>
        <translation>Ctrl+Entrée termine la saisie, Échap l’annule</translation>
    </message>
</context>
<context>
    <name>depict::TextPanel</name>
    <message>
        <source>Double-click the picture to write on it, or press +. Then choose font, colour, outline and shadow here.</source>
        <translation>Double-cliquez sur l’image pour y écrire, ou appuyez sur +. Choisissez ensuite ici police, couleur, contour et ombre.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Nouveau texte</translation>
    </message>
    <message>
        <source>Duplicate this text</source>
        <translation>Dupliquer ce texte</translation>
    </message>
    <message>
        <source>Bring this text forward</source>
        <translation>Avancer ce texte</translation>
    </message>
    <message>
        <source>Send this text backward</source>
        <translation>Reculer ce texte</translation>
    </message>
    <message>
        <source>Remove this text (Delete)</source>
        <translation>Retirer ce texte (Suppr)</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>Mots du texte</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Ce qui est écrit</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Graisse</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Léger</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Couleur des lettres</translation>
    </message>
    <message>
        <source>Align with the beginning of the lines</source>
        <translation>Aligner sur le début des lignes</translation>
    </message>
    <message>
        <source>Align with the middle of the lines</source>
        <translation>Aligner sur le milieu des lignes</translation>
    </message>
    <message>
        <source>Align with the end of the lines</source>
        <translation>Aligner sur la fin des lignes</translation>
    </message>
    <message>
        <source>Vertical: columns from right to left</source>
        <translation>Vertical : colonnes de droite à gauche</translation>
    </message>
    <message>
        <source>Between letters</source>
        <translation>Entre les lettres</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Between lines</source>
        <translation>Entre les lignes</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Ombre</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Douceur</translation>
    </message>
    <message>
        <source>Colour of the outline</source>
        <translation>Couleur du contour</translation>
    </message>
    <message>
        <source>Colour of the shadow</source>
        <translation>Couleur de l’ombre</translation>
    </message>
</context>
<context>
    <name>depict::TextTool</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>depict::TimeLapseExport</name>
    <message>
        <source>From row %1 on: %2</source>
        <translation>À partir de la ligne %1 : %2</translation>
    </message>
</context>
<context>
    <name>depict::TipBar</name>
    <message>
        <source>Enter paints, Shift+Enter begins a new line, Alt+Up brings earlier words back.</source>
        <translation>Entrée peint, Maj+Entrée va à la ligne, Alt+Haut rappelle les mots précédents.</translation>
    </message>
    <message>
        <source>Take a tool at the side and outline something: the words then change only that.</source>
        <translation>Prenez un outil sur le côté et entourez quelque chose : les mots ne changent que cela.</translation>
    </message>
    <message>
        <source>Nothing is lost: every picture stays in the strip of versions, and Ctrl+Z goes back.</source>
        <translation>Rien n’est perdu : chaque image reste dans la bande des versions, et Ctrl+Z revient en arrière.</translation>
    </message>
    <message>
        <source>Drop several pictures onto the chat and speak of them by their numbers.</source>
        <translation>Déposez plusieurs images dans le chat et désignez-les par leur numéro.</translation>
    </message>
    <message>
        <source>Stop a painting at any row: keep what is there, or go on from it later.</source>
        <translation>Arrêtez à n’importe quelle ligne : gardez ce qui est là ou continuez plus tard.</translation>
    </message>
    <message>
        <source>While the canvas has the keyboard, Tab hides the panels and brings them back.</source>
        <translation>Quand le canevas a le clavier, Tab masque les panneaux et les ramène.</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Astuce</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Do not show this tip again</source>
        <translation>Ne plus afficher cette astuce</translation>
    </message>
</context>
<context>
    <name>depict::ToolBox</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Déplacer l’image</translation>
    </message>
    <message>
        <source>Mask brush</source>
        <translation>Brosse de masque</translation>
    </message>
    <message>
        <source>Mask eraser</source>
        <translation>Gomme de masque</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>Sélectionner un rectangle</translation>
    </message>
    <message>
        <source>Select an ellipse</source>
        <translation>Sélectionner une ellipse</translation>
    </message>
    <message>
        <source>Lasso: drag a line or click corners</source>
        <translation>Lasso : tracez une ligne ou cliquez des sommets</translation>
    </message>
    <message>
        <source>Magic wand: select a colour</source>
        <translation>Baguette magique : sélectionner une couleur</translation>
    </message>
    <message>
        <source>Select the thing you click</source>
        <translation>Sélectionner l’objet cliqué</translation>
    </message>
    <message>
        <source>Text over the picture</source>
        <translation>Texte sur l’image</translation>
    </message>
    <message>
        <source>Expand: pull the edges of the picture</source>
        <translation>Étendre : tirer les bords de l’image</translation>
    </message>
</context>
<context>
    <name>depict::ToolOptions</name>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Dureté</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>Touching</source>
        <translation>Contigu</translation>
    </message>
    <message>
        <source>Only what hangs together with the pixel you click</source>
        <translation>Seulement ce qui touche le pixel cliqué</translation>
    </message>
    <message>
        <source>Select anew</source>
        <translation>Nouvelle sélection</translation>
    </message>
    <message>
        <source>Add to the selection (Shift)</source>
        <translation>Ajouter à la sélection (Maj)</translation>
    </message>
    <message>
        <source>Take from the selection (Alt)</source>
        <translation>Soustraire de la sélection (Alt)</translation>
    </message>
    <message>
        <source>Keep what both cover (Shift+Alt)</source>
        <translation>Garder l’intersection (Maj+Alt)</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Contour progressif</translation>
    </message>
    <message>
        <source>How far the edge of what is repainted is softened</source>
        <translation>Largeur d’adoucissement du bord de ce qui est repeint</translation>
    </message>
    <message>
        <source>Strict edge</source>
        <translation>Bord strict</translation>
    </message>
    <message>
        <source>Every pixel is either repainted or left exactly as it is</source>
        <translation>Chaque pixel est soit repeint, soit laissé exactement tel quel</translation>
    </message>
    <message>
        <source>Select by words: “the dog”</source>
        <translation>Sélectionner par des mots : « le chien »</translation>
    </message>
    <message>
        <source>Return selects what you name</source>
        <translation>Entrée sélectionne ce que vous nommez</translation>
    </message>
    <message>
        <source>Select by words</source>
        <translation>Sélectionner par des mots</translation>
    </message>
</context>
<context>
    <name>depict::TurnDelegate</name>
    <message>
        <source>Try again with another seed</source>
        <translation>Réessayer avec une autre graine</translation>
    </message>
    <message>
        <source>Change the words and paint a branch beside it</source>
        <translation>Changer les mots et peindre une branche à côté</translation>
    </message>
    <message>
        <source>Compare with what it was made from</source>
        <translation>Comparer avec l’image d’origine</translation>
    </message>
    <message>
        <source>Use as a picture for the next words</source>
        <translation>Utiliser comme image pour les prochains mots</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copier les mots</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>Autres actions</translation>
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
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>All of it changed</source>
        <translation>Tout a changé</translation>
    </message>
    <message>
        <source>%1 of it changed</source>
        <translation>%1 a changé</translation>
    </message>
    <message>
        <source>Nothing changed in the selection</source>
        <translation>Rien n’a changé dans la sélection</translation>
    </message>
    <message>
        <source>All of the selection changed</source>
        <translation>Toute la sélection a changé</translation>
    </message>
    <message>
        <source>%1 of the selection changed</source>
        <translation>%1 de la sélection a changé</translation>
    </message>
    <message>
        <source>nothing outside</source>
        <translation>rien en dehors</translation>
    </message>
    <message>
        <source>%1 outside</source>
        <translation>%1 en dehors</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>inside, outside</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Ligne %1 sur %2</translation>
    </message>
    <message>
        <source>Stopped after row %1 of %2</source>
        <translation>Arrêtée après la ligne %1 sur %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
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
        <translation>&amp;Toutes les pensées</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Arrow keys walk through the turns, Enter shows the picture, the menu key shows what can be done with it.</source>
        <translation>Les flèches parcourent les échanges, Entrée montre l’image, la touche Menu ce qu’on peut en faire.</translation>
    </message>
    <message>
        <source>Try &amp;again with another seed</source>
        <translation>Ré&amp;essayer avec une autre graine</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>Redemande&amp;r</translation>
    </message>
    <message>
        <source>Change the &amp;words and paint a branch beside it</source>
        <translation>Changer les &amp;mots et peindre une branche à côté</translation>
    </message>
    <message>
        <source>C&amp;ompare with what it was made from</source>
        <translation>Com&amp;parer avec l’image d’origine</translation>
    </message>
    <message>
        <source>&amp;Use as a picture for the next words</source>
        <translation>&amp;Utiliser comme image pour les prochains mots</translation>
    </message>
    <message>
        <source>&amp;Copy the answer</source>
        <translation>&amp;Copier la réponse</translation>
    </message>
    <message>
        <source>&amp;Copy the words</source>
        <translation>&amp;Copier les mots</translation>
    </message>
    <message>
        <source>Copy the &amp;picture</source>
        <translation>Copier l’&amp;image</translation>
    </message>
    <message>
        <source>&amp;Show this picture	Enter</source>
        <translation>&amp;Afficher cette image	Entrée</translation>
    </message>
</context>
<context>
    <name>depict::VersionList</name>
    <message>
        <source>being painted</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>stopped after row %1 of %2</source>
        <translation>arrêtée après la ligne %1 sur %2</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
</context>
<context>
    <name>depict::WelcomeCard</name>
    <message>
        <source>What shall we paint?</source>
        <translation>Que peignons-nous ?</translation>
    </message>
    <message>
        <source>Open a picture and change it by words…</source>
        <translation>Ouvrir une image et la modifier par des mots…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Open the project %1</source>
        <translation>Ouvrir le projet %1</translation>
    </message>
    <message>
        <source>Write it in the chat in any language, or begin with one of these.</source>
        <translation>Écrivez-le dans le chat dans n’importe quelle langue, ou partez d’un exemple.</translation>
    </message>
    <message>
        <source>Write it in the chat (this model reads %1), or begin with one of these.</source>
        <translation>Écrivez-le dans le chat (ce modèle lit %1), ou partez d’un exemple.</translation>
    </message>
</context>
</TS>
