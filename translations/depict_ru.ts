<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AbilityText</name>
    <message>
        <source>This model cannot change pictures by words</source>
        <translation>Эта модель не умеет менять картины по словам</translation>
    </message>
    <message>
        <source>This model cannot paint inside a selection</source>
        <translation>Эта модель не умеет рисовать внутри выделения</translation>
    </message>
    <message>
        <source>This model cannot find things in a picture</source>
        <translation>Эта модель не умеет находить предметы на картине</translation>
    </message>
    <message>
        <source>This model cannot answer in words</source>
        <translation>Эта модель не умеет отвечать словами</translation>
    </message>
    <message>
        <source>This model paints %1 × %2 pixels only</source>
        <translation>Эта модель рисует только %1 × %2 пикселей</translation>
    </message>
</context>
<context>
    <name>ErrorDetail</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 не читается: %2.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 — не файл.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 — это папка.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short.</source>
        <translation>Картинка повреждена или неполна.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short (%1).</source>
        <translation>Картинка повреждена или неполна (%1).</translation>
    </message>
    <message>
        <source>The picture file is empty.</source>
        <translation>Файл картинки пуст.</translation>
    </message>
    <message>
        <source>The PNG file is damaged or cut short.</source>
        <translation>Файл PNG повреждён или неполон.</translation>
    </message>
    <message>
        <source>The PNG file is damaged.</source>
        <translation>Файл PNG повреждён.</translation>
    </message>
    <message>
        <source>The file is not an OpenRaster picture.</source>
        <translation>Файл не является картинкой OpenRaster.</translation>
    </message>
    <message>
        <source>This is not a PNG, JPEG, WebP, TIFF or OpenEXR picture.</source>
        <translation>Это не картинка PNG, JPEG, WebP, TIFF или OpenEXR.</translation>
    </message>
    <message>
        <source>A picture cannot be saved as %1; the name must end in .png, .jpg, .webp, .tif or .exr.</source>
        <translation>Картинку нельзя сохранить как %1; имя должно оканчиваться на .png, .jpg, .webp, .tif или .exr.</translation>
    </message>
    <message>
        <source>The picture is %1 x %2 pixels; at most 65535 a side and 268 megapixels can be opened.</source>
        <translation>В картинке %1 x %2 пикселей; открыть можно до 65535 по стороне и 268 мегапикселей.</translation>
    </message>
    <message>
        <source>%1 is not a Depict project.</source>
        <translation>%1 — не проект Depict.</translation>
    </message>
    <message>
        <source>The project %1 was made by a newer version of Depict.</source>
        <translation>Проект %1 создан более новой версией Depict.</translation>
    </message>
    <message>
        <source>The project %1 is cut short.</source>
        <translation>Проект %1 неполон.</translation>
    </message>
    <message>
        <source>The project %1 is damaged%2.</source>
        <translation>Проект %1 повреждён%2.</translation>
    </message>
    <message>
        <source>The project %1 cannot be read.</source>
        <translation>Проект %1 не читается.</translation>
    </message>
    <message>
        <source>The project %1 is open in another window.</source>
        <translation>Проект %1 открыт в другом окне.</translation>
    </message>
    <message>
        <source>The project is still being opened.</source>
        <translation>Проект ещё открывается.</translation>
    </message>
    <message>
        <source>The words are %1 bytes long; at most %2 are possible.</source>
        <translation>Слова занимают %1 байт; возможно не более %2.</translation>
    </message>
    <message>
        <source>The words are empty.</source>
        <translation>Слов нет.</translation>
    </message>
    <message>
        <source>The words are too long for this model.</source>
        <translation>Слова слишком длинны для этой модели.</translation>
    </message>
    <message>
        <source>The words and pictures together are too long for this model.</source>
        <translation>Слова и картинки вместе слишком длинны для этой модели.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels is not possible; each side is %3 to %4 pixels.</source>
        <translation>Картинка %1 x %2 пикселей невозможна; каждая сторона — от %3 до %4 пикселей.</translation>
    </message>
    <message>
        <source>Nothing was added to any side of the picture.</source>
        <translation>Ни к одной стороне картинки ничего не добавлено.</translation>
    </message>
    <message>
        <source>The larger picture would have more than %1 pixels a side.</source>
        <translation>Увеличенная картинка имела бы больше %1 пикселей по стороне.</translation>
    </message>
    <message>
        <source>A picture that the words speak of is not there yet.</source>
        <translation>Картинка, о которой говорят слова, ещё не готова.</translation>
    </message>
    <message>
        <source>Already %1 paintings wait for their turn.</source>
        <translation>Уже %1 картин ждут своей очереди.</translation>
    </message>
    <message>
        <source>The model %1 cannot work from a picture.</source>
        <translation>Модель %1 не умеет исходить из картинки.</translation>
    </message>
    <message>
        <source>The model %1 reads at most %2 pictures at a time, not %3.</source>
        <translation>Модель %1 читает не более %2 картинок сразу, а не %3.</translation>
    </message>
    <message>
        <source>The model %1 cannot change pictures by words.</source>
        <translation>Модель %1 не умеет менять картинки словами.</translation>
    </message>
    <message>
        <source>The model %1 cannot change pictures.</source>
        <translation>Модель %1 не умеет менять картинки.</translation>
    </message>
    <message>
        <source>The model %1 cannot paint inside a selection.</source>
        <translation>Модель %1 не умеет рисовать внутри выделения.</translation>
    </message>
    <message>
        <source>The model %1 cannot paint beyond the edges of a picture.</source>
        <translation>Модель %1 не умеет рисовать за краями картинки.</translation>
    </message>
    <message>
        <source>The model %1 cannot find things in a picture.</source>
        <translation>Модель %1 не умеет находить предметы на картинке.</translation>
    </message>
    <message>
        <source>The model %1 was not trained to answer in words.</source>
        <translation>Модель %1 не обучена отвечать словами.</translation>
    </message>
    <message>
        <source>The model painted no picture of these words.</source>
        <translation>По этим словам модель не нарисовала картинки.</translation>
    </message>
    <message>
        <source>This model paints pictures of %1 x %2 pixels only.</source>
        <translation>Эта модель рисует только картинки %1 x %2 пикселей.</translation>
    </message>
    <message>
        <source>There is no model at %1: %2 is missing.</source>
        <translation>В %1 нет модели: не хватает %2.</translation>
    </message>
    <message>
        <source>The folder %1 is a model of the kind %2, which Depict does not know.</source>
        <translation>Папка %1 — модель вида %2, который Depict не знает.</translation>
    </message>
    <message>
        <source>The folder %1 has no weights: neither model.safetensors nor pytorch_model.bin.</source>
        <translation>В папке %1 нет весов: ни model.safetensors, ни pytorch_model.bin.</translation>
    </message>
    <message>
        <source>The model file %1 is damaged: %2.</source>
        <translation>Файл модели %1 повреждён: %2.</translation>
    </message>
    <message>
        <source>config.json is damaged: %1.</source>
        <translation>config.json повреждён: %1.</translation>
    </message>
    <message>
        <source>No CUDA device can be used on this machine.</source>
        <translation>На этой машине нет пригодного устройства CUDA.</translation>
    </message>
    <message>
        <source>The compute engine failed: %1.</source>
        <translation>Сбой вычислений: %1.</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>Техническая подробность: %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Depict does not know files of this kind.</source>
        <translation>Depict не знает файлов такого вида.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, WebP, TIFF or OpenEXR, or a newer version of Depict.</source>
        <translation>Используйте PNG, JPEG, WebP, TIFF или OpenEXR либо более новую версию Depict.</translation>
    </message>
    <message>
        <source>This cannot be painted as asked.</source>
        <translation>Нарисовать это так, как вы просите, нельзя.</translation>
    </message>
    <message>
        <source>Change the words, the shape or the settings and try again.</source>
        <translation>Измените слова, форму или настройки и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Файла нет на месте.</translation>
    </message>
    <message>
        <source>Check its name and folder, then open it again.</source>
        <translation>Проверьте имя и папку и откройте его снова.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Не удаётся прочитать файл.</translation>
    </message>
    <message>
        <source>It may be damaged: open it in the program that made it, or take another copy.</source>
        <translation>Возможно, он повреждён: откройте его в исходной программе или возьмите другую копию.</translation>
    </message>
    <message>
        <source>This model cannot do that yet.</source>
        <translation>Эта модель пока так не умеет.</translation>
    </message>
    <message>
        <source>Say it another way, or choose a model that can.</source>
        <translation>Скажите иначе или выберите модель, которая это умеет.</translation>
    </message>
    <message>
        <source>The picture could not be saved there.</source>
        <translation>Не удалось сохранить изображение в это место.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for permission to write.</source>
        <translation>Выберите другую папку или запросите право на запись.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск заполнен.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk; nothing is lost.</source>
        <translation>Освободите место или выберите другой диск; ничего не потеряно.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Недостаточно памяти.</translation>
    </message>
    <message>
        <source>Choose a smaller shape or fewer variants, or close other programs.</source>
        <translation>Выберите форму поменьше или меньше вариантов либо закройте другие программы.</translation>
    </message>
    <message>
        <source>The model is not there.</source>
        <translation>Модели нет на месте.</translation>
    </message>
    <message>
        <source>Install Depict again, or name the folder with --model.</source>
        <translation>Переустановите Depict или укажите папку через --model.</translation>
    </message>
    <message>
        <source>The model is damaged.</source>
        <translation>Модель повреждена.</translation>
    </message>
    <message>
        <source>Install Depict again, or name another folder with --model.</source>
        <translation>Переустановите Depict или укажите другую папку через --model.</translation>
    </message>
    <message>
        <source>A painting is under way.</source>
        <translation>Сейчас идёт рисование.</translation>
    </message>
    <message>
        <source>Wait for it or stop it; your words stay where they are.</source>
        <translation>Подождите или остановите его; ваши слова останутся.</translation>
    </message>
    <message>
        <source>The computing device failed.</source>
        <translation>Сбой вычислительного устройства.</translation>
    </message>
    <message>
        <source>Try again, or start Depict with --device cpu.</source>
        <translation>Попробуйте ещё раз или запустите Depict с --device cpu.</translation>
    </message>
    <message>
        <source>Something went wrong inside Depict.</source>
        <translation>Внутри Depict произошла ошибка.</translation>
    </message>
    <message>
        <source>Your pictures are safe. Try again, and please report it.</source>
        <translation>Ваши изображения целы. Попробуйте ещё раз и сообщите об ошибке.</translation>
    </message>
