<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>ErrorText</name>
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
    <name>depict::AnswerPanel</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Dismiss the answer</source>
        <translation>Fermer la réponse</translation>
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
        <source>&amp;Edit from here	Enter</source>
        <translation>Modifier à partir d’&amp;ici	Entrée</translation>
    </message>
    <message>
        <source>Paint &amp;again exactly</source>
        <translation>Repeindre à l’i&amp;dentique</translation>
    </message>
    <message>
        <source>&amp;Rename	F2</source>
        <translation>&amp;Renommer	F2</translation>
    </message>
    <message>
        <source>Take the &amp;star away	S</source>
        <translation>Retirer l’&amp;étoile	S</translation>
    </message>
    <message>
        <source>Give it a &amp;star	S</source>
        <translation>Donner une &amp;étoile	S</translation>
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
        <source>&amp;Prune with all that came of it	Del</source>
        <translation>&amp;Supprimer avec tout ce qui en découle	Suppr</translation>
    </message>
    <message>
        <source>&amp;Prune	Del</source>
        <translation>&amp;Supprimer	Suppr</translation>
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
        <source>&amp;Compare with this one</source>
        <translation>&amp;Comparer avec celle-ci</translation>
    </message>
</context>
<context>
    <name>depict::InputChip</name>
    <message>
        <source>Changes this picture</source>
        <translation>Modifie cette image</translation>
    </message>
    <message>
        <source>Paint from nothing again</source>
        <translation>Repartir de zéro</translation>
    </message>
</context>
<context>
    <name>depict::MainWindow</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>image</translation>
    </message>
    <message>
        <source>Say what to change, or ask about the picture: “put a hat on the dog”</source>
        <translation>Dites quoi changer, ou posez une question sur l’image : « mets un chapeau au chien »</translation>
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
        <source>Say what to paint: “a red car and a dog on the beach”</source>
        <translation>Dites quoi peindre : « une voiture rouge et un chien sur la plage »</translation>
    </message>
    <message>
        <source>Say what to paint inside the selection: “a hat”</source>
        <translation>Dites quoi peindre dans la sélection : « un chapeau »</translation>
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
        <source>It</source>
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
        <source>%1 of memory are free.</source>
        <translation>%1 de mémoire sont libres.</translation>
    </message>
    <message>
        <source>%1 of memory are free, which is not enough. Close other programs and choose the folder again.</source>
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
        <source>Way to compare before</source>
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
</context>
<context>
    <name>depict::ShapeTile</name>
    <message>
        <source>Shape %1</source>
        <translation>Forme %1</translation>
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
        <source>Write it below in any language, or begin with one of these.</source>
        <translation>Écrivez-le ci-dessous dans n’importe quelle langue, ou partez d’un exemple.</translation>
    </message>
    <message>
        <source>Paint: %1</source>
        <translation>Peindre : %1</translation>
    </message>
    <message>
        <source>Open a picture and change it by words…</source>
        <translation>Ouvrir une image et la modifier par des mots…</translation>
    </message>
    <message>
        <source>Write it below (this model reads %1), or begin with one of these.</source>
        <translation>Écrivez-le ci-dessous (ce modèle lit %1), ou partez d’un exemple.</translation>
    </message>
</context>
</TS>
