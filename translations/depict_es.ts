<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AbilityText</name>
    <message>
        <source>This model cannot change pictures by words</source>
        <translation>Este modelo no puede cambiar imágenes con palabras</translation>
    </message>
    <message>
        <source>This model cannot paint inside a selection</source>
        <translation>Este modelo no puede pintar dentro de una selección</translation>
    </message>
    <message>
        <source>This model cannot find things in a picture</source>
        <translation>Este modelo no puede encontrar cosas en una imagen</translation>
    </message>
    <message>
        <source>This model cannot answer in words</source>
        <translation>Este modelo no puede responder con palabras</translation>
    </message>
    <message>
        <source>This model paints %1 × %2 pixels only</source>
        <translation>Este modelo solo pinta %1 × %2 píxeles</translation>
    </message>
</context>
<context>
    <name>ErrorDetail</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 es una carpeta.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short.</source>
        <translation>La imagen está dañada o incompleta.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short (%1).</source>
        <translation>La imagen está dañada o incompleta (%1).</translation>
    </message>
    <message>
        <source>The picture file is empty.</source>
        <translation>El archivo de imagen está vacío.</translation>
    </message>
    <message>
        <source>The PNG file is damaged or cut short.</source>
        <translation>El archivo PNG está dañado o incompleto.</translation>
    </message>
    <message>
        <source>The PNG file is damaged.</source>
        <translation>El archivo PNG está dañado.</translation>
    </message>
    <message>
        <source>The file is not an OpenRaster picture.</source>
        <translation>El archivo no es una imagen OpenRaster.</translation>
    </message>
    <message>
        <source>This is not a PNG, JPEG, WebP, TIFF or OpenEXR picture.</source>
        <translation>Esto no es una imagen PNG, JPEG, WebP, TIFF ni OpenEXR.</translation>
    </message>
    <message>
        <source>A picture cannot be saved as %1; the name must end in .png, .jpg, .webp, .tif or .exr.</source>
        <translation>No se puede guardar una imagen como %1; el nombre debe terminar en .png, .jpg, .webp, .tif o .exr.</translation>
    </message>
    <message>
        <source>The picture is %1 x %2 pixels; at most 65535 a side and 268 megapixels can be opened.</source>
        <translation>La imagen tiene %1 x %2 píxeles; se pueden abrir hasta 65535 por lado y 268 megapíxeles.</translation>
    </message>
    <message>
        <source>%1 is not a Depict project.</source>
        <translation>%1 no es un proyecto de Depict.</translation>
    </message>
    <message>
        <source>The project %1 was made by a newer version of Depict.</source>
        <translation>El proyecto %1 se hizo con una versión más reciente de Depict.</translation>
    </message>
    <message>
        <source>The project %1 is cut short.</source>
        <translation>El proyecto %1 está incompleto.</translation>
    </message>
    <message>
        <source>The project %1 is damaged%2.</source>
        <translation>El proyecto %1 está dañado%2.</translation>
    </message>
    <message>
        <source>The project %1 cannot be read.</source>
        <translation>No se puede leer el proyecto %1.</translation>
    </message>
    <message>
        <source>The project %1 is open in another window.</source>
        <translation>El proyecto %1 está abierto en otra ventana.</translation>
    </message>
    <message>
        <source>The project is still being opened.</source>
        <translation>El proyecto aún se está abriendo.</translation>
    </message>
    <message>
        <source>The words are %1 bytes long; at most %2 are possible.</source>
        <translation>Las palabras ocupan %1 bytes; como máximo pueden ser %2.</translation>
    </message>
    <message>
        <source>The words are empty.</source>
        <translation>No hay palabras.</translation>
    </message>
    <message>
        <source>The words are too long for this model.</source>
        <translation>Las palabras son demasiado largas para este modelo.</translation>
    </message>
    <message>
        <source>The words and pictures together are too long for this model.</source>
        <translation>Las palabras y las imágenes juntas son demasiado largas para este modelo.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels is not possible; each side is %3 to %4 pixels.</source>
        <translation>No es posible una imagen de %1 x %2 píxeles; cada lado tiene de %3 a %4 píxeles.</translation>
    </message>
    <message>
        <source>Nothing was added to any side of the picture.</source>
        <translation>No se añadió nada a ningún lado de la imagen.</translation>
    </message>
    <message>
        <source>The larger picture would have more than %1 pixels a side.</source>
        <translation>La imagen ampliada tendría más de %1 píxeles por lado.</translation>
    </message>
    <message>
        <source>A picture that the words speak of is not there yet.</source>
        <translation>Una imagen de la que hablan las palabras aún no está lista.</translation>
    </message>
    <message>
        <source>Already %1 paintings wait for their turn.</source>
        <translation>Ya hay %1 pinturas esperando su turno.</translation>
    </message>
    <message>
        <source>The model %1 cannot work from a picture.</source>
        <translation>El modelo %1 no puede partir de una imagen.</translation>
    </message>
    <message>
        <source>The model %1 reads at most %2 pictures at a time, not %3.</source>
        <translation>El modelo %1 lee como máximo %2 imágenes a la vez, no %3.</translation>
    </message>
    <message>
        <source>The model %1 cannot change pictures by words.</source>
        <translation>El modelo %1 no puede cambiar imágenes con palabras.</translation>
    </message>
    <message>
        <source>The model %1 cannot change pictures.</source>
        <translation>El modelo %1 no puede cambiar imágenes.</translation>
    </message>
    <message>
        <source>The model %1 cannot paint inside a selection.</source>
        <translation>El modelo %1 no puede pintar dentro de una selección.</translation>
    </message>
    <message>
        <source>The model %1 cannot paint beyond the edges of a picture.</source>
        <translation>El modelo %1 no puede pintar más allá de los bordes de una imagen.</translation>
    </message>
    <message>
        <source>The model %1 cannot find things in a picture.</source>
        <translation>El modelo %1 no puede encontrar cosas en una imagen.</translation>
    </message>
    <message>
        <source>The model %1 was not trained to answer in words.</source>
        <translation>El modelo %1 no aprendió a responder con palabras.</translation>
    </message>
    <message>
        <source>The model painted no picture of these words.</source>
        <translation>El modelo no pintó ninguna imagen con estas palabras.</translation>
    </message>
    <message>
        <source>This model paints pictures of %1 x %2 pixels only.</source>
        <translation>Este modelo solo pinta imágenes de %1 x %2 píxeles.</translation>
    </message>
    <message>
        <source>There is no model at %1: %2 is missing.</source>
        <translation>No hay ningún modelo en %1: falta %2.</translation>
    </message>
    <message>
        <source>The folder %1 is a model of the kind %2, which Depict does not know.</source>
        <translation>La carpeta %1 es un modelo del tipo %2, que Depict no conoce.</translation>
    </message>
    <message>
        <source>The folder %1 has no weights: neither model.safetensors nor pytorch_model.bin.</source>
        <translation>La carpeta %1 no tiene pesos: ni model.safetensors ni pytorch_model.bin.</translation>
    </message>
    <message>
        <source>The model file %1 is damaged: %2.</source>
        <translation>El archivo de modelo %1 está dañado: %2.</translation>
    </message>
    <message>
        <source>config.json is damaged: %1.</source>
        <translation>config.json está dañado: %1.</translation>
    </message>
    <message>
        <source>No CUDA device can be used on this machine.</source>
        <translation>En este equipo no se puede usar ningún dispositivo CUDA.</translation>
    </message>
    <message>
        <source>The compute engine failed: %1.</source>
        <translation>El motor de cálculo falló: %1.</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>Detalle técnico: %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Depict does not know files of this kind.</source>
        <translation>Depict no conoce archivos de este tipo.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, WebP, TIFF or OpenEXR, or a newer version of Depict.</source>
        <translation>Use PNG, JPEG, WebP, TIFF u OpenEXR, o una versión más reciente de Depict.</translation>
    </message>
    <message>
        <source>This cannot be painted as asked.</source>
        <translation>Esto no se puede pintar tal como se pide.</translation>
    </message>
    <message>
        <source>Change the words, the shape or the settings and try again.</source>
        <translation>Cambie las palabras, la forma o los ajustes e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>El archivo no está.</translation>
    </message>
    <message>
        <source>Check its name and folder, then open it again.</source>
        <translation>Compruebe el nombre y la carpeta y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>It may be damaged: open it in the program that made it, or take another copy.</source>
        <translation>Puede estar dañado: ábralo con el programa que lo creó o use otra copia.</translation>
    </message>
    <message>
        <source>This model cannot do that yet.</source>
        <translation>Este modelo aún no puede hacer eso.</translation>
    </message>
    <message>
        <source>Say it another way, or choose a model that can.</source>
        <translation>Dígalo de otra manera o elija un modelo que pueda.</translation>
    </message>
    <message>
        <source>The picture could not be saved there.</source>
        <translation>No se pudo guardar la imagen ahí.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for permission to write.</source>
        <translation>Elija otra carpeta o pida permiso de escritura.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk; nothing is lost.</source>
        <translation>Libere espacio o elija otro disco; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
        <source>Choose a smaller shape or fewer variants, or close other programs.</source>
        <translation>Elija una forma más pequeña o menos variantes, o cierre otros programas.</translation>
    </message>
    <message>
        <source>The model is not there.</source>
        <translation>El modelo no está.</translation>
    </message>
    <message>
        <source>Install Depict again, or name the folder with --model.</source>
        <translation>Reinstale Depict o indique la carpeta con --model.</translation>
    </message>
    <message>
        <source>The model is damaged.</source>
        <translation>El modelo está dañado.</translation>
    </message>
    <message>
        <source>Install Depict again, or name another folder with --model.</source>
        <translation>Reinstale Depict o indique otra carpeta con --model.</translation>
    </message>
    <message>
        <source>A painting is under way.</source>
        <translation>Se está pintando una imagen.</translation>
    </message>
    <message>
        <source>Wait for it or stop it; your words stay where they are.</source>
        <translation>Espere o deténgala; sus palabras se quedan donde están.</translation>
    </message>
    <message>
        <source>The computing device failed.</source>
        <translation>Ha fallado el dispositivo de cálculo.</translation>
    </message>
    <message>
        <source>Try again, or start Depict with --device cpu.</source>
        <translation>Inténtelo de nuevo o inicie Depict con --device cpu.</translation>
    </message>
    <message>
        <source>Something went wrong inside Depict.</source>
        <translation>Algo ha fallado dentro de Depict.</translation>
    </message>
    <message>
        <source>Your pictures are safe. Try again, and please report it.</source>
        <translation>Sus imágenes están a salvo. Inténtelo de nuevo e informe del problema.</translation>
    </message>