</context>
<context>
    <name>PlanNames</name>
    <message>
        <source>words</source>
        <translation>надпись</translation>
    </message>
    <message>
        <source>a mark</source>
        <translation>пометка</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>повреждения</translation>
    </message>
</context>
<context>
    <name>ReviewLines</name>
    <message>
        <source>everything else, as before</source>
        <translation>всё остальное, как прежде</translation>
    </message>
    <message>
        <source>%1, in its own colour</source>
        <translation>%1, в своём цвете</translation>
    </message>
    <message>
        <source>%1, worn</source>
        <translation>%1, на ком-то</translation>
    </message>
    <message>
        <source>%1, worn (%2)</source>
        <comment>hat, worn (dog)</comment>
        <translation>%1, на ком: %2</translation>
    </message>
    <message>
        <source>%1, gone</source>
        <translation>%1, больше нет</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1, как прежде</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>is it there?</comment>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <comment>is it there?</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <comment>is it there?</comment>
        <translation>не ясно</translation>
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
        <translation>Глубина</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Контуры</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Сегменты</translation>
    </message>
    <message>
        <source>Find things</source>
        <translation>Найти предметы</translation>
    </message>
    <message>
        <source>Sunshine</source>
        <translation>Солнце</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Дождь</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Снег</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Туман</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Ночь</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>Акварель</translation>
    </message>
    <message>
        <source>Oil painting</source>
        <translation>Масло</translation>
    </message>
    <message>
        <source>Pencil sketch</source>
        <translation>Набросок карандашом</translation>
    </message>
    <message>
        <source>Pixel art</source>
        <translation>Пиксельная графика</translation>
    </message>
    <message>
        <source>Paper cut</source>
        <translation>Бумажная аппликация</translation>
    </message>
    <message>
        <source>Neon</source>
        <translation>Неон</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Плакат</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Описать</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Погода</translation>
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
        <translation>Написать эти слова</translation>
    </message>
    <message>
        <source>%1, for example “%2”</source>
        <translation>%1, например «%2»</translation>
    </message>
    <message>
        <source>What this model can do</source>
        <translation>Что умеет эта модель</translation>
    </message>
    <message>
        <source>The model is loading…</source>
        <translation>Модель загружается…</translation>
    </message>
    <message>
        <source>Paint from words</source>
        <translation>Рисовать по словам</translation>
    </message>
    <message>
        <source>Change a picture by words</source>
        <translation>Менять изображение словами</translation>
    </message>
    <message>
        <source>Paint anew only what you select</source>
        <translation>Перерисовать только выделенное</translation>
    </message>
    <message>
        <source>Answer questions about a picture</source>
        <translation>Отвечать на вопросы об изображении</translation>
    </message>
    <message>
        <source>With a picture, one press: %1</source>
        <translation>С изображением, одним нажатием: %1</translation>
    </message>
</context>
<context>
    <name>depict::ActionRegistry</name>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
</context>
<context>
    <name>depict::AttachmentBar</name>
    <message>
        <source>Pictures that the words speak of</source>
        <translation>Изображения, о которых говорят слова</translation>
    </message>
    <message>
        <source>This model works from one picture at a time: take the others away.</source>
        <translation>Эта модель работает с одним изображением за раз: уберите остальные.</translation>
    </message>
    <message>
        <source>This model works from at most %1 pictures at a time: take some away.</source>
        <translation>Эта модель работает не более чем с %1 изображениями за раз: уберите лишние.</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>Новое изображение</translation>
    </message>
    <message>
        <source>Change the shown one</source>
        <translation>Изменить показанное</translation>
    </message>
    <message>
        <source>The next words will change this picture (Ctrl+E)</source>
        <translation>Следующие слова изменят это изображение (Ctrl+E)</translation>
    </message>
    <message>
        <source>Waiting for the picture: %1</source>
        <translation>Ждёт картинку: %1</translation>
    </message>
    <message>
        <source>%1 (still being painted)</source>
        <translation>%1 (ещё рисуется)</translation>
    </message>
</context>
<context>
    <name>depict::AttachmentChip</name>
    <message>
        <source>Picture %1: %2</source>
        <translation>Изображение %1: %2</translation>
    </message>
    <message>
        <source>Changes this picture: %1</source>
        <translation>Изменяет это изображение: %1</translation>
    </message>
    <message>
        <source>Delete takes it away</source>
        <translation>Delete убирает его</translation>
    </message>
    <message>
        <source>Changes this picture</source>
        <translation>Изменяет это изображение</translation>
    </message>
    <message>
        <source>Take picture %1 away</source>
        <translation>Убрать изображение %1</translation>
    </message>
    <message>
        <source>Paint from nothing again</source>
        <translation>Снова рисовать с нуля</translation>
    </message>
</context>
<context>
    <name>depict::BatchDialog</name>
    <message>
        <source>Add to the batch</source>
        <translation>Добавить в пакет</translation>
    </message>
    <message>
        <source>Paint from words</source>
        <translation>Рисовать по словам</translation>
    </message>
    <message>
        <source>Change pictures</source>
        <translation>Изменить изображения</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Prompts, one a line</source>
        <translation>Запросы, по одному в строке</translation>
    </message>
    <message>
        <source>One prompt a line, in any language the model knows</source>
        <translation>По одному в строке, на любом языке, который знает модель</translation>
    </message>
    <message>
        <source>Shape %1</source>
        <translation>Форма %1</translation>
    </message>
    <message>
        <source>Pictures of each</source>
        <translation>Рисунков по каждому</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Первое зерно</translation>
    </message>
    <message>
        <source>random</source>
        <translation>случайно</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Папка с изображениями</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Что изменить</translation>
    </message>
    <message>
        <source>For example: make it night</source>
        <translation>Например: пусть будет ночь</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose the folder of pictures</source>
        <translation>Выбрать папку с изображениями</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Папка для результатов</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>Выбрать папку для результатов</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>Куда писать</translation>
    </message>
    <message>
        <source>Pictures in the folder: %1</source>
        <translation>Изображений в папке: %1</translation>
    </message>
    <message>
        <source>Pictures to paint: %1</source>
        <translation>Изображений к рисованию: %1</translation>
    </message>
</context>
<context>
    <name>depict::BatchPanel</name>
    <message>
        <source>Nothing to do yet. Add prompts in several shapes and seeds, or a folder of pictures with one instruction; the results are written to files while you go on working.</source>
        <translation>Пока делать нечего. Добавьте запросы в разных формах и с разными зёрнами или папку изображений с одним указанием; результаты пишутся в файлы, пока вы работаете дальше.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Открыть результат</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Раньше (Alt+Вверх)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Позже (Alt+Вниз)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Take off the list (Delete)</source>
        <translation>Убрать из списка (Delete)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Jobs that are done</source>
        <translation>Готовые задания</translation>
    </message>
    <message>
        <source>Try all that failed again</source>
        <translation>Повторить все неудавшиеся</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Отменить все</translation>
    </message>
    <message>
        <source>Take all that is done off the list</source>
        <translation>Убрать из списка всё готовое</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>Готово %1 из %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>Не удалось: %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
</context>
<context>
    <name>depict::BatchQueue</name>
    <message>
        <source>seed %1</source>
        <translation>зерно %1</translation>
    </message>
</context>
<context>
    <name>depict::CanvasArea</name>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation>Показать пиксель в пиксель</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Показать изображение целиком</translation>
    </message>
    <message>
        <source>Edit this picture</source>
        <translation>Править это изображение</translation>
    </message>
    <message>
        <source>The next words will change this picture (Ctrl+E)</source>
        <translation>Следующие слова изменят это изображение (Ctrl+E)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Go on painting as if it had never been stopped</source>
        <translation>Рисовать дальше, как будто остановки не было</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Keep rows</source>
        <translation>Оставить строки</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 rows</source>
        <translation>Остановлено: строк %1 из %2</translation>
    </message>
    <message>
        <source>Row %1 of %2 is being painted</source>
        <translation>Рисуется строка %1 из %2</translation>
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
        <translation>Холст</translation>
    </message>
</context>
<context>
    <name>depict::ChatPanel</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Изображения (%1)</translation>
    </message>
    <message>
        <source>Add pictures that the words speak of</source>
        <translation>Добавить изображения, о которых говорят слова</translation>
    </message>
    <message>
        <source>Ask about the picture: “How many dogs are there?”</source>
        <translation>Спросите о картинке: «Сколько здесь собак?»</translation>
    </message>
    <message>
        <source>Say what to paint inside the selection: “a hat”</source>
        <translation>Скажите, что нарисовать в выделении: «шляпа»</translation>
    </message>
    <message>
        <source>Speak of the pictures by their numbers: “put the cat of the first picture into the second”</source>
        <translation>Называйте изображения по номерам: «помести кошку с первой картинки на вторую»</translation>
    </message>
    <message>
        <source>Say what to change, or ask about the picture: “put a hat on the dog”</source>
        <translation>Скажите, что изменить, или спросите о картинке: «надень на собаку шляпу»</translation>
    </message>
    <message>
        <source>Say what to paint: “a red car and a dog on the beach”</source>
        <translation>Скажите, что нарисовать: «красная машина и собака на пляже»</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Добавить изображения</translation>
    </message>
</context>
<context>
    <name>depict::ConfidenceLegend</name>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>How probable the model thought the cells that it chose</source>
        <translation>Насколько вероятными модель считала выбранные клетки</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>неуверенно</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>уверенно</translation>
    </message>
    <message>
        <source>Confidence: known when the picture is done</source>
        <translation>Уверенность: известна, когда рисунок готов</translation>
    </message>
    <message>
        <source>Confidence: not known for this picture</source>
        <translation>Уверенность: для этого изображения неизвестна</translation>
    </message>
</context>
<context>
    <name>depict::ExampleTile</name>
    <message>
        <source>Paint this</source>
        <translation>Нарисовать это</translation>
    </message>
    <message>
        <source>Paint: %1</source>
        <translation>Нарисовать: %1</translation>
    </message>
</context>
<context>
    <name>depict::ExpandPanel</name>
    <message>
        <source>Expand</source>
        <translation>Расширить</translation>
    </message>
    <message>
        <source>Pull the edges of the picture, or say how far. The picture itself stays as it is, to the last pixel.</source>
        <translation>Потяните за края изображения или укажите, насколько. Само изображение останется прежним до последнего пикселя.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Сверху</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Снизу</translation>
    </message>
    <message>
        <source>To a shape</source>
        <translation>До формы</translation>
    </message>
    <message>
        <source>To a shape…</source>
        <translation>До формы…</translation>
    </message>
    <message>
        <source>What is to be seen there</source>
        <translation>Что там должно быть видно</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation>Изображения пока нет.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 пикселей</translation>
    </message>
    <message>
        <source>%1 × %2 pixels become %3 × %4</source>
        <translation>%1 × %2 пикселей станут %3 × %4</translation>
    </message>
</context>
<context>
    <name>depict::HistoryStrip</name>
    <message>
        <source>Versions of the project</source>
        <translation>Версии проекта</translation>
    </message>
    <message>
        <source>Arrow keys walk through the versions; the menu key shows what can be done with one.</source>
        <translation>Стрелки перемещают по версиям; клавиша меню показывает, что можно сделать с версией.</translation>
    </message>
    <message>
        <source>&amp;Edit from here</source>
        <translation>&amp;Править отсюда</translation>
    </message>
    <message>
        <source>Paint &amp;again exactly</source>
        <translation>Нарисовать точно так &amp;же</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Пе&amp;реименовать</translation>
    </message>
    <message>
        <source>Take the &amp;star away</source>
        <translation>Снять &amp;звёздочку</translation>
    </message>
    <message>
        <source>Give it a &amp;star</source>
        <translation>Поставить &amp;звёздочку</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>За&amp;метка…</translation>
    </message>
    <message>
        <source>A&amp;ccepted</source>
        <translation>Прин&amp;ято</translation>
    </message>
    <message>
        <source>Re&amp;jected</source>
        <translation>&amp;Отклонено</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Prune with all that came of it</source>
        <translation>&amp;Удалить со всем, что из неё вышло</translation>
    </message>
    <message>
        <source>&amp;Prune</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>What is to be remembered of this version?</source>
        <translation>Что запомнить об этой версии?</translation>
    </message>
    <message>
        <source>Export the version</source>
        <translation>Экспорт версии</translation>
    </message>
    <message>
        <source>PNG with its words and settings (*.png)</source>
        <translation>PNG со словами и настройками (*.png)</translation>
    </message>
    <message>
        <source>OpenRaster with the picture before it (*.ora)</source>
        <translation>OpenRaster с предыдущим изображением (*.ora)</translation>
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
        <translation>&amp;Сравнить с этой</translation>
    </message>
    <message>
        <source>&amp;Use as a picture for the next words</source>
        <translation>&amp;Взять как изображение для следующих слов</translation>
    </message>
    <message>
        <source>Give it a star, or take it away</source>
        <translation>Поставить или снять звёздочку</translation>
    </message>
    <message>
        <source>Export the time-&amp;lapse…</source>
        <translation>Экспорт &amp;таймлапса…</translation>
    </message>
</context>
<context>
    <name>depict::KeyPointer</name>
    <message>
        <source>Column %1, row %2 of pixels</source>
        <translation>Столбец %1, строка %2 пикселей</translation>
    </message>