</context>
<context>
    <name>PlanNames</name>
    <message>
        <source>words</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>a mark</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>daños</translation>
    </message>
</context>
<context>
    <name>ReviewLines</name>
    <message>
        <source>everything else, as before</source>
        <translation>todo lo demás, como antes</translation>
    </message>
    <message>
        <source>%1, in its own colour</source>
        <translation>%1, en su propio color</translation>
    </message>
    <message>
        <source>%1, worn</source>
        <translation>%1, en uso</translation>
    </message>
    <message>
        <source>%1, worn (%2)</source>
        <comment>hat, worn (dog)</comment>
        <translation>%1, en uso (%2)</translation>
    </message>
    <message>
        <source>%1, gone</source>
        <translation>%1, ya no está</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1, como antes</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>is it there?</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <comment>is it there?</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <comment>is it there?</comment>
        <translation>no se puede saber</translation>
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
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Bordes</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Find things</source>
        <translation>Buscar objetos</translation>
    </message>
    <message>
        <source>Sunshine</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Lluvia</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Nieve</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Niebla</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>Acuarela</translation>
    </message>
    <message>
        <source>Oil painting</source>
        <translation>Óleo</translation>
    </message>
    <message>
        <source>Pencil sketch</source>
        <translation>Boceto a lápiz</translation>
    </message>
    <message>
        <source>Pixel art</source>
        <translation>Arte de píxeles</translation>
    </message>
    <message>
        <source>Paper cut</source>
        <translation>Papel recortado</translation>
    </message>
    <message>
        <source>Neon</source>
        <translation>Neón</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Cartel</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Describir</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Tiempo</translation>
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
        <translation>Escribir estas palabras</translation>
    </message>
    <message>
        <source>%1, for example “%2”</source>
        <translation>%1, por ejemplo «%2»</translation>
    </message>
    <message>
        <source>What this model can do</source>
        <translation>Lo que sabe hacer este modelo</translation>
    </message>
    <message>
        <source>The model is loading…</source>
        <translation>El modelo se está cargando…</translation>
    </message>
    <message>
        <source>Paint from words</source>
        <translation>Pintar a partir de palabras</translation>
    </message>
    <message>
        <source>Change a picture by words</source>
        <translation>Cambiar una imagen con palabras</translation>
    </message>
    <message>
        <source>Paint anew only what you select</source>
        <translation>Repintar solo lo seleccionado</translation>
    </message>
    <message>
        <source>Answer questions about a picture</source>
        <translation>Responder preguntas sobre una imagen</translation>
    </message>
    <message>
        <source>With a picture, one press: %1</source>
        <translation>Con una imagen, un clic: %1</translation>
    </message>
</context>
<context>
    <name>depict::ActionRegistry</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
</context>
<context>
    <name>depict::AttachmentBar</name>
    <message>
        <source>Pictures that the words speak of</source>
        <translation>Imágenes de las que hablan las palabras</translation>
    </message>
    <message>
        <source>This model works from one picture at a time: take the others away.</source>
        <translation>Este modelo trabaja con una imagen a la vez: quite las demás.</translation>
    </message>
    <message>
        <source>This model works from at most %1 pictures at a time: take some away.</source>
        <translation>Este modelo trabaja con %1 imágenes a la vez como máximo: quite algunas.</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>Imagen nueva</translation>
    </message>
    <message>
        <source>Change the shown one</source>
        <translation>Cambiar la que se ve</translation>
    </message>
    <message>
        <source>The next words will change this picture (Ctrl+E)</source>
        <translation>Las próximas palabras cambiarán esta imagen (Ctrl+E)</translation>
    </message>
    <message>
        <source>Waiting for the picture: %1</source>
        <translation>Esperando la imagen: %1</translation>
    </message>
    <message>
        <source>%1 (still being painted)</source>
        <translation>%1 (aún se está pintando)</translation>
    </message>
</context>
<context>
    <name>depict::AttachmentChip</name>
    <message>
        <source>Picture %1: %2</source>
        <translation>Imagen %1: %2</translation>
    </message>
    <message>
        <source>Changes this picture: %1</source>
        <translation>Cambia esta imagen: %1</translation>
    </message>
    <message>
        <source>Delete takes it away</source>
        <translation>Supr la quita</translation>
    </message>
    <message>
        <source>Changes this picture</source>
        <translation>Cambia esta imagen</translation>
    </message>
    <message>
        <source>Take picture %1 away</source>
        <translation>Quitar la imagen %1</translation>
    </message>
    <message>
        <source>Paint from nothing again</source>
        <translation>Volver a pintar desde cero</translation>
    </message>
</context>
<context>
    <name>depict::BatchDialog</name>
    <message>
        <source>Add to the batch</source>
        <translation>Añadir al lote</translation>
    </message>
    <message>
        <source>Paint from words</source>
        <translation>Pintar a partir de palabras</translation>
    </message>
    <message>
        <source>Change pictures</source>
        <translation>Cambiar imágenes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Prompts, one a line</source>
        <translation>Indicaciones, una por línea</translation>
    </message>
    <message>
        <source>One prompt a line, in any language the model knows</source>
        <translation>Una por línea, en cualquier idioma que el modelo conozca</translation>
    </message>
    <message>
        <source>Shape %1</source>
        <translation>Forma %1</translation>
    </message>
    <message>
        <source>Pictures of each</source>
        <translation>Imágenes de cada una</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Primera semilla</translation>
    </message>
    <message>
        <source>random</source>
        <translation>al azar</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Carpeta de imágenes</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Qué cambiar</translation>
    </message>
    <message>
        <source>For example: make it night</source>
        <translation>Por ejemplo: que sea de noche</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder of pictures</source>
        <translation>Elegir la carpeta de imágenes</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Carpeta para los resultados</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>Elegir la carpeta para los resultados</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>Los resultados van a</translation>
    </message>
    <message>
        <source>Pictures in the folder: %1</source>
        <translation>Imágenes en la carpeta: %1</translation>
    </message>
    <message>
        <source>Pictures to paint: %1</source>
        <translation>Imágenes por pintar: %1</translation>
    </message>