</context>
<context>
    <name>depict::MainWindow</name>
    <message>
        <source>This picture is not finished yet.</source>
        <translation>Эта картинка ещё не закончена.</translation>
    </message>
    <message>
        <source>Wait for its last row, or let it go on where it was stopped; then the tools select in it.</source>
        <translation>Дождитесь последней строки или дайте ей продолжиться с места остановки; затем инструменты выделяют в ней.</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Изображения (%1)</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>рисунок</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено как %1</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Открыть изображение</translation>
    </message>
    <message>
        <source>PNG with its words and settings (*.png)</source>
        <translation>PNG со словами и настройками (*.png)</translation>
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
        <translation>Сохранить изображение</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>В буфере обмена нет изображения</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;New painting</source>
        <translation>Новый &amp;рисунок</translation>
    </message>
    <message>
        <source>&amp;Open picture…</source>
        <translation>&amp;Открыть изображение…</translation>
    </message>
    <message>
        <source>Open &amp;model folder…</source>
        <translation>Открыть папку &amp;модели…</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Сохранить изображение…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Копировать изображение</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>&amp;Вставить изображение</translation>
    </message>
    <message>
        <source>&amp;Edit this picture by words</source>
        <translation>Править с&amp;ловами</translation>
    </message>
    <message>
        <source>Paint from &amp;nothing</source>
        <translation>Рисовать с &amp;нуля</translation>
    </message>
    <message>
        <source>&amp;Painting</source>
        <translation>&amp;Рисование</translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <translation>&amp;Рисовать</translation>
    </message>
    <message>
        <source>Pause / &amp;resume</source>
        <translation>Пауза / прод&amp;олжить</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Стоп</translation>
    </message>
    <message>
        <source>&amp;Keep rows</source>
        <translation>Оставить с&amp;троки</translation>
    </message>
    <message>
        <source>&amp;Continue the stopped painting</source>
        <translation>&amp;Продолжить остановленное</translation>
    </message>
    <message>
        <source>&amp;Discard rows</source>
        <translation>От&amp;бросить строки</translation>
    </message>
    <message>
        <source>&amp;Write the words</source>
        <translation>&amp;Написать слова</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Fit the picture</source>
        <translation>&amp;По размеру окна</translation>
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
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>Cell &amp;grid</source>
        <translation>&amp;Сетка клеток</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Как в системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Спр&amp;авка</translation>
    </message>
    <message>
        <source>&amp;About Depict</source>
        <translation>&amp;О программе Depict</translation>
    </message>
    <message>
        <source>About Depict</source>
        <translation>О программе Depict</translation>
    </message>
    <message>
        <source>&lt;b&gt;Depict %1&lt;/b&gt;&lt;br&gt;A picture studio that paints in front of your eyes, cell by cell.&lt;br&gt;&lt;br&gt;Apache License 2.0</source>
        <translation>&lt;b&gt;Depict %1&lt;/b&gt;&lt;br&gt;Студия изображений, которая рисует у вас на глазах, клетка за клеткой.&lt;br&gt;&lt;br&gt;Apache License 2.0</translation>
    </message>
    <message>
        <source>%1 — Depict</source>
        <translation>%1 — Depict</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>В&amp;ыделение</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить &amp;всё</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>&amp;Снять выделение</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Инвертировать</translation>
    </message>
    <message>
        <source>&amp;Grow…</source>
        <translation>&amp;Расширить…</translation>
    </message>
    <message>
        <source>Grow the selection</source>
        <translation>Расширить выделение</translation>
    </message>
    <message>
        <source>S&amp;hrink…</source>
        <translation>С&amp;жать…</translation>
    </message>
    <message>
        <source>Shrink the selection</source>
        <translation>Сжать выделение</translation>
    </message>
    <message>
        <source>&amp;Fill holes</source>
        <translation>&amp;Заполнить дыры</translation>
    </message>
    <message>
        <source>&amp;Remove what is selected</source>
        <translation>&amp;Удалить выделенное</translation>
    </message>
    <message>
        <source>&amp;Keep only what is selected</source>
        <translation>&amp;Оставить только выделенное</translation>
    </message>
    <message>
        <source>&amp;Describe what is selected</source>
        <translation>О&amp;писать выделенное</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Кисть крупнее</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Кисть мельче</translation>
    </message>
    <message>
        <source>Show as a &amp;tint</source>
        <translation>Показать &amp;цветом</translation>
    </message>
    <message>
        <source>&amp;Open a mask…</source>
        <translation>Открыть &amp;маску…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the mask…</source>
        <translation>Сохр&amp;анить маску…</translation>
    </message>
    <message>
        <source>By how many pixels?</source>
        <translation>На сколько пикселей?</translation>
    </message>
    <message>
        <source>Open a mask</source>
        <translation>Открыть маску</translation>
    </message>
    <message>
        <source>Save the mask</source>
        <translation>Сохранить маску</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>маска</translation>
    </message>
    <message>
        <source>Ne&amp;w project</source>
        <translation>&amp;Новый проект</translation>
    </message>
    <message>
        <source>Open pro&amp;ject…</source>
        <translation>Открыть &amp;проект…</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>Не&amp;давние проекты</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>Сохранить проект &amp;как…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Remove this version</source>
        <translation>&amp;Удалить эту версию</translation>
    </message>
    <message>
        <source>opened picture</source>
        <translation>открытое изображение</translation>
    </message>
    <message>
        <source>kept rows</source>
        <translation>оставленные строки</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>удаление</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>star</source>
        <translation>звёздочка</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>настройки</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>выделение</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Depict projects (*.depict)</source>
        <translation>Проекты Depict (*.depict)</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>Сохранить проект как</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Проект: %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>&amp;Повторить: %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Сравнение</translation>
    </message>
    <message>
        <source>Write a sheet of before and after</source>
        <translation>Создать лист «до и после»</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Документ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Изображение PNG (*.png)</translation>
    </message>
    <message>
        <source>before and after</source>
        <translation>до и после</translation>
    </message>
    <message>
        <source>Paint with Janus-Pro, Emu3.5 or another model of Depict</source>
        <translation>Рисовать с Janus-Pro, Emu3.5 или другой моделью Depict</translation>
    </message>
    <message>
        <source>This build of Depict has no engine to open models with.</source>
        <translation>В этой сборке Depict нет движка для открытия моделей.</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>&amp;Чат</translation>
    </message>
    <message>
        <source>&amp;Look at results</source>
        <translation>&amp;Осматривать результаты</translation>
    </message>
    <message>
        <source>After an edit the model says what it sees</source>
        <translation>После правки модель говорит, что видит</translation>
    </message>
    <message>
        <source>Show or hide all &amp;panels</source>
        <translation>Показать или скрыть все пане&amp;ли</translation>
    </message>
    <message>
        <source>Give up the look, the stroke, the selection or the painting</source>
        <translation>Бросить просмотр, штрих, выделение или рисование</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Н&amp;астройки…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Сочетания &amp;клавиш…</translation>
    </message>
    <message>
        <source>PDF for the printer (*.pdf)</source>
        <translation>PDF для типографии (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>Па&amp;кет</translation>
    </message>
    <message>
        <source>Add to the batc&amp;h…</source>
        <translation>Доба&amp;вить в пакет…</translation>
    </message>
    <message>
        <source>E&amp;xpand the canvas…</source>
        <translation>Расширить &amp;холст…</translation>
    </message>
    <message>
        <source>P&amp;oster</source>
        <translation>Пла&amp;кат</translation>
    </message>
    <message>
        <source>&amp;New text</source>
        <translation>Новый &amp;текст</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Сохранить как P&amp;DF…</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Words, shape and seed are those that it was painted with</source>
        <translation>Слова, форма и зерно — те, с которыми оно нарисовано</translation>
    </message>
    <message>
        <source>&amp;Colour of the tint…</source>
        <translation>Цве&amp;т подкраски…</translation>
    </message>
    <message>
        <source>Colour of the tint</source>
        <translation>Цвет подкраски</translation>
    </message>
    <message>
        <source>The words are those that it was painted with</source>
        <translation>Слова — те, с которыми оно нарисовано</translation>
    </message>
</context>
<context>
    <name>depict::ModelDialog</name>
    <message>
        <source>paints from words</source>
        <translation>рисует по словам</translation>
    </message>
    <message>
        <source>changes pictures by words</source>
        <translation>меняет изображения словами</translation>
    </message>
    <message>
        <source>answers about pictures</source>
        <translation>отвечает об изображениях</translation>
    </message>
    <message>
        <source>plans, maps, selects by words</source>
        <translation>составляет план, карты, выделяет по словам</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things that a model can do</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 × %2 pixels only</source>
        <translation>только %1 × %2 пикселей</translation>
    </message>
    <message>
        <source>any shape from 1:4 to 4:1</source>
        <translation>любая форма от 1:4 до 4:1</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Открыть в новом окне</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>Открыть папку модели</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Папка не выбрана</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>Папка модели</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>Точность весов</translation>
    </message>
    <message>
        <source>Janus-Pro, Emu3.5 and models of Depict&apos;s own can be opened; the README says where they are found. Nothing is loaded before you have seen what the folder holds.</source>
        <translation>Можно открыть Janus-Pro, Emu3.5 и собственные модели Depict; где их взять, сказано в README. Ничего не загружается, пока вы не увидите, что лежит в папке.</translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation>Выбрать папку модели</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Чтение папки…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семейство</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Строение</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Размеры</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Веса</translation>
    </message>
    <message>
        <source>%1 million, %2 on disk</source>
        <translation>%1 млн, %2 на диске</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Делает</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>%1: needs %2</source>
        <translation>%1: нужно %2</translation>
    </message>
    <message>
        <source>%1 of memory is free.</source>
        <translation>Свободно памяти: %1.</translation>
    </message>
    <message>
        <source>%1 of memory is free, which is not enough. Close other programs and choose the folder again.</source>
        <translation>Свободно памяти: %1, этого мало. Закройте другие программы и выберите папку снова.</translation>
    </message>
</context>
<context>
    <name>depict::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>depict::PromptBox</name>
    <message>
        <source>Words for the painting</source>
        <translation>Слова для рисунка</translation>
    </message>
    <message>
        <source>Enter paints, Shift+Enter begins a new line, Alt+Up and Alt+Down bring back earlier words.</source>
        <translation>Enter рисует, Shift+Enter начинает новую строку, Alt+Вверх и Alt+Вниз возвращают прежние слова.</translation>
    </message>
    <message>
        <source>Say what to paint: “a red car and a dog on the beach”</source>
        <translation>Скажите, что нарисовать: «красная машина и собака на пляже»</translation>
    </message>
</context>
<context>
    <name>depict::ReplayBar</name>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>End the time-lapse</source>
        <translation>Закрыть таймлапс</translation>
    </message>
    <message>
        <source>Time-lapse</source>
        <translation>Таймлапс</translation>
    </message>
    <message>
        <source>Place in the time-lapse</source>
        <translation>Место в таймлапсе</translation>
    </message>
    <message>
        <source>row %1/%2</source>
        <translation>строка %1/%2</translation>
    </message>
    <message>
        <source>Write it as an animated GIF or as PNG frames</source>
        <translation>Записать как анимированный GIF или кадры PNG</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Ход экспорта</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Writing the time-lapse…</source>
        <translation>Запись таймлапса…</translation>
    </message>
</context>
<context>
    <name>depict::ReplySwitch</name>
    <message>
        <source>How the words are taken</source>
        <translation>Как понимать слова</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Авто</translation>
    </message>
    <message>
        <source>The model decides whether to paint or to answer</source>
        <translation>Модель решает, рисовать или отвечать</translation>
    </message>
    <message>
        <source>Paint</source>
        <comment>kind of reply</comment>
        <translation>Рисовать</translation>
    </message>
    <message>
        <source>Always paint</source>
        <translation>Всегда рисовать</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>kind of reply</comment>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>Always answer in words</source>
        <translation>Всегда отвечать словами</translation>
    </message>
</context>
<context>
    <name>depict::Review</name>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Пока не решено</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>До и после</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Not a single pixel differs.</source>
        <translation>Ни один пиксель не отличается.</translation>
    </message>
    <message>
        <source>Largest difference: %1 of %2.</source>
        <translation>Наибольшее различие: %1 из %2.</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ.</source>
        <translation>Отличается %1 % пикселей.</translation>
    </message>
    <message>
        <source>Inside the mask %1 %, outside not one.</source>
        <translation>Внутри маски %1 %, снаружи ни одного.</translation>
    </message>
    <message>
        <source>Inside the mask %1 %, outside %2 %.</source>
        <translation>Внутри маски %1 %, снаружи %2 %.</translation>
    </message>
</context>
<context>
    <name>depict::ReviewArea</name>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation>Показать пиксель в пиксель</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Показать изображение целиком</translation>
    </message>
    <message>
        <source>Counting what differs…</source>
        <translation>Подсчёт различий…</translation>
    </message>
    <message>
        <source>What differs is counted when the painting is finished.</source>
        <translation>Различия подсчитываются, когда рисунок готов.</translation>
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
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Hold to see what was before (\)</source>
        <translation>Удерживайте, чтобы увидеть, что было до (\)</translation>
    </message>
    <message>
        <source>Hold to see what was before</source>
        <translation>Удерживайте, чтобы увидеть, что было до</translation>
    </message>
    <message>
        <source>Opacity of the picture above</source>
        <translation>Непрозрачность верхнего изображения</translation>
    </message>
    <message>
        <source>How much is seen of the picture above</source>
        <translation>Насколько видно верхнее изображение</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Back to the canvas (Esc)</source>
        <translation>Назад к холсту (Esc)</translation>
    </message>
    <message>
        <source>Compare before and after (R)</source>
        <translation>Сравнить до и после (R)</translation>
    </message>
    <message>
        <source>Next way to compare</source>
        <translation>Следующий способ сравнения</translation>
    </message>
    <message>
        <source>Previous way to compare</source>
        <translation>Предыдущий способ сравнения</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Поменять стороны</translation>
    </message>
    <message>
        <source>Compare with what it was made from</source>
        <translation>Сравнить с исходным</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Заметка…</translation>
    </message>
    <message>
        <source>Sheet…</source>
        <translation>Лист…</translation>
    </message>
    <message>
        <source>Before and after on one page, as PDF or PNG</source>
        <translation>До и после на одной странице, в PDF или PNG</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Одно</translation>
    </message>
    <message>
        <source>One picture; \ shows what was before</source>
        <translation>Одно изображение; \ показывает, что было до</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Шторка</translation>
    </message>
    <message>
        <source>Drag the line; its knob turns it</source>
        <translation>Тяните линию; кружок её поворачивает</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Both move and zoom together</source>
        <translation>Движутся и масштабируются вместе</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Where pixels differ, and how far</source>
        <translation>Где и насколько отличаются пиксели</translation>
    </message>
    <message>
        <source>Onion</source>
        <translation>Калька</translation>
    </message>
    <message>
        <source>One shines through the other</source>
        <translation>Одно просвечивает сквозь другое</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Лупа</translation>
    </message>
    <message>
        <source>The pointer shows what was before</source>
        <translation>Указатель показывает, что было до</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Up to four variants; click one to take it</source>
        <translation>До четырёх вариантов; щелчок выбирает один</translation>
    </message>
</context>
<context>
    <name>depict::ReviewView</name>
    <message>
        <source>Review</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>До: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>После: %1</translation>
    </message>
    <message>
        <source>There is nothing to review yet. Paint something, or open a picture.</source>
        <translation>Сравнивать пока нечего. Нарисуйте что-нибудь или откройте изображение.</translation>
    </message>
    <message>
        <source>This version has no variants. Choose 2 to 4 variants beside the words, and paint.</source>
        <translation>У этой версии нет вариантов. Выберите рядом со словами от 2 до 4 вариантов и рисуйте.</translation>
    </message>
    <message>
        <source>Reading the other picture…</source>
        <translation>Чтение другого изображения…</translation>
    </message>
    <message>
        <source>Nothing was before this version. Right-click another one in the strip below and choose “Compare with this one”.</source>
        <translation>До этой версии ничего не было. Щёлкните правой кнопкой другую на ленте внизу и выберите «Сравнить с этой».</translation>
    </message>
    <message>
        <source>Differences are counted on pictures of one size. These are %1 × %2 and %3 × %4 pixels.</source>
        <translation>Различия подсчитываются для изображений одного размера. Здесь %1 × %2 и %3 × %4 пикселей.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>Вариант %1</translation>
    </message>
</context>
<context>
    <name>depict::RowRuler</name>
    <message>
        <source>Rows of the picture</source>
        <translation>Строки изображения</translation>
    </message>
    <message>
        <source>Rows of the picture, painted from top to bottom</source>
        <translation>Строки изображения, рисуются сверху вниз</translation>
    </message>
    <message>
        <source>Rows that stay</source>
        <translation>Остающиеся строки</translation>
    </message>
    <message>
        <source>Drag the handle, or press the arrow keys, to go back to a row: what lies below is painted anew</source>
        <translation>Тяните ручку или нажимайте стрелки, чтобы вернуться к строке: всё ниже рисуется заново</translation>
    </message>
    <message>
        <source>Pause after this row</source>
        <translation>Пауза после этой строки</translation>
    </message>
    <message>
        <source>Click between two rows to pause the painting there; click again to take that back</source>
        <translation>Щёлкните между строками, чтобы приостановить там рисование; ещё щелчок отменяет это</translation>
    </message>
</context>
<context>
    <name>depict::SelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>Выделение</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Paint what lies behind (Delete)</source>
        <translation>Нарисовать то, что позади (Delete)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Say what is to appear here</source>
        <translation>Скажите, что должно здесь появиться</translation>
    </message>
    <message>
        <source>Add </source>
        <translation>Добавь </translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Заменить…</translation>
    </message>
    <message>
        <source>Say what is to be here instead</source>
        <translation>Скажите, что должно быть здесь вместо этого</translation>
    </message>
    <message>
        <source>Replace it with </source>
        <translation>Замени это на </translation>
    </message>
    <message>
        <source>Keep only</source>
        <translation>Только это</translation>
    </message>
    <message>
        <source>Remove everything else</source>
        <translation>Удалить всё остальное</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Описать</translation>
    </message>
    <message>
        <source>Ask what this is</source>
        <translation>Спросить, что это</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Инвертировать</translation>
    </message>
    <message>
        <source>Select everything else instead</source>
        <translation>Выделить вместо этого всё остальное</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Снять выделение</translation>
    </message>
</context>
<context>
    <name>depict::Session</name>
    <message>
        <source>Pasted picture</source>
        <translation>Вставленное изображение</translation>
    </message>
    <message>
        <source>The picture stays as it is: what you asked for was not found in it. Try other words.</source>
        <translation>Изображение осталось прежним: того, о чём вы просили, в нём не нашлось. Попробуйте другие слова.</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>убери это</translation>
    </message>
    <message>
        <source>remove everything here</source>
        <translation>убери всё, что здесь есть</translation>
    </message>
    <message>
        <source>What is in the picture?</source>
        <translation>Что на картинке?</translation>
    </message>
    <message>
        <source>The project is open in another window.</source>
        <translation>Проект открыт в другом окне.</translation>
    </message>
    <message>
        <source>Close it there, or open another one.</source>
        <translation>Закройте его там или откройте другой.</translation>
    </message>
    <message>
        <source>continue the picture beyond its edges</source>
        <translation>продолжи картинку за её края</translation>
    </message>
    <message>
        <source>This picture was not painted to its end.</source>
        <translation>Эта картинка не дорисована до конца.</translation>
    </message>
    <message>
        <source>Go on with it or attach another picture; your words stand in the prompt.</source>
        <translation>Продолжите её или приложите другую; ваши слова — в поле ввода.</translation>
    </message>
</context>
<context>
    <name>depict::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Страницы настроек</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Рисование</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Сочетания клавиш…</translation>
    </message>
    <message>
        <source>Reset settings…</source>
        <translation>Сбросить настройки…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Of menus and messages, from the next start on. Words for pictures can be written in any language at any time.</source>
        <translation>Меню и сообщений, со следующего запуска. Слова для рисунков можно писать на любом языке в любое время.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>Размер интерфейса</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Со следующего запуска.</translation>
    </message>
    <message>
        <source>The one used last</source>
        <translation>Последний использованный</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>What new projects begin with.</source>
        <translation>С чего начинаются новые проекты.</translation>
    </message>
    <message>
        <source>Every core</source>
        <translation>Все ядра</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>From the next start on. Fewer leave more of the computer to other programs; the picture is the same with any number.</source>
        <translation>Со следующего запуска. Чем меньше, тем больше остаётся другим программам; изображение одинаково при любом числе.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Where new projects are written. Those that exist stay where they are.</source>
        <translation>Где создаются новые проекты. Существующие остаются на месте.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Where opening and saving begins.</source>
        <translation>Откуда начинаются открытие и сохранение.</translation>
    </message>
    <message>
        <source>Folder for: %1</source>
        <translation>Папка: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose the folder for: %1</source>
        <translation>Выбрать папку: %1</translation>
    </message>
    <message>
        <source>Depict paints on this computer. It connects to a network only while you paint with a remote engine that you chose yourself; nothing else leaves this computer, and nothing is fetched.</source>
        <translation>Depict рисует на этом компьютере. К сети он подключается, только пока вы рисуете выбранным вами удалённым движком; больше ничто не покидает компьютер и ничего не скачивается.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Сбросить настройки</translation>
    </message>
    <message>
        <source>Set everything on these pages to what it was at first? Keys, projects and pictures stay as they are.</source>
        <translation>Вернуть всё на этих страницах к исходному? Клавиши, проекты и изображения останутся как есть.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Steps of undo</source>
        <translation>Шагов отмены</translation>
    </message>
    <message>
        <source>Older steps are forgotten for good. Versions stay, whatever is set here.</source>
        <translation>Более старые шаги забываются навсегда. Версии остаются, что бы здесь ни стояло.</translation>
    </message>
</context>
<context>
    <name>depict::SetupBar</name>
    <message>
        <source>Swap width and height</source>
        <translation>Поменять ширину и высоту</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>The same words, shape and seed paint the same picture</source>
        <translation>Те же слова, форма и зерно дают то же изображение</translation>
    </message>
    <message>
        <source>A new seed for every painting</source>
        <translation>Новое зерно для каждого рисунка</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Paint one picture</source>
        <translation>Нарисовать один рисунок</translation>
    </message>
    <message>
        <source>Paint %1 pictures with different seeds</source>
        <translation>Рисунков с разными зёрнами: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Stop painting; the rows painted so far stay (Esc)</source>
        <translation>Остановить; готовые строки останутся (Esc)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Рисовать</translation>
    </message>
    <message>
        <source>Paint these words (Enter)</source>
        <translation>Нарисовать эти слова (Enter)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Править</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спросить</translation>
    </message>
</context>
<context>
    <name>depict::ShapeButton</name>
    <message>
        <source>Shape and size of the painting</source>
        <translation>Форма и размер рисунка</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Точно</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Своя</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>Как изображение</translation>
    </message>
    <message>
        <source>%1   %2 × %3</source>
        <translation>%1   %2 × %3</translation>
    </message>
    <message>
        <source>Shape: %1</source>
        <translation>Форма: %1</translation>
    </message>
</context>
<context>
    <name>depict::ShapePanel</name>
    <message>
        <source>Shape</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Малый</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средний</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Большой</translation>
    </message>
    <message>
        <source>Exact size</source>
        <translation>Точный размер</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Ширина в пикселях</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Высота в пикселях</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Paints %1 × %2 cells, %3 × %4 pixels</source>
        <translation>Клетки: %1 × %2, пиксели: %3 × %4</translation>
    </message>
    <message>
        <source>%1; the file is cropped to %2 × %3</source>
        <translation>%1; файл обрезается до %2 × %3</translation>
    </message>
    <message>
        <source>%1; the file is scaled to %2 × %3</source>
        <translation>%1; файл масштабируется до %2 × %3</translation>
    </message>
    <message>
        <source>A4 or A3 poster, upright</source>
        <translation>Плакат A4 или A3, вертикальный</translation>
    </message>
    <message>
        <source>A4 or A3 poster, lying</source>
        <translation>Плакат A4 или A3, горизонтальный</translation>
    </message>
    <message>
        <source>Web banner 4:1</source>
        <translation>Веб-баннер 4:1</translation>
    </message>
    <message>
        <source>Link preview</source>
        <translation>Превью ссылки</translation>
    </message>
    <message>
        <source>Story 9:16</source>
        <translation>История 9:16</translation>
    </message>
    <message>
        <source>Video 16:9</source>
        <translation>Видео 16:9</translation>
    </message>
    <message>
        <source>Square post</source>
        <translation>Квадратный пост</translation>
    </message>
    <message>
        <source>Cover 2:1</source>
        <translation>Обложка 2:1</translation>
    </message>
    <message>
        <source>Bookmark 1:3</source>
        <translation>Закладка 1:3</translation>
    </message>
    <message>
        <source>Postcard A6, lying</source>
        <translation>Открытка A6, горизонтальная</translation>
    </message>
    <message>
        <source>Keep the shape: the other side follows</source>
        <translation>Сохранять форму: другая сторона следует</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>The file is as large as what is painted</source>
        <translation>Файл такого же размера, как то, что рисуется</translation>
    </message>
    <message>
        <source>The file has %1 times as many pixels a side; they are calculated, not painted</source>
        <translation>В файле в %1 раз больше пикселей по стороне; они вычислены, а не нарисованы</translation>
    </message>
</context>
<context>
    <name>depict::ShapePreview</name>
    <message>
        <source>What will be painted</source>
        <translation>Что будет нарисовано</translation>
    </message>
</context>
<context>
    <name>depict::ShapeTile</name>
    <message>
        <source>Shape %1</source>
        <translation>Форма %1</translation>
    </message>
</context>
<context>
    <name>depict::SheetBox</name>
    <message>
        <source>A3 poster</source>
        <translation>Плакат A3</translation>
    </message>
    <message>
        <source>A4 poster</source>
        <translation>Плакат A4</translation>
    </message>
    <message>
        <source>A5 flyer</source>
        <translation>Листовка A5</translation>
    </message>
    <message>
        <source>A6 postcard</source>
        <translation>Открытка A6</translation>
    </message>
    <message>
        <source>Bookmark 1:3</source>
        <translation>Закладка 1:3</translation>
    </message>
    <message>
        <source>Cover 2:1</source>
        <translation>Обложка 2:1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation>Единица длины</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>inch</source>
        <translation>дюйм</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Без печати</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Своя</translation>
    </message>
    <message>
        <source>Width of the sheet</source>
        <translation>Ширина листа</translation>
    </message>
    <message>
        <source>Height of the sheet</source>
        <translation>Высота листа</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>Вылет</translation>
    </message>
    <message>
        <source>What is cut off at each side, so that no white edge shows</source>
        <translation>Что обрезается с каждой стороны, чтобы не было белого края</translation>
    </message>
    <message>
        <source>Safe area</source>
        <translation>Безопасное поле</translation>
    </message>
    <message>
        <source>How far text stays away from the cut</source>
        <translation>Насколько текст отстоит от обреза</translation>
    </message>
    <message>
        <source>Show guides</source>
        <translation>Показать направляющие</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Высота</translation>
    </message>
    <message>
        <source>Choose a sheet to see what is cut off and how sharp it prints.</source>
        <translation>Выберите лист, чтобы увидеть, что обрежется и насколько чётко напечатается.</translation>
    </message>
    <message>
        <source>%1 dots an inch: soft from near by. Letters stay sharp in the PDF.</source>
        <translation>%1 точек на дюйм: вблизи размыто. Буквы в PDF остаются чёткими.</translation>
    </message>
    <message>
        <source>%1 dots an inch</source>
        <translation>%1 точек на дюйм</translation>
    </message>
</context>
<context>
    <name>depict::ShortcutsDialog</name>
    <message>
        <source>No action is called that, and no key is.</source>
        <translation>Нет ни действия, ни клавиши с таким названием.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Search by name or key: “zoom”, “Ctrl+E”</source>
        <translation>Поиск по имени или клавише: «масштаб», «Ctrl+E»</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Поиск сочетаний</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Сбросить все клавиши</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>Новая клавиша: нажмите её</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Нет клавиши</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>The key that this action had at first</source>
        <translation>Исходная клавиша этого действия</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose an action above</source>
        <translation>Выберите действие выше</translation>
    </message>
    <message>
        <source>%1 already stands for “%2”. Replacing leaves that action without this key.</source>
        <translation>%1 уже занято: «%2». После замены у того действия не будет этой клавиши.</translation>
    </message>
</context>
<context>
    <name>depict::StatusLine</name>
    <message>
        <source>%1 s left</source>
        <translation>ещё %1 с</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>ещё %1:%2</translation>
    </message>
    <message>
        <source>Model and device</source>
        <translation>Модель и устройство</translation>
    </message>
    <message>
        <source>Memory that Depict takes</source>
        <translation>Память, занятая Depict</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Загрузка модели…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Нет модели</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Ожидание…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Замысел…</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Рисование</translation>
    </message>
    <message>
        <source>Refining</source>
        <translation>Доработка</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Ответ…</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 из %3</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, ждут: %2</translation>
    </message>
    <message>
        <source>row %1/%2</source>
        <translation>строка %1/%2</translation>
    </message>
    <message>
        <source>%1 cells/s</source>
        <translation>%1 клеток/с</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>%1 — no progress for %2 s</source>
        <translation>%1 — нет продвижения %2 с</translation>
    </message>
</context>
<context>
    <name>depict::SteeringActions</name>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено как %1</translation>
    </message>
    <message>
        <source>&amp;From a row on, by other words…</source>
        <translation>С какой-то строки &amp;другими словами…</translation>
    </message>
    <message>
        <source>&amp;Another ending</source>
        <translation>Друго&amp;е окончание</translation>
    </message>
    <message>
        <source>Keep the rows above the ruler&apos;s handle, or the upper half, and paint the rest with another seed</source>
        <translation>Оставить строки выше ручки линейки или верхнюю половину, а остальное нарисовать с другим зерном</translation>
    </message>
    <message>
        <source>Pause a&amp;t a row…</source>
        <translation>Пауз&amp;а на строке…</translation>
    </message>
    <message>
        <source>Co&amp;nfidence of the cells</source>
        <translation>Уверенность в &amp;клетках</translation>
    </message>
    <message>
        <source>Time-lap&amp;se of the painting</source>
        <translation>Таймлапс &amp;рисунка</translation>
    </message>
    <message>
        <source>&amp;Export the time-lapse…</source>
        <translation>&amp;Экспорт таймлапса…</translation>
    </message>
    <message>
        <source>Pause at a row</source>
        <translation>Пауза на строке</translation>
    </message>
    <message>
        <source>Rows to paint before it pauses:</source>
        <translation>Строк до паузы:</translation>
    </message>
    <message>
        <source>Do not pause</source>
        <translation>Без паузы</translation>
    </message>
    <message>
        <source>Export the time-lapse</source>
        <translation>Экспорт таймлапса</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation>Анимированный GIF (*.gif)</translation>
    </message>
    <message>
        <source>PNG frames, numbered (*.png)</source>
        <translation>Кадры PNG с номерами (*.png)</translation>
    </message>
    <message>
        <source>time-lapse</source>
        <translation>таймлапс</translation>
    </message>
</context>
<context>
    <name>depict::SteeringBar</name>
    <message>
        <source>From here on</source>
        <translation>Отсюда</translation>
    </message>
    <message>
        <source>Take nothing back (Esc)</source>
        <translation>Ничего не возвращать (Esc)</translation>
    </message>
    <message>
        <source>From here on: what the picture is to show</source>
        <translation>Отсюда: что должно быть на изображении</translation>
    </message>
    <message>
        <source>Words for the rest of the picture</source>
        <translation>Слова для остатка изображения</translation>
    </message>
    <message>
        <source>The rows above stay as they are, bit by bit. Other words paint the rest by them; the same words paint another ending.</source>
        <translation>Строки выше остаются бит в бит. Другие слова рисуют остальное по-своему; те же слова дают другое окончание.</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>Окончания</translation>
    </message>
    <message>
        <source>Paint from row %1 on</source>
        <translation>Рисовать со строки %1</translation>
    </message>
    <message>
        <source>Another ending</source>
        <translation>Другое окончание</translation>
    </message>
    <message>
        <source>%1 other endings</source>
        <translation>Других окончаний: %1</translation>
    </message>
    <message>
        <source>Paint one ending</source>
        <translation>Нарисовать одно окончание</translation>
    </message>
    <message>
        <source>Paint %1 endings with different seeds</source>
        <translation>Окончаний с разными зёрнами: %1</translation>
    </message>
    <message>
        <source>Row 1 stays, the rest is painted anew</source>
        <translation>Строка 1 остаётся, остальное рисуется заново</translation>
    </message>
    <message>
        <source>Rows 1–%1 stay, the rest is painted anew</source>
        <translation>Строки 1–%1 остаются, остальное рисуется заново</translation>
    </message>
    <message>
        <source>Paused after row %1 of %2</source>
        <translation>Пауза после строки %1 из %2</translation>
    </message>
    <message>
        <source>All %1 painted rows stay</source>
        <translation>Все нарисованные строки (%1) остаются</translation>
    </message>
</context>
<context>
    <name>depict::SuggestionBar</name>
    <message>
        <source>What one could ask for</source>
        <translation>О чём можно попросить</translation>
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
        <translation>Слова текста</translation>
    </message>
    <message>
        <source>Ctrl+Enter ends writing, Escape takes it back</source>
        <translation>Ctrl+Enter завершает ввод, Esc отменяет его</translation>
    </message>
</context>
<context>
    <name>depict::TextPanel</name>
    <message>
        <source>Double-click the picture to write on it, or press +. Then choose font, colour, outline and shadow here.</source>
        <translation>Дважды щёлкните по изображению, чтобы писать на нём, или нажмите +. Затем выберите здесь шрифт, цвет, контур и тень.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Новый текст</translation>
    </message>
    <message>
        <source>Duplicate this text</source>
        <translation>Дублировать этот текст</translation>
    </message>
    <message>
        <source>Bring this text forward</source>
        <translation>Переместить этот текст вперёд</translation>
    </message>
    <message>
        <source>Send this text backward</source>
        <translation>Переместить этот текст назад</translation>
    </message>
    <message>
        <source>Remove this text (Delete)</source>
        <translation>Удалить этот текст (Delete)</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>Слова текста</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Что написано</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Насыщенность</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Тонкий</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средний</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Жирный</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Чёрный</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source> px</source>
        <translation> пикс.</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Цвет букв</translation>
    </message>
    <message>
        <source>Align with the beginning of the lines</source>
        <translation>По началу строк</translation>
    </message>
    <message>
        <source>Align with the middle of the lines</source>
        <translation>По середине строк</translation>
    </message>
    <message>
        <source>Align with the end of the lines</source>
        <translation>По концу строк</translation>
    </message>
    <message>
        <source>Vertical: columns from right to left</source>
        <translation>Вертикально: столбцы справа налево</translation>
    </message>
    <message>
        <source>Between letters</source>
        <translation>Между буквами</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Between lines</source>
        <translation>Между строками</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>Поворот</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Контур</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Тень</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Мягкость</translation>
    </message>
    <message>
        <source>Colour of the outline</source>
        <translation>Цвет контура</translation>
    </message>
    <message>
        <source>Colour of the shadow</source>
        <translation>Цвет тени</translation>
    </message>
</context>
<context>
    <name>depict::TextTool</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
</context>
<context>
    <name>depict::TimeLapseExport</name>
    <message>
        <source>From row %1 on: %2</source>
        <translation>Со строки %1: %2</translation>
    </message>
</context>
<context>
    <name>depict::TipBar</name>
    <message>
        <source>Enter paints, Shift+Enter begins a new line, Alt+Up brings earlier words back.</source>
        <translation>Enter рисует, Shift+Enter начинает новую строку, Alt+Вверх возвращает прежние слова.</translation>
    </message>
    <message>
        <source>Take a tool at the side and outline something: the words then change only that.</source>
        <translation>Возьмите инструмент сбоку и обведите что-нибудь: слова изменят только это.</translation>
    </message>
    <message>
        <source>Nothing is lost: every picture stays in the strip of versions, and Ctrl+Z goes back.</source>
        <translation>Ничего не теряется: каждое изображение остаётся на ленте версий, а Ctrl+Z возвращает назад.</translation>
    </message>
    <message>
        <source>Drop several pictures onto the chat and speak of them by their numbers.</source>
        <translation>Перетащите в чат несколько изображений и называйте их по номерам.</translation>
    </message>
    <message>
        <source>Stop a painting at any row: keep what is there, or go on from it later.</source>
        <translation>Остановите рисование на любой строке: оставьте, что есть, или продолжите позже.</translation>
    </message>
    <message>
        <source>While the canvas has the keyboard, Tab hides the panels and brings them back.</source>
        <translation>Когда клавиатура у холста, Tab скрывает панели и возвращает их.</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Do not show this tip again</source>
        <translation>Больше не показывать этот совет</translation>
    </message>
</context>
<context>
    <name>depict::ToolBox</name>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Двигать изображение</translation>
    </message>
    <message>
        <source>Mask brush</source>
        <translation>Кисть маски</translation>
    </message>
    <message>
        <source>Mask eraser</source>
        <translation>Ластик маски</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>Выделить прямоугольник</translation>
    </message>
    <message>
        <source>Select an ellipse</source>
        <translation>Выделить эллипс</translation>
    </message>
    <message>
        <source>Lasso: drag a line or click corners</source>
        <translation>Лассо: ведите линию или щёлкайте по углам</translation>
    </message>
    <message>
        <source>Magic wand: select a colour</source>
        <translation>Волшебная палочка: выделить цвет</translation>
    </message>
    <message>
        <source>Select the thing you click</source>
        <translation>Выделить предмет щелчком</translation>
    </message>
    <message>
        <source>Text over the picture</source>
        <translation>Текст поверх изображения</translation>
    </message>
    <message>
        <source>Expand: pull the edges of the picture</source>
        <translation>Расширить: потянуть за края изображения</translation>
    </message>
</context>
<context>
    <name>depict::ToolOptions</name>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Жёсткость</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Непрозрачность</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Допуск</translation>
    </message>
    <message>
        <source>Touching</source>
        <translation>Смежные</translation>
    </message>
    <message>
        <source>Only what hangs together with the pixel you click</source>
        <translation>Только то, что связано с пикселем, по которому вы щёлкнули</translation>
    </message>
    <message>
        <source>Select anew</source>
        <translation>Выделить заново</translation>
    </message>
    <message>
        <source>Add to the selection (Shift)</source>
        <translation>Добавить к выделению (Shift)</translation>
    </message>
    <message>
        <source>Take from the selection (Alt)</source>
        <translation>Вычесть из выделения (Alt)</translation>
    </message>
    <message>
        <source>Keep what both cover (Shift+Alt)</source>
        <translation>Оставить пересечение (Shift+Alt)</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Растушёвка</translation>
    </message>
    <message>
        <source>How far the edge of what is repainted is softened</source>
        <translation>Насколько смягчается край перерисованного</translation>
    </message>
    <message>
        <source>Strict edge</source>
        <translation>Строгий край</translation>
    </message>
    <message>
        <source>Every pixel is either repainted or left exactly as it is</source>
        <translation>Каждый пиксель либо перерисован, либо остаётся в точности прежним</translation>
    </message>
    <message>
        <source>Select by words: “the dog”</source>
        <translation>Выделить словами: «собака»</translation>
    </message>
    <message>
        <source>Return selects what you name</source>
        <translation>Enter выделяет то, что вы назвали</translation>
    </message>
    <message>
        <source>Select by words</source>
        <translation>Выделить словами</translation>
    </message>
</context>
<context>
    <name>depict::TurnDelegate</name>
    <message>
        <source>Try again with another seed</source>
        <translation>Ещё раз с другим зерном</translation>
    </message>
    <message>
        <source>Change the words and paint a branch beside it</source>
        <translation>Изменить слова и нарисовать рядом ветвь</translation>
    </message>
    <message>
        <source>Compare with what it was made from</source>
        <translation>Сравнить с исходным</translation>
    </message>
    <message>
        <source>Use as a picture for the next words</source>
        <translation>Взять как изображение для следующих слов</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Копировать слова</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>Что ещё можно сделать</translation>
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
        <translation>Ничего не изменилось</translation>
    </message>
    <message>
        <source>All of it changed</source>
        <translation>Изменилось всё</translation>
    </message>
    <message>
        <source>%1 of it changed</source>
        <translation>Изменилось %1</translation>
    </message>
    <message>
        <source>Nothing changed in the selection</source>
        <translation>В выделении ничего не изменилось</translation>
    </message>
    <message>
        <source>All of the selection changed</source>
        <translation>Изменилось всё выделение</translation>
    </message>
    <message>
        <source>%1 of the selection changed</source>
        <translation>Изменилось %1 выделения</translation>
    </message>
    <message>
        <source>nothing outside</source>
        <translation>снаружи ничего</translation>
    </message>
    <message>
        <source>%1 outside</source>
        <translation>снаружи %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>inside, outside</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Строка %1 из %2</translation>
    </message>
    <message>
        <source>Stopped after row %1 of %2</source>
        <translation>Остановлено после строки %1 из %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>зерно %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 с</translation>
    </message>
</context>
<context>
    <name>depict::TurnView</name>
    <message>
        <source>All of the &amp;thoughts</source>
        <translation>Все &amp;мысли</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Беседа</translation>
    </message>
    <message>
        <source>Arrow keys walk through the turns, Enter shows the picture, the menu key shows what can be done with it.</source>
        <translation>Стрелки ведут по репликам, Enter показывает изображение, клавиша меню — что с ним можно сделать.</translation>
    </message>
    <message>
        <source>Try &amp;again with another seed</source>
        <translation>Ещё раз с &amp;другим зерном</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>С&amp;просить снова</translation>
    </message>
    <message>
        <source>Change the &amp;words and paint a branch beside it</source>
        <translation>Изменить с&amp;лова и нарисовать рядом ветвь</translation>
    </message>
    <message>
        <source>C&amp;ompare with what it was made from</source>
        <translation>С&amp;равнить с исходным</translation>
    </message>
    <message>
        <source>&amp;Use as a picture for the next words</source>
        <translation>&amp;Взять как изображение для следующих слов</translation>
    </message>
    <message>
        <source>&amp;Copy the answer</source>
        <translation>&amp;Копировать ответ</translation>
    </message>
    <message>
        <source>&amp;Copy the words</source>
        <translation>&amp;Копировать слова</translation>
    </message>
    <message>
        <source>Copy the &amp;picture</source>
        <translation>Копировать &amp;изображение</translation>
    </message>
    <message>
        <source>&amp;Show this picture	Enter</source>
        <translation>&amp;Показать это изображение	Enter</translation>
    </message>
</context>
<context>
    <name>depict::VersionList</name>
    <message>
        <source>being painted</source>
        <translation>рисуется</translation>
    </message>
    <message>
        <source>stopped after row %1 of %2</source>
        <translation>остановлена после строки %1 из %2</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>со звёздочкой</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принята</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонена</translation>
    </message>
</context>
<context>
    <name>depict::WelcomeCard</name>
    <message>
        <source>What shall we paint?</source>
        <translation>Что нарисуем?</translation>
    </message>
    <message>
        <source>Open a picture and change it by words…</source>
        <translation>Открыть изображение и изменить его словами…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Недавние проекты</translation>
    </message>
    <message>
        <source>Open the project %1</source>
        <translation>Открыть проект %1</translation>
    </message>
    <message>
        <source>Write it in the chat in any language, or begin with one of these.</source>
        <translation>Напишите в чате на любом языке или начните с одного из этих.</translation>
    </message>
    <message>
        <source>Write it in the chat (this model reads %1), or begin with one of these.</source>
        <translation>Напишите в чате (эта модель читает: %1) или начните с одного из этих.</translation>
    </message>
</context>
</TS>