</context>
<context>
    <name>depict::BatchPanel</name>
    <message>
        <source>Nothing to do yet. Add prompts in several shapes and seeds, or a folder of pictures with one instruction; the results are written to files while you go on working.</source>
        <translation>Nada que hacer aún. Añada indicaciones en varias formas y semillas, o una carpeta de imágenes con una instrucción; los resultados se escriben en archivos mientras sigue trabajando.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Abrir el resultado</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Antes (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Después (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Take off the list (Delete)</source>
        <translation>Quitar de la lista (Supr)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Jobs that are done</source>
        <translation>Trabajos terminados</translation>
    </message>
    <message>
        <source>Try all that failed again</source>
        <translation>Reintentar todos los fallidos</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar todo</translation>
    </message>
    <message>
        <source>Take all that is done off the list</source>
        <translation>Quitar de la lista todo lo terminado</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 terminados</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidos</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
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
        <translation>semilla %1</translation>
    </message>
</context>
<context>
    <name>depict::CanvasArea</name>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation>Mostrar a tamaño real</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Mostrar toda la imagen</translation>
    </message>
    <message>
        <source>Edit this picture</source>
        <translation>Editar esta imagen</translation>
    </message>
    <message>
        <source>The next words will change this picture (Ctrl+E)</source>
        <translation>Las próximas palabras cambiarán esta imagen (Ctrl+E)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on painting as if it had never been stopped</source>
        <translation>Seguir pintando como si nunca se hubiera detenido</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep rows</source>
        <translation>Conservar filas</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 rows</source>
        <translation>Detenido: %1 de %2 filas</translation>
    </message>
    <message>
        <source>Row %1 of %2 is being painted</source>
        <translation>Pintando la fila %1 de %2</translation>
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
        <translation>Lienzo</translation>
    </message>
</context>
<context>
    <name>depict::ChatPanel</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>Add pictures that the words speak of</source>
        <translation>Añadir imágenes de las que hablan las palabras</translation>
    </message>
    <message>
        <source>Ask about the picture: “How many dogs are there?”</source>
        <translation>Pregunte por la imagen: «¿Cuántos perros hay?»</translation>
    </message>
    <message>
        <source>Say what to paint inside the selection: “a hat”</source>
        <translation>Diga qué pintar dentro de la selección: «un sombrero»</translation>
    </message>
    <message>
        <source>Speak of the pictures by their numbers: “put the cat of the first picture into the second”</source>
        <translation>Nombre las imágenes por su número: «pon el gato de la primera imagen en la segunda»</translation>
    </message>
    <message>
        <source>Say what to change, or ask about the picture: “put a hat on the dog”</source>
        <translation>Diga qué cambiar o pregunte por la imagen: «ponle un sombrero al perro»</translation>
    </message>
    <message>
        <source>Say what to paint: “a red car and a dog on the beach”</source>
        <translation>Diga qué pintar: «un coche rojo y un perro en la playa»</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Añadir imágenes</translation>
    </message>
</context>
<context>
    <name>depict::ConfidenceLegend</name>
    <message>
        <source>Confidence</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>How probable the model thought the cells that it chose</source>
        <translation>Qué probables creía el modelo las celdas que eligió</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>Confidence: known when the picture is done</source>
        <translation>Certeza: se sabe cuando la imagen está lista</translation>
    </message>
    <message>
        <source>Confidence: not known for this picture</source>
        <translation>Certeza: no se sabe de esta imagen</translation>
    </message>
</context>
<context>
    <name>depict::ExampleTile</name>
    <message>
        <source>Paint this</source>
        <translation>Pintar esto</translation>
    </message>
    <message>
        <source>Paint: %1</source>
        <translation>Pintar: %1</translation>
    </message>
</context>
<context>
    <name>depict::ExpandPanel</name>
    <message>
        <source>Expand</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Pull the edges of the picture, or say how far. The picture itself stays as it is, to the last pixel.</source>
        <translation>Tire de los bordes de la imagen o diga cuánto. La imagen misma queda igual, hasta el último píxel.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>To a shape</source>
        <translation>Hasta una forma</translation>
    </message>
    <message>
        <source>To a shape…</source>
        <translation>Hasta una forma…</translation>
    </message>
    <message>
        <source>What is to be seen there</source>
        <translation>Qué se ha de ver ahí</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation>Todavía no hay imagen.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>%1 × %2 pixels become %3 × %4</source>
        <translation>%1 × %2 píxeles pasan a ser %3 × %4</translation>
    </message>
</context>
<context>
    <name>depict::HistoryStrip</name>
    <message>
        <source>Versions of the project</source>
        <translation>Versiones del proyecto</translation>
    </message>
    <message>
        <source>Arrow keys walk through the versions; the menu key shows what can be done with one.</source>
        <translation>Las flechas recorren las versiones; la tecla de menú muestra qué se puede hacer con una.</translation>
    </message>
    <message>
        <source>&amp;Edit from here</source>
        <translation>&amp;Editar desde aquí</translation>
    </message>
    <message>
        <source>Paint &amp;again exactly</source>
        <translation>Pintar e&amp;xactamente igual</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>Take the &amp;star away</source>
        <translation>Quitar la e&amp;strella</translation>
    </message>
    <message>
        <source>Give it a &amp;star</source>
        <translation>Poner una e&amp;strella</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>N&amp;ota…</translation>
    </message>
    <message>
        <source>A&amp;ccepted</source>
        <translation>&amp;Aceptada</translation>
    </message>
    <message>
        <source>Re&amp;jected</source>
        <translation>&amp;Rechazada</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Ex&amp;portar…</translation>
    </message>
    <message>
        <source>&amp;Prune with all that came of it</source>
        <translation>E&amp;liminar con todo lo derivado</translation>
    </message>
    <message>
        <source>&amp;Prune</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What is to be remembered of this version?</source>
        <translation>¿Qué hay que recordar de esta versión?</translation>
    </message>
    <message>
        <source>Export the version</source>
        <translation>Exportar la versión</translation>
    </message>
    <message>
        <source>PNG with its words and settings (*.png)</source>
        <translation>PNG con sus palabras y ajustes (*.png)</translation>
    </message>
    <message>
        <source>OpenRaster with the picture before it (*.ora)</source>
        <translation>OpenRaster con la imagen anterior (*.ora)</translation>
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
        <translation>Co&amp;mparar con esta</translation>
    </message>
    <message>
        <source>&amp;Use as a picture for the next words</source>
        <translation>&amp;Usar como imagen para las próximas palabras</translation>
    </message>
    <message>
        <source>Give it a star, or take it away</source>
        <translation>Poner o quitar la estrella</translation>
    </message>
    <message>
        <source>Export the time-&amp;lapse…</source>
        <translation>Exportar el &amp;time-lapse…</translation>
    </message>
</context>
<context>
    <name>depict::KeyPointer</name>
    <message>
        <source>Column %1, row %2 of pixels</source>
        <translation>Columna %1, fila %2 de píxeles</translation>
    </message>
</context>
<context>
    <name>depict::MainWindow</name>
    <message>
        <source>This picture is not finished yet.</source>
        <translation>Esta imagen aún no está terminada.</translation>
    </message>
    <message>
        <source>Wait for its last row, or let it go on where it was stopped; then the tools select in it.</source>
        <translation>Espere a su última fila o deje que continúe donde se detuvo; después las herramientas seleccionan en ella.</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Abrir una imagen</translation>
    </message>
    <message>
        <source>PNG with its words and settings (*.png)</source>
        <translation>PNG con sus palabras y ajustes (*.png)</translation>
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
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>No hay ninguna imagen en el portapapeles</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New painting</source>
        <translation>&amp;Nueva imagen</translation>
    </message>
    <message>
        <source>&amp;Open picture…</source>
        <translation>&amp;Abrir imagen…</translation>
    </message>
    <message>
        <source>Open &amp;model folder…</source>
        <translation>Abrir carpeta de &amp;modelo…</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Guardar imagen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>&amp;Pegar imagen</translation>
    </message>
    <message>
        <source>&amp;Edit this picture by words</source>
        <translation>&amp;Editar esta imagen con palabras</translation>
    </message>
    <message>
        <source>Paint from &amp;nothing</source>
        <translation>Pintar desde cer&amp;o</translation>
    </message>
    <message>
        <source>&amp;Painting</source>
        <translation>&amp;Pintura</translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <translation>&amp;Pintar</translation>
    </message>
    <message>
        <source>Pause / &amp;resume</source>
        <translation>Pausar / &amp;reanudar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Keep rows</source>
        <translation>&amp;Conservar filas</translation>
    </message>
    <message>
        <source>&amp;Continue the stopped painting</source>
        <translation>Con&amp;tinuar lo detenido</translation>
    </message>
    <message>
        <source>&amp;Discard rows</source>
        <translation>Descartar &amp;filas</translation>
    </message>
    <message>
        <source>&amp;Write the words</source>
        <translation>&amp;Escribir las palabras</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Fit the picture</source>
        <translation>&amp;Ajustar a la ventana</translation>
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
        <translation>Am&amp;pliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Cell &amp;grid</source>
        <translation>&amp;Cuadrícula de celdas</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Depict</source>
        <translation>&amp;Acerca de Depict</translation>
    </message>
    <message>
        <source>About Depict</source>
        <translation>Acerca de Depict</translation>
    </message>
    <message>
        <source>&lt;b&gt;Depict %1&lt;/b&gt;&lt;br&gt;A picture studio that paints in front of your eyes, cell by cell.&lt;br&gt;&lt;br&gt;Apache License 2.0</source>
        <translation>&lt;b&gt;Depict %1&lt;/b&gt;&lt;br&gt;Un estudio de imagen que pinta ante sus ojos, celda a celda.&lt;br&gt;&lt;br&gt;Apache License 2.0</translation>
    </message>
    <message>
        <source>%1 — Depict</source>
        <translation>%1 — Depict</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Seleccionar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>&amp;No seleccionar nada</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Invertir</translation>
    </message>
    <message>
        <source>&amp;Grow…</source>
        <translation>&amp;Agrandar…</translation>
    </message>
    <message>
        <source>Grow the selection</source>
        <translation>Agrandar la selección</translation>
    </message>
    <message>
        <source>S&amp;hrink…</source>
        <translation>&amp;Encoger…</translation>
    </message>
    <message>
        <source>Shrink the selection</source>
        <translation>Encoger la selección</translation>
    </message>
    <message>
        <source>&amp;Fill holes</source>
        <translation>Rellenar &amp;huecos</translation>
    </message>
    <message>
        <source>&amp;Remove what is selected</source>
        <translation>&amp;Quitar lo seleccionado</translation>
    </message>
    <message>
        <source>&amp;Keep only what is selected</source>
        <translation>&amp;Conservar solo lo seleccionado</translation>
    </message>
    <message>
        <source>&amp;Describe what is selected</source>
        <translation>&amp;Describir lo seleccionado</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Pincel más grande</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Pincel más pequeño</translation>
    </message>
    <message>
        <source>Show as a &amp;tint</source>
        <translation>&amp;Mostrar como tinte</translation>
    </message>
    <message>
        <source>&amp;Open a mask…</source>
        <translation>A&amp;brir una máscara…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the mask…</source>
        <translation>&amp;Guardar la máscara…</translation>
    </message>
    <message>
        <source>By how many pixels?</source>
        <translation>¿Cuántos píxeles?</translation>
    </message>
    <message>
        <source>Open a mask</source>
        <translation>Abrir una máscara</translation>
    </message>
    <message>
        <source>Save the mask</source>
        <translation>Guardar la máscara</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>máscara</translation>
    </message>
    <message>
        <source>Ne&amp;w project</source>
        <translation>Nuevo &amp;proyecto</translation>
    </message>
    <message>
        <source>Open pro&amp;ject…</source>
        <translation>Abrir pro&amp;yecto…</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>Proyectos &amp;recientes</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>Guardar proyecto &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Remove this version</source>
        <translation>&amp;Quitar esta versión</translation>
    </message>
    <message>
        <source>opened picture</source>
        <translation>imagen abierta</translation>
    </message>
    <message>
        <source>kept rows</source>
        <translation>filas conservadas</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>eliminación</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>star</source>
        <translation>estrella</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>valoración</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>selección</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Depict projects (*.depict)</source>
        <translation>Proyectos de Depict (*.depict)</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>Guardar el proyecto como</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Proyecto: %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Comparación</translation>
    </message>
    <message>
        <source>Write a sheet of before and after</source>
        <translation>Crear una hoja de antes y después</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>before and after</source>
        <translation>antes y después</translation>
    </message>
    <message>
        <source>Paint with Janus-Pro, Emu3.5 or another model of Depict</source>
        <translation>Pintar con Janus-Pro, Emu3.5 u otro modelo de Depict</translation>
    </message>
    <message>
        <source>This build of Depict has no engine to open models with.</source>
        <translation>Esta compilación de Depict no tiene motor para abrir modelos.</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>C&amp;hat</translation>
    </message>
    <message>
        <source>&amp;Look at results</source>
        <translation>&amp;Mirar los resultados</translation>
    </message>
    <message>
        <source>After an edit the model says what it sees</source>
        <translation>Tras una edición, el modelo dice lo que ve</translation>
    </message>
    <message>
        <source>Show or hide all &amp;panels</source>
        <translation>Mostrar &amp;u ocultar todos los paneles</translation>
    </message>
    <message>
        <source>Give up the look, the stroke, the selection or the painting</source>
        <translation>Abandonar la vista, el trazo, la selección o la pintura</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>A&amp;tajos de teclado…</translation>
    </message>
    <message>
        <source>PDF for the printer (*.pdf)</source>
        <translation>PDF para la imprenta (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Lote</translation>
    </message>
    <message>
        <source>Add to the batc&amp;h…</source>
        <translation>&amp;Añadir al lote…</translation>
    </message>
    <message>
        <source>E&amp;xpand the canvas…</source>
        <translation>Ampliar el lien&amp;zo…</translation>
    </message>
    <message>
        <source>P&amp;oster</source>
        <translation>Carte&amp;l</translation>
    </message>
    <message>
        <source>&amp;New text</source>
        <translation>&amp;Texto nuevo</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Words, shape and seed are those that it was painted with</source>
        <translation>Palabras, forma y semilla son las que se usaron para pintarla</translation>
    </message>
    <message>
        <source>&amp;Colour of the tint…</source>
        <translation>C&amp;olor del tinte…</translation>
    </message>
    <message>
        <source>Colour of the tint</source>
        <translation>Color del tinte</translation>
    </message>
    <message>
        <source>The words are those that it was painted with</source>
        <translation>Las palabras son las que se usaron para pintarla</translation>
    </message>
</context>
<context>
    <name>depict::ModelDialog</name>
    <message>
        <source>paints from words</source>
        <translation>pinta a partir de palabras</translation>
    </message>
    <message>
        <source>changes pictures by words</source>
        <translation>cambia imágenes con palabras</translation>
    </message>
    <message>
        <source>answers about pictures</source>
        <translation>responde sobre imágenes</translation>
    </message>
    <message>
        <source>plans, maps, selects by words</source>
        <translation>planifica, hace mapas, selecciona con palabras</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things that a model can do</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 × %2 pixels only</source>
        <translation>solo %1 × %2 píxeles</translation>
    </message>
    <message>
        <source>any shape from 1:4 to 4:1</source>
        <translation>cualquier forma de 1:4 a 4:1</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Abrir en otra ventana</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>Abrir una carpeta de modelo</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Ninguna carpeta elegida</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>Carpeta de modelo</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>Precisión de los pesos</translation>
    </message>
    <message>
        <source>Janus-Pro, Emu3.5 and models of Depict&apos;s own can be opened; the README says where they are found. Nothing is loaded before you have seen what the folder holds.</source>
        <translation>Se pueden abrir Janus-Pro, Emu3.5 y modelos propios de Depict; el README dice dónde encontrarlos. No se carga nada antes de que vea qué contiene la carpeta.</translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation>Elegir una carpeta de modelo</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Leyendo la carpeta…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamaños</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>%1 million, %2 on disk</source>
        <translation>%1 millones, %2 en disco</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>%1: needs %2</source>
        <translation>%1: necesita %2</translation>
    </message>
    <message>
        <source>%1 of memory is free.</source>
        <translation>Hay %1 de memoria libre.</translation>
    </message>
    <message>
        <source>%1 of memory is free, which is not enough. Close other programs and choose the folder again.</source>
        <translation>Hay %1 de memoria libre, y no basta. Cierre otros programas y elija la carpeta de nuevo.</translation>
    </message>
</context>
<context>
    <name>depict::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>depict::PromptBox</name>
    <message>
        <source>Words for the painting</source>
        <translation>Palabras para la imagen</translation>
    </message>
    <message>
        <source>Enter paints, Shift+Enter begins a new line, Alt+Up and Alt+Down bring back earlier words.</source>
        <translation>Intro pinta, Mayús+Intro empieza otra línea, Alt+Arriba y Alt+Abajo recuperan palabras anteriores.</translation>
    </message>
    <message>
        <source>Say what to paint: “a red car and a dog on the beach”</source>
        <translation>Diga qué pintar: «un coche rojo y un perro en la playa»</translation>
    </message>
</context>
<context>
    <name>depict::ReplayBar</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>End the time-lapse</source>
        <translation>Cerrar el time-lapse</translation>
    </message>
    <message>
        <source>Time-lapse</source>
        <translation>Time-lapse</translation>
    </message>
    <message>
        <source>Place in the time-lapse</source>
        <translation>Posición en el time-lapse</translation>
    </message>
    <message>
        <source>row %1/%2</source>
        <translation>fila %1/%2</translation>
    </message>
    <message>
        <source>Write it as an animated GIF or as PNG frames</source>
        <translation>Escribirlo como GIF animado o como fotogramas PNG</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Writing the time-lapse…</source>
        <translation>Escribiendo el time-lapse…</translation>
    </message>
</context>
<context>
    <name>depict::ReplySwitch</name>
    <message>
        <source>How the words are taken</source>
        <translation>Cómo se toman las palabras</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>The model decides whether to paint or to answer</source>
        <translation>El modelo decide si pintar o responder</translation>
    </message>
    <message>
        <source>Paint</source>
        <comment>kind of reply</comment>
        <translation>Pintar</translation>
    </message>
    <message>
        <source>Always paint</source>
        <translation>Pintar siempre</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>kind of reply</comment>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Always answer in words</source>
        <translation>Responder siempre con palabras</translation>
    </message>
</context>
<context>
    <name>depict::Review</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Not a single pixel differs.</source>
        <translation>No difiere ni un solo píxel.</translation>
    </message>
    <message>
        <source>Largest difference: %1 of %2.</source>
        <translation>Mayor diferencia: %1 de %2.</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ.</source>
        <translation>Difiere el %1 % de los píxeles.</translation>
    </message>
    <message>
        <source>Inside the mask %1 %, outside not one.</source>
        <translation>Dentro de la máscara, %1 %; fuera, ninguno.</translation>
    </message>
    <message>
        <source>Inside the mask %1 %, outside %2 %.</source>
        <translation>Dentro de la máscara, %1 %; fuera, %2 %.</translation>
    </message>
</context>
<context>
    <name>depict::ReviewArea</name>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation>Mostrar a tamaño real</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Mostrar toda la imagen</translation>
    </message>
    <message>
        <source>Counting what differs…</source>
        <translation>Contando las diferencias…</translation>
    </message>
    <message>
        <source>What differs is counted when the painting is finished.</source>
        <translation>Las diferencias se cuentan al terminar la imagen.</translation>
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
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Hold to see what was before (\)</source>
        <translation>Mantener pulsado para ver lo anterior (\)</translation>
    </message>
    <message>
        <source>Hold to see what was before</source>
        <translation>Mantener pulsado para ver lo anterior</translation>
    </message>
    <message>
        <source>Opacity of the picture above</source>
        <translation>Opacidad de la imagen superior</translation>
    </message>
    <message>
        <source>How much is seen of the picture above</source>
        <translation>Cuánto se ve de la imagen superior</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Back to the canvas (Esc)</source>
        <translation>Volver al lienzo (Esc)</translation>
    </message>
    <message>
        <source>Compare before and after (R)</source>
        <translation>Comparar antes y después (R)</translation>
    </message>
    <message>
        <source>Next way to compare</source>
        <translation>Siguiente modo de comparar</translation>
    </message>
    <message>
        <source>Previous way to compare</source>
        <translation>Modo de comparación anterior</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Intercambiar los lados</translation>
    </message>
    <message>
        <source>Compare with what it was made from</source>
        <translation>Comparar con aquello de lo que salió</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Sheet…</source>
        <translation>Hoja…</translation>
    </message>
    <message>
        <source>Before and after on one page, as PDF or PNG</source>
        <translation>Antes y después en una página, como PDF o PNG</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Una</translation>
    </message>
    <message>
        <source>One picture; \ shows what was before</source>
        <translation>Una imagen; \ muestra lo anterior</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>Drag the line; its knob turns it</source>
        <translation>Arrastre la línea; su botón la gira</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Both move and zoom together</source>
        <translation>Las dos se mueven y amplían juntas</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Where pixels differ, and how far</source>
        <translation>Dónde difieren los píxeles y cuánto</translation>
    </message>
    <message>
        <source>Onion</source>
        <translation>Cebolla</translation>
    </message>
    <message>
        <source>One shines through the other</source>
        <translation>Una se transparenta en la otra</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>The pointer shows what was before</source>
        <translation>El puntero muestra lo anterior</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Up to four variants; click one to take it</source>
        <translation>Hasta cuatro variantes; haga clic en una para elegirla</translation>
    </message>
</context>
<context>
    <name>depict::ReviewView</name>
    <message>
        <source>Review</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>There is nothing to review yet. Paint something, or open a picture.</source>
        <translation>Aún no hay nada que comparar. Pinte algo o abra una imagen.</translation>
    </message>
    <message>
        <source>This version has no variants. Choose 2 to 4 variants beside the words, and paint.</source>
        <translation>Esta versión no tiene variantes. Elija de 2 a 4 variantes junto a las palabras y pinte.</translation>
    </message>
    <message>
        <source>Reading the other picture…</source>
        <translation>Leyendo la otra imagen…</translation>
    </message>
    <message>
        <source>Nothing was before this version. Right-click another one in the strip below and choose “Compare with this one”.</source>
        <translation>No hubo nada antes de esta versión. Haga clic derecho en otra de la tira inferior y elija «Comparar con esta».</translation>
    </message>
    <message>
        <source>Differences are counted on pictures of one size. These are %1 × %2 and %3 × %4 pixels.</source>
        <translation>Las diferencias se cuentan en imágenes de igual tamaño. Estas tienen %1 × %2 y %3 × %4 píxeles.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
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
        <translation>Filas de la imagen</translation>
    </message>
    <message>
        <source>Rows of the picture, painted from top to bottom</source>
        <translation>Filas de la imagen, pintadas de arriba abajo</translation>
    </message>
    <message>
        <source>Rows that stay</source>
        <translation>Filas que se quedan</translation>
    </message>
    <message>
        <source>Drag the handle, or press the arrow keys, to go back to a row: what lies below is painted anew</source>
        <translation>Arrastre el tirador o pulse las flechas para volver a una fila: lo que hay debajo se repinta</translation>
    </message>
    <message>
        <source>Pause after this row</source>
        <translation>Pausar tras esta fila</translation>
    </message>
    <message>
        <source>Click between two rows to pause the painting there; click again to take that back</source>
        <translation>Haga clic entre dos filas para pausar ahí la pintura; otro clic lo deshace</translation>
    </message>
</context>
<context>
    <name>depict::SelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Paint what lies behind (Delete)</source>
        <translation>Pintar lo que hay detrás (Supr)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Say what is to appear here</source>
        <translation>Diga qué debe aparecer aquí</translation>
    </message>
    <message>
        <source>Add </source>
        <translation>Añade </translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>Say what is to be here instead</source>
        <translation>Diga qué debe haber aquí en su lugar</translation>
    </message>
    <message>
        <source>Replace it with </source>
        <translation>Cámbialo por </translation>
    </message>
    <message>
        <source>Keep only</source>
        <translation>Solo esto</translation>
    </message>
    <message>
        <source>Remove everything else</source>
        <translation>Quitar todo lo demás</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Describir</translation>
    </message>
    <message>
        <source>Ask what this is</source>
        <translation>Preguntar qué es esto</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Select everything else instead</source>
        <translation>Seleccionar todo lo demás</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>No seleccionar nada</translation>
    </message>
</context>
<context>
    <name>depict::Session</name>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>The picture stays as it is: what you asked for was not found in it. Try other words.</source>
        <translation>La imagen queda como está: no se encontró en ella lo que pedía. Pruebe con otras palabras.</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>quítalo</translation>
    </message>
    <message>
        <source>remove everything here</source>
        <translation>quita todo lo que hay aquí</translation>
    </message>
    <message>
        <source>What is in the picture?</source>
        <translation>¿Qué hay en la imagen?</translation>
    </message>
    <message>
        <source>The project is open in another window.</source>
        <translation>El proyecto está abierto en otra ventana.</translation>
    </message>
    <message>
        <source>Close it there, or open another one.</source>
        <translation>Ciérrelo allí o abra otro.</translation>
    </message>
    <message>
        <source>continue the picture beyond its edges</source>
        <translation>continúa la imagen más allá de sus bordes</translation>
    </message>
    <message>
        <source>This picture was not painted to its end.</source>
        <translation>Esta imagen no se terminó de pintar.</translation>
    </message>
    <message>
        <source>Go on with it or attach another picture; your words stand in the prompt.</source>
        <translation>Continúela o adjunte otra imagen; sus palabras están en el campo de texto.</translation>
    </message>
</context>
<context>
    <name>depict::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Pintura</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <source>Reset settings…</source>
        <translation>Restablecer ajustes…</translation>
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
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of menus and messages, from the next start on. Words for pictures can be written in any language at any time.</source>
        <translation>De menús y mensajes, desde el próximo inicio. Las palabras para las imágenes pueden escribirse en cualquier idioma.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>Tamaño de la interfaz</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Desde el próximo inicio.</translation>
    </message>
    <message>
        <source>The one used last</source>
        <translation>El último usado</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>What new projects begin with.</source>
        <translation>Con qué empiezan los proyectos nuevos.</translation>
    </message>
    <message>
        <source>Every core</source>
        <translation>Todos los núcleos</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>From the next start on. Fewer leave more of the computer to other programs; the picture is the same with any number.</source>
        <translation>Desde el próximo inicio. Menos hilos dejan más a otros programas; la imagen es la misma con cualquier número.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Where new projects are written. Those that exist stay where they are.</source>
        <translation>Dónde se escriben los proyectos nuevos. Los que existen se quedan donde están.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Where opening and saving begins.</source>
        <translation>Dónde empiezan abrir y guardar.</translation>
    </message>
    <message>
        <source>Folder for: %1</source>
        <translation>Carpeta para: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder for: %1</source>
        <translation>Elegir la carpeta para: %1</translation>
    </message>
    <message>
        <source>Depict paints on this computer. It connects to a network only while you paint with a remote engine that you chose yourself; nothing else leaves this computer, and nothing is fetched.</source>
        <translation>Depict pinta en este equipo. Solo se conecta a una red mientras pinta con un motor remoto elegido por usted; nada más sale de este equipo y nada se descarga.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Restablecer ajustes</translation>
    </message>
    <message>
        <source>Set everything on these pages to what it was at first? Keys, projects and pictures stay as they are.</source>
        <translation>¿Dejar todo lo de estas páginas como al principio? Teclas, proyectos e imágenes quedan como están.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Steps of undo</source>
        <translation>Pasos que se deshacen</translation>
    </message>
    <message>
        <source>Older steps are forgotten for good. Versions stay, whatever is set here.</source>
        <translation>Los pasos más antiguos se olvidan para siempre. Las versiones se quedan, se ponga lo que se ponga aquí.</translation>
    </message>
</context>
<context>
    <name>depict::SetupBar</name>
    <message>
        <source>Swap width and height</source>
        <translation>Intercambiar ancho y alto</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same words, shape and seed paint the same picture</source>
        <translation>Las mismas palabras, forma y semilla pintan la misma imagen</translation>
    </message>
    <message>
        <source>A new seed for every painting</source>
        <translation>Una semilla nueva para cada imagen</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Paint one picture</source>
        <translation>Pintar una imagen</translation>
    </message>
    <message>
        <source>Paint %1 pictures with different seeds</source>
        <translation>Pintar %1 imágenes con semillas distintas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop painting; the rows painted so far stay (Esc)</source>
        <translation>Detener; las filas ya pintadas se conservan (Esc)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Pintar</translation>
    </message>
    <message>
        <source>Paint these words (Enter)</source>
        <translation>Pintar estas palabras (Intro)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
</context>
<context>
    <name>depict::ShapeButton</name>
    <message>
        <source>Shape and size of the painting</source>
        <translation>Forma y tamaño de la imagen</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>Como la imagen</translation>
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
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mediano</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Exact size</source>
        <translation>Tamaño exacto</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Ancho en píxeles</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Alto en píxeles</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Paints %1 × %2 cells, %3 × %4 pixels</source>
        <translation>Pinta %1 × %2 celdas, %3 × %4 píxeles</translation>
    </message>
    <message>
        <source>%1; the file is cropped to %2 × %3</source>
        <translation>%1; el archivo se recorta a %2 × %3</translation>
    </message>
    <message>
        <source>%1; the file is scaled to %2 × %3</source>
        <translation>%1; el archivo se escala a %2 × %3</translation>
    </message>
    <message>
        <source>A4 or A3 poster, upright</source>
        <translation>Cartel A4 o A3, vertical</translation>
    </message>
    <message>
        <source>A4 or A3 poster, lying</source>
        <translation>Cartel A4 o A3, apaisado</translation>
    </message>
    <message>
        <source>Web banner 4:1</source>
        <translation>Banner web 4:1</translation>
    </message>
    <message>
        <source>Link preview</source>
        <translation>Vista previa de enlace</translation>
    </message>
    <message>
        <source>Story 9:16</source>
        <translation>Historia 9:16</translation>
    </message>
    <message>
        <source>Video 16:9</source>
        <translation>Vídeo 16:9</translation>
    </message>
    <message>
        <source>Square post</source>
        <translation>Publicación cuadrada</translation>
    </message>
    <message>
        <source>Cover 2:1</source>
        <translation>Portada 2:1</translation>
    </message>
    <message>
        <source>Bookmark 1:3</source>
        <translation>Marcapáginas 1:3</translation>
    </message>
    <message>
        <source>Postcard A6, lying</source>
        <translation>Postal A6, apaisada</translation>
    </message>
    <message>
        <source>Keep the shape: the other side follows</source>
        <translation>Mantener la forma: el otro lado la sigue</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Hecho para</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>The file is as large as what is painted</source>
        <translation>El archivo es tan grande como lo que se pinta</translation>
    </message>
    <message>
        <source>The file has %1 times as many pixels a side; they are calculated, not painted</source>
        <translation>El archivo tiene %1 veces más píxeles por lado; se calculan, no se pintan</translation>
    </message>
</context>
<context>
    <name>depict::ShapePreview</name>
    <message>
        <source>What will be painted</source>
        <translation>Lo que se pintará</translation>
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
        <translation>Cartel A3</translation>
    </message>
    <message>
        <source>A4 poster</source>
        <translation>Cartel A4</translation>
    </message>
    <message>
        <source>A5 flyer</source>
        <translation>Folleto A5</translation>
    </message>
    <message>
        <source>A6 postcard</source>
        <translation>Postal A6</translation>
    </message>
    <message>
        <source>Bookmark 1:3</source>
        <translation>Marcapáginas 1:3</translation>
    </message>
    <message>
        <source>Cover 2:1</source>
        <translation>Portada 2:1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation>Unidad de longitud</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>inch</source>
        <translation>pulgada</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Sin imprimir</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Width of the sheet</source>
        <translation>Ancho de la hoja</translation>
    </message>
    <message>
        <source>Height of the sheet</source>
        <translation>Alto de la hoja</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>Sangrado</translation>
    </message>
    <message>
        <source>What is cut off at each side, so that no white edge shows</source>
        <translation>Lo que se corta en cada lado para que no asome un borde blanco</translation>
    </message>
    <message>
        <source>Safe area</source>
        <translation>Zona segura</translation>
    </message>
    <message>
        <source>How far text stays away from the cut</source>
        <translation>A qué distancia del corte queda el texto</translation>
    </message>
    <message>
        <source>Show guides</source>
        <translation>Mostrar guías</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Choose a sheet to see what is cut off and how sharp it prints.</source>
        <translation>Elija una hoja para ver qué se corta y con qué nitidez se imprime.</translation>
    </message>
    <message>
        <source>%1 dots an inch: soft from near by. Letters stay sharp in the PDF.</source>
        <translation>%1 puntos por pulgada: borroso de cerca. Las letras siguen nítidas en el PDF.</translation>
    </message>
    <message>
        <source>%1 dots an inch</source>
        <translation>%1 puntos por pulgada</translation>
    </message>
</context>
<context>
    <name>depict::ShortcutsDialog</name>
    <message>
        <source>No action is called that, and no key is.</source>
        <translation>Ninguna acción ni tecla se llama así.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search by name or key: “zoom”, “Ctrl+E”</source>
        <translation>Buscar por nombre o tecla: «zoom», «Ctrl+E»</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Restablecer todas las teclas</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>Tecla nueva: púlsela</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>The key that this action had at first</source>
        <translation>La tecla que esta acción tenía al principio</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose an action above</source>
        <translation>Elija arriba una acción</translation>
    </message>
    <message>
        <source>%1 already stands for “%2”. Replacing leaves that action without this key.</source>
        <translation>%1 ya se usa para «%2». Si se reemplaza, esa acción queda sin esta tecla.</translation>
    </message>
</context>
<context>
    <name>depict::StatusLine</name>
    <message>
        <source>%1 s left</source>
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>quedan %1:%2</translation>
    </message>
    <message>
        <source>Model and device</source>
        <translation>Modelo y dispositivo</translation>
    </message>
    <message>
        <source>Memory that Depict takes</source>
        <translation>Memoria que usa Depict</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Esperando…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planificando…</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Pintando</translation>
    </message>
    <message>
        <source>Refining</source>
        <translation>Refinando</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Respondiendo…</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 de %3</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 en espera</translation>
    </message>
    <message>
        <source>row %1/%2</source>
        <translation>fila %1/%2</translation>
    </message>
    <message>
        <source>%1 cells/s</source>
        <translation>%1 celdas/s</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>%1 — no progress for %2 s</source>
        <translation>%1 — sin avance desde hace %2 s</translation>
    </message>
</context>
<context>
    <name>depict::SteeringActions</name>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>&amp;From a row on, by other words…</source>
        <translation>Desde &amp;una fila, con otras palabras…</translation>
    </message>
    <message>
        <source>&amp;Another ending</source>
        <translation>&amp;Otro final</translation>
    </message>
    <message>
        <source>Keep the rows above the ruler&apos;s handle, or the upper half, and paint the rest with another seed</source>
        <translation>Conservar las filas sobre el tirador de la regla, o la mitad superior, y pintar el resto con otra semilla</translation>
    </message>
    <message>
        <source>Pause a&amp;t a row…</source>
        <translation>Pausar e&amp;n una fila…</translation>
    </message>
    <message>
        <source>Co&amp;nfidence of the cells</source>
        <translation>Certe&amp;za de las celdas</translation>
    </message>
    <message>
        <source>Time-lap&amp;se of the painting</source>
        <translation>T&amp;ime-lapse de la pintura</translation>
    </message>
    <message>
        <source>&amp;Export the time-lapse…</source>
        <translation>E&amp;xportar el time-lapse…</translation>
    </message>
    <message>
        <source>Pause at a row</source>
        <translation>Pausar en una fila</translation>
    </message>
    <message>
        <source>Rows to paint before it pauses:</source>
        <translation>Filas que pintar antes de la pausa:</translation>
    </message>
    <message>
        <source>Do not pause</source>
        <translation>No pausar</translation>
    </message>
    <message>
        <source>Export the time-lapse</source>
        <translation>Exportar el time-lapse</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation>GIF animado (*.gif)</translation>
    </message>
    <message>
        <source>PNG frames, numbered (*.png)</source>
        <translation>Fotogramas PNG numerados (*.png)</translation>
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
        <translation>Desde aquí</translation>
    </message>
    <message>
        <source>Take nothing back (Esc)</source>
        <translation>No deshacer nada (Esc)</translation>
    </message>
    <message>
        <source>From here on: what the picture is to show</source>
        <translation>Desde aquí: lo que debe mostrar la imagen</translation>
    </message>
    <message>
        <source>Words for the rest of the picture</source>
        <translation>Palabras para el resto de la imagen</translation>
    </message>
    <message>
        <source>The rows above stay as they are, bit by bit. Other words paint the rest by them; the same words paint another ending.</source>
        <translation>Las filas de arriba quedan igual, bit a bit. Otras palabras pintan el resto según ellas; las mismas pintan otro final.</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>Finales</translation>
    </message>
    <message>
        <source>Paint from row %1 on</source>
        <translation>Pintar desde la fila %1</translation>
    </message>
    <message>
        <source>Another ending</source>
        <translation>Otro final</translation>
    </message>
    <message>
        <source>%1 other endings</source>
        <translation>%1 finales más</translation>
    </message>
    <message>
        <source>Paint one ending</source>
        <translation>Pintar un final</translation>
    </message>
    <message>
        <source>Paint %1 endings with different seeds</source>
        <translation>Pintar %1 finales con semillas distintas</translation>
    </message>
    <message>
        <source>Row 1 stays, the rest is painted anew</source>
        <translation>La fila 1 se queda, el resto se repinta</translation>
    </message>
    <message>
        <source>Rows 1–%1 stay, the rest is painted anew</source>
        <translation>Las filas 1–%1 se quedan, el resto se repinta</translation>
    </message>
    <message>
        <source>Paused after row %1 of %2</source>
        <translation>En pausa tras la fila %1 de %2</translation>
    </message>
    <message>
        <source>All %1 painted rows stay</source>
        <translation>Las %1 filas pintadas se quedan</translation>
    </message>
</context>
<context>
    <name>depict::SuggestionBar</name>
    <message>
        <source>What one could ask for</source>
        <translation>Lo que se podría pedir</translation>
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
        <translation>Palabras del texto</translation>
    </message>
    <message>
        <source>Ctrl+Enter ends writing, Escape takes it back</source>
        <translation>Ctrl+Intro termina de escribir, Esc lo deshace</translation>
    </message>
</context>
<context>
    <name>depict::TextPanel</name>
    <message>
        <source>Double-click the picture to write on it, or press +. Then choose font, colour, outline and shadow here.</source>
        <translation>Haga doble clic en la imagen para escribir sobre ella o pulse +. Después elija aquí fuente, color, contorno y sombra.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Texto nuevo</translation>
    </message>
    <message>
        <source>Duplicate this text</source>
        <translation>Duplicar este texto</translation>
    </message>
    <message>
        <source>Bring this text forward</source>
        <translation>Traer este texto adelante</translation>
    </message>
    <message>
        <source>Send this text backward</source>
        <translation>Llevar este texto atrás</translation>
    </message>
    <message>
        <source>Remove this text (Delete)</source>
        <translation>Quitar este texto (Supr)</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>Palabras del texto</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Lo que está escrito</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Grosor</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Fina</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ligera</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mediano</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Extranegra</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Color de las letras</translation>
    </message>
    <message>
        <source>Align with the beginning of the lines</source>
        <translation>Alinear con el principio de las líneas</translation>
    </message>
    <message>
        <source>Align with the middle of the lines</source>
        <translation>Alinear con el centro de las líneas</translation>
    </message>
    <message>
        <source>Align with the end of the lines</source>
        <translation>Alinear con el final de las líneas</translation>
    </message>
    <message>
        <source>Vertical: columns from right to left</source>
        <translation>Vertical: columnas de derecha a izquierda</translation>
    </message>
    <message>
        <source>Between letters</source>
        <translation>Entre letras</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Between lines</source>
        <translation>Entre líneas</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>Girado</translation>
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
        <translation>Sombra</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Suavidad</translation>
    </message>
    <message>
        <source>Colour of the outline</source>
        <translation>Color del contorno</translation>
    </message>
    <message>
        <source>Colour of the shadow</source>
        <translation>Color de la sombra</translation>
    </message>
</context>
<context>
    <name>depict::TextTool</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>depict::TimeLapseExport</name>
    <message>
        <source>From row %1 on: %2</source>
        <translation>Desde la fila %1: %2</translation>
    </message>
</context>
<context>
    <name>depict::TipBar</name>
    <message>
        <source>Enter paints, Shift+Enter begins a new line, Alt+Up brings earlier words back.</source>
        <translation>Intro pinta, Mayús+Intro empieza otra línea, Alt+Arriba recupera palabras anteriores.</translation>
    </message>
    <message>
        <source>Take a tool at the side and outline something: the words then change only that.</source>
        <translation>Tome una herramienta del lateral y rodee algo: las palabras cambian solo eso.</translation>
    </message>
    <message>
        <source>Nothing is lost: every picture stays in the strip of versions, and Ctrl+Z goes back.</source>
        <translation>Nada se pierde: cada imagen queda en la tira de versiones y Ctrl+Z vuelve atrás.</translation>
    </message>
    <message>
        <source>Drop several pictures onto the chat and speak of them by their numbers.</source>
        <translation>Suelte varias imágenes en el chat y nómbrelas por su número.</translation>
    </message>
    <message>
        <source>Stop a painting at any row: keep what is there, or go on from it later.</source>
        <translation>Detenga la pintura en cualquier fila: conserve lo que hay o siga más tarde.</translation>
    </message>
    <message>
        <source>While the canvas has the keyboard, Tab hides the panels and brings them back.</source>
        <translation>Cuando el lienzo tiene el teclado, Tab oculta los paneles y los vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Do not show this tip again</source>
        <translation>No volver a mostrar este consejo</translation>
    </message>
</context>
<context>
    <name>depict::ToolBox</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Mover la imagen</translation>
    </message>
    <message>
        <source>Mask brush</source>
        <translation>Pincel de máscara</translation>
    </message>
    <message>
        <source>Mask eraser</source>
        <translation>Borrador de máscara</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>Seleccionar un rectángulo</translation>
    </message>
    <message>
        <source>Select an ellipse</source>
        <translation>Seleccionar una elipse</translation>
    </message>
    <message>
        <source>Lasso: drag a line or click corners</source>
        <translation>Lazo: trace una línea o haga clic en las esquinas</translation>
    </message>
    <message>
        <source>Magic wand: select a colour</source>
        <translation>Varita mágica: seleccionar un color</translation>
    </message>
    <message>
        <source>Select the thing you click</source>
        <translation>Seleccionar el objeto en el que se hace clic</translation>
    </message>
    <message>
        <source>Text over the picture</source>
        <translation>Texto sobre la imagen</translation>
    </message>
    <message>
        <source>Expand: pull the edges of the picture</source>
        <translation>Ampliar: tirar de los bordes de la imagen</translation>
    </message>
</context>
<context>
    <name>depict::ToolOptions</name>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Dureza</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>Touching</source>
        <translation>Contiguo</translation>
    </message>
    <message>
        <source>Only what hangs together with the pixel you click</source>
        <translation>Solo lo que está unido al píxel en el que hace clic</translation>
    </message>
    <message>
        <source>Select anew</source>
        <translation>Selección nueva</translation>
    </message>
    <message>
        <source>Add to the selection (Shift)</source>
        <translation>Añadir a la selección (Mayús)</translation>
    </message>
    <message>
        <source>Take from the selection (Alt)</source>
        <translation>Restar de la selección (Alt)</translation>
    </message>
    <message>
        <source>Keep what both cover (Shift+Alt)</source>
        <translation>Conservar la intersección (Mayús+Alt)</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Desvanecer</translation>
    </message>
    <message>
        <source>How far the edge of what is repainted is softened</source>
        <translation>Cuánto se suaviza el borde de lo que se repinta</translation>
    </message>
    <message>
        <source>Strict edge</source>
        <translation>Borde estricto</translation>
    </message>
    <message>
        <source>Every pixel is either repainted or left exactly as it is</source>
        <translation>Cada píxel se repinta o queda exactamente como está</translation>
    </message>
    <message>
        <source>Select by words: “the dog”</source>
        <translation>Seleccionar con palabras: «el perro»</translation>
    </message>
    <message>
        <source>Return selects what you name</source>
        <translation>Intro selecciona lo que nombre</translation>
    </message>
    <message>
        <source>Select by words</source>
        <translation>Seleccionar con palabras</translation>
    </message>
</context>
<context>
    <name>depict::TurnDelegate</name>
    <message>
        <source>Try again with another seed</source>
        <translation>Probar con otra semilla</translation>
    </message>
    <message>
        <source>Change the words and paint a branch beside it</source>
        <translation>Cambiar las palabras y pintar una rama al lado</translation>
    </message>
    <message>
        <source>Compare with what it was made from</source>
        <translation>Comparar con aquello de lo que salió</translation>
    </message>
    <message>
        <source>Use as a picture for the next words</source>
        <translation>Usar como imagen para las próximas palabras</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copiar las palabras</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>Qué más se puede hacer</translation>
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
        <translation>Nada ha cambiado</translation>
    </message>
    <message>
        <source>All of it changed</source>
        <translation>Todo ha cambiado</translation>
    </message>
    <message>
        <source>%1 of it changed</source>
        <translation>Ha cambiado el %1</translation>
    </message>
    <message>
        <source>Nothing changed in the selection</source>
        <translation>Nada ha cambiado en la selección</translation>
    </message>
    <message>
        <source>All of the selection changed</source>
        <translation>Ha cambiado toda la selección</translation>
    </message>
    <message>
        <source>%1 of the selection changed</source>
        <translation>Ha cambiado el %1 de la selección</translation>
    </message>
    <message>
        <source>nothing outside</source>
        <translation>nada fuera</translation>
    </message>
    <message>
        <source>%1 outside</source>
        <translation>%1 fuera</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>inside, outside</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Fila %1 de %2</translation>
    </message>
    <message>
        <source>Stopped after row %1 of %2</source>
        <translation>Detenida tras la fila %1 de %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
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
        <translation>&amp;Todos los pensamientos</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Arrow keys walk through the turns, Enter shows the picture, the menu key shows what can be done with it.</source>
        <translation>Las flechas recorren los turnos, Intro muestra la imagen y la tecla de menú, qué se puede hacer con ella.</translation>
    </message>
    <message>
        <source>Try &amp;again with another seed</source>
        <translation>Probar con &amp;otra semilla</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>Preguntar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Change the &amp;words and paint a branch beside it</source>
        <translation>Cambiar las &amp;palabras y pintar una rama al lado</translation>
    </message>
    <message>
        <source>C&amp;ompare with what it was made from</source>
        <translation>Comparar con su ori&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Use as a picture for the next words</source>
        <translation>&amp;Usar como imagen para las próximas palabras</translation>
    </message>
    <message>
        <source>&amp;Copy the answer</source>
        <translation>&amp;Copiar la respuesta</translation>
    </message>
    <message>
        <source>&amp;Copy the words</source>
        <translation>&amp;Copiar las palabras</translation>
    </message>
    <message>
        <source>Copy the &amp;picture</source>
        <translation>Copiar la &amp;imagen</translation>
    </message>
    <message>
        <source>&amp;Show this picture	Enter</source>
        <translation>&amp;Mostrar esta imagen	Intro</translation>
    </message>
</context>
<context>
    <name>depict::VersionList</name>
    <message>
        <source>being painted</source>
        <translation>pintándose</translation>
    </message>
    <message>
        <source>stopped after row %1 of %2</source>
        <translation>detenida tras la fila %1 de %2</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
</context>
<context>
    <name>depict::WelcomeCard</name>
    <message>
        <source>What shall we paint?</source>
        <translation>¿Qué pintamos?</translation>
    </message>
    <message>
        <source>Open a picture and change it by words…</source>
        <translation>Abrir una imagen y cambiarla con palabras…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Open the project %1</source>
        <translation>Abrir el proyecto %1</translation>
    </message>
    <message>
        <source>Write it in the chat in any language, or begin with one of these.</source>
        <translation>Escríbalo en el chat en cualquier idioma o empiece con uno de estos.</translation>
    </message>
    <message>
        <source>Write it in the chat (this model reads %1), or begin with one of these.</source>
        <translation>Escríbalo en el chat (este modelo lee %1) o empiece con uno de estos.</translation>
    </message>
</context>
</TS>
