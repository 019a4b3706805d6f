<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AbilityText</name>
    <message>
        <source>This model cannot change pictures by words</source>
        <translation>لا يستطيع هذا النموذج تغيير الصور بالكلمات</translation>
    </message>
    <message>
        <source>This model cannot paint inside a selection</source>
        <translation>لا يستطيع هذا النموذج الرسم داخل التحديد</translation>
    </message>
    <message>
        <source>This model cannot find things in a picture</source>
        <translation>لا يستطيع هذا النموذج العثور على الأشياء في الصورة</translation>
    </message>
    <message>
        <source>This model cannot answer in words</source>
        <translation>لا يستطيع هذا النموذج الإجابة بالكلمات</translation>
    </message>
    <message>
        <source>This model paints %1 × %2 pixels only</source>
        <translation>يرسم هذا النموذج %1 × %2 بكسل فقط</translation>
    </message>
</context>
<context>
    <name>ErrorDetail</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تعذرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ليس ملفًا.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 مجلد.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short.</source>
        <translation>الصورة تالفة أو ناقصة.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short (%1).</source>
        <translation>الصورة تالفة أو ناقصة (%1).</translation>
    </message>
    <message>
        <source>The picture file is empty.</source>
        <translation>ملف الصورة فارغ.</translation>
    </message>
    <message>
        <source>The PNG file is damaged or cut short.</source>
        <translation>ملف PNG تالف أو ناقص.</translation>
    </message>
    <message>
        <source>The PNG file is damaged.</source>
        <translation>ملف PNG تالف.</translation>
    </message>
    <message>
        <source>The file is not an OpenRaster picture.</source>
        <translation>الملف ليس صورة OpenRaster.</translation>
    </message>
    <message>
        <source>This is not a PNG, JPEG, WebP, TIFF or OpenEXR picture.</source>
        <translation>هذه ليست صورة PNG أو JPEG أو WebP أو TIFF أو OpenEXR.</translation>
    </message>
    <message>
        <source>A picture cannot be saved as %1; the name must end in .png, .jpg, .webp, .tif or .exr.</source>
        <translation>لا يمكن حفظ صورة باسم %1؛ يجب أن ينتهي الاسم بـ .png أو .jpg أو .webp أو .tif أو .exr.</translation>
    </message>
    <message>
        <source>The picture is %1 x %2 pixels; at most 65535 a side and 268 megapixels can be opened.</source>
        <translation>حجم الصورة %1 x %2 بكسل؛ يمكن فتح 65535 لكل جانب و268 ميغابكسل على الأكثر.</translation>
    </message>
    <message>
        <source>%1 is not a Depict project.</source>
        <translation>%1 ليس مشروع Depict.</translation>
    </message>
    <message>
        <source>The project %1 was made by a newer version of Depict.</source>
        <translation>المشروع %1 أُنشئ بإصدار أحدث من Depict.</translation>
    </message>
    <message>
        <source>The project %1 is cut short.</source>
        <translation>المشروع %1 ناقص.</translation>
    </message>
    <message>
        <source>The project %1 is damaged%2.</source>
        <translation>المشروع %1 تالف%2.</translation>
    </message>
    <message>
        <source>The project %1 cannot be read.</source>
        <translation>تعذرت قراءة المشروع %1.</translation>
    </message>
    <message>
        <source>The project %1 is open in another window.</source>
        <translation>المشروع %1 مفتوح في نافذة أخرى.</translation>
    </message>
    <message>
        <source>The project is still being opened.</source>
        <translation>ما زال المشروع قيد الفتح.</translation>
    </message>
    <message>
        <source>The words are %1 bytes long; at most %2 are possible.</source>
        <translation>طول الكلمات %1 بايت؛ والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>The words are empty.</source>
        <translation>لا توجد كلمات.</translation>
    </message>
    <message>
        <source>The words are too long for this model.</source>
        <translation>الكلمات أطول مما يتسع له هذا النموذج.</translation>
    </message>
    <message>
        <source>The words and pictures together are too long for this model.</source>
        <translation>الكلمات والصور معًا أطول مما يتسع له هذا النموذج.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels is not possible; each side is %3 to %4 pixels.</source>
        <translation>صورة بحجم %1 x %2 بكسل غير ممكنة؛ كل جانب من %3 إلى %4 بكسل.</translation>
    </message>
    <message>
        <source>Nothing was added to any side of the picture.</source>
        <translation>لم يُضف شيء إلى أي جانب من الصورة.</translation>
    </message>
    <message>
        <source>The larger picture would have more than %1 pixels a side.</source>
        <translation>ستتجاوز الصورة الأكبر %1 بكسل في الجانب.</translation>
    </message>
    <message>
        <source>A picture that the words speak of is not there yet.</source>
        <translation>صورة تتحدث عنها الكلمات ليست جاهزة بعد.</translation>
    </message>
    <message>
        <source>Already %1 paintings wait for their turn.</source>
        <translation>هناك %1 رسمة تنتظر دورها بالفعل.</translation>
    </message>
    <message>
        <source>The model %1 cannot work from a picture.</source>
        <translation>النموذج %1 لا يستطيع الانطلاق من صورة.</translation>
    </message>
    <message>
        <source>The model %1 reads at most %2 pictures at a time, not %3.</source>
        <translation>النموذج %1 يقرأ %2 صور على الأكثر معًا، لا %3.</translation>
    </message>
    <message>
        <source>The model %1 cannot change pictures by words.</source>
        <translation>النموذج %1 لا يستطيع تغيير الصور بالكلمات.</translation>
    </message>
    <message>
        <source>The model %1 cannot change pictures.</source>
        <translation>النموذج %1 لا يستطيع تغيير الصور.</translation>
    </message>
    <message>
        <source>The model %1 cannot paint inside a selection.</source>
        <translation>النموذج %1 لا يستطيع الرسم داخل تحديد.</translation>
    </message>
    <message>
        <source>The model %1 cannot paint beyond the edges of a picture.</source>
        <translation>النموذج %1 لا يستطيع الرسم خارج حواف الصورة.</translation>
    </message>
    <message>
        <source>The model %1 cannot find things in a picture.</source>
        <translation>النموذج %1 لا يستطيع العثور على الأشياء في صورة.</translation>
    </message>
    <message>
        <source>The model %1 was not trained to answer in words.</source>
        <translation>النموذج %1 لم يُدرَّب على الإجابة بالكلمات.</translation>
    </message>
    <message>
        <source>The model painted no picture of these words.</source>
        <translation>لم يرسم النموذج صورة من هذه الكلمات.</translation>
    </message>
    <message>
        <source>This model paints pictures of %1 x %2 pixels only.</source>
        <translation>هذا النموذج يرسم صورًا بحجم %1 x %2 بكسل فقط.</translation>
    </message>
    <message>
        <source>There is no model at %1: %2 is missing.</source>
        <translation>لا يوجد نموذج في %1: ينقص %2.</translation>
    </message>
    <message>
        <source>The folder %1 is a model of the kind %2, which Depict does not know.</source>
        <translation>المجلد %1 نموذج من نوع %2 لا يعرفه Depict.</translation>
    </message>
    <message>
        <source>The folder %1 has no weights: neither model.safetensors nor pytorch_model.bin.</source>
        <translation>لا أوزان في المجلد %1: لا model.safetensors ولا pytorch_model.bin.</translation>
    </message>
    <message>
        <source>The model file %1 is damaged: %2.</source>
        <translation>ملف النموذج %1 تالف: %2.</translation>
    </message>
    <message>
        <source>config.json is damaged: %1.</source>
        <translation>config.json تالف: %1.</translation>
    </message>
    <message>
        <source>No CUDA device can be used on this machine.</source>
        <translation>لا يمكن استخدام أي جهاز CUDA على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The compute engine failed: %1.</source>
        <translation>فشل محرك الحساب: %1.</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>تفصيل تقني: %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Depict does not know files of this kind.</source>
        <translation>لا يعرف Depict ملفات من هذا النوع.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, WebP, TIFF or OpenEXR, or a newer version of Depict.</source>
        <translation>استخدم PNG أو JPEG أو WebP أو TIFF أو OpenEXR، أو إصدارًا أحدث من Depict.</translation>
    </message>
    <message>
        <source>This cannot be painted as asked.</source>
        <translation>لا يمكن رسم هذا كما طُلب.</translation>
    </message>
    <message>
        <source>Change the words, the shape or the settings and try again.</source>
        <translation>غيّر الكلمات أو الشكل أو الإعدادات وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>الملف غير موجود.</translation>
    </message>
    <message>
        <source>Check its name and folder, then open it again.</source>
        <translation>تحقق من اسمه ومجلده ثم افتحه مرة أخرى.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تتعذر قراءة الملف.</translation>
    </message>
    <message>
        <source>It may be damaged: open it in the program that made it, or take another copy.</source>
        <translation>قد يكون تالفًا: افتحه في البرنامج الذي أنشأه أو استخدم نسخة أخرى.</translation>
    </message>
    <message>
        <source>This model cannot do that yet.</source>
        <translation>لا يستطيع هذا النموذج ذلك بعد.</translation>
    </message>
    <message>
        <source>Say it another way, or choose a model that can.</source>
        <translation>قلها بطريقة أخرى أو اختر نموذجًا يستطيع ذلك.</translation>
    </message>
    <message>
        <source>The picture could not be saved there.</source>
        <translation>تعذر حفظ الصورة هناك.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for permission to write.</source>
        <translation>اختر مجلدًا آخر أو اطلب إذن الكتابة.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk; nothing is lost.</source>
        <translation>أفرغ بعض المساحة أو اختر قرصًا آخر؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>الذاكرة غير كافية.</translation>
    </message>
    <message>
        <source>Choose a smaller shape or fewer variants, or close other programs.</source>
        <translation>اختر شكلًا أصغر أو بدائل أقل، أو أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>The model is not there.</source>
        <translation>النموذج غير موجود.</translation>
    </message>
    <message>
        <source>Install Depict again, or name the folder with --model.</source>
        <translation>أعد تثبيت Depict أو حدد المجلد باستخدام --model.</translation>
    </message>
    <message>
        <source>The model is damaged.</source>
        <translation>النموذج تالف.</translation>
    </message>
    <message>
        <source>Install Depict again, or name another folder with --model.</source>
        <translation>أعد تثبيت Depict أو حدد مجلدًا آخر باستخدام --model.</translation>
    </message>
    <message>
        <source>A painting is under way.</source>
        <translation>الرسم جارٍ الآن.</translation>
    </message>
    <message>
        <source>Wait for it or stop it; your words stay where they are.</source>
        <translation>انتظر أو أوقفه؛ ستبقى كلماتك في مكانها.</translation>
    </message>
    <message>
        <source>The computing device failed.</source>
        <translation>تعطل جهاز الحساب.</translation>
    </message>
    <message>
        <source>Try again, or start Depict with --device cpu.</source>
        <translation>حاول مرة أخرى أو شغّل Depict مع --device cpu.</translation>
    </message>
    <message>
        <source>Something went wrong inside Depict.</source>
        <translation>حدث خطأ داخل Depict.</translation>
    </message>
    <message>
        <source>Your pictures are safe. Try again, and please report it.</source>
        <translation>صورك في أمان. حاول مرة أخرى، ويُرجى الإبلاغ عن الخطأ.</translation>
    </message>
</context>
<context>
    <name>PlanNames</name>
    <message>
        <source>words</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>a mark</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>تلف</translation>
    </message>
</context>
<context>
    <name>ReviewLines</name>
    <message>
        <source>everything else, as before</source>
        <translation>كل شيء آخر، كما كان</translation>
    </message>
    <message>
        <source>%1, in its own colour</source>
        <translation>%1، بلونه الأصلي</translation>
    </message>
    <message>
        <source>%1, worn</source>
        <translation>%1، مُرتدى</translation>
    </message>
    <message>
        <source>%1, worn (%2)</source>
        <comment>hat, worn (dog)</comment>
        <translation>%1، مُرتدى (%2)</translation>
    </message>
    <message>
        <source>%1, gone</source>
        <translation>%1، لم يعد موجودًا</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1، كما كان</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>is it there?</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <comment>is it there?</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <comment>is it there?</comment>
        <translation>لا يمكن الجزم</translation>
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
        <translation>العمق</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>الحواف</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>القطاعات</translation>
    </message>
    <message>
        <source>Find things</source>
        <translation>العثور على الأشياء</translation>
    </message>
    <message>
        <source>Sunshine</source>
        <translation>شمس</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>مطر</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>ثلج</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>ضباب</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>ليل</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>ألوان مائية</translation>
    </message>
    <message>
        <source>Oil painting</source>
        <translation>رسم زيتي</translation>
    </message>
    <message>
        <source>Pencil sketch</source>
        <translation>رسم بالرصاص</translation>
    </message>
    <message>
        <source>Pixel art</source>
        <translation>فن البكسل</translation>
    </message>
    <message>
        <source>Paper cut</source>
        <translation>قص ورق</translation>
    </message>
    <message>
        <source>Neon</source>
        <translation>نيون</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>وصف</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>الأسلوب</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>الطقس</translation>
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
        <translation>كتابة هذه الكلمات</translation>
    </message>
    <message>
        <source>%1, for example “%2”</source>
        <translation>%1، مثلًا «%2»</translation>
    </message>
    <message>
        <source>What this model can do</source>
        <translation>ما يستطيعه هذا النموذج</translation>
    </message>
    <message>
        <source>The model is loading…</source>
        <translation>جارٍ تحميل النموذج…</translation>
    </message>
    <message>
        <source>Paint from words</source>
        <translation>الرسم من الكلمات</translation>
    </message>
    <message>
        <source>Change a picture by words</source>
        <translation>تغيير صورة بالكلمات</translation>
    </message>
    <message>
        <source>Paint anew only what you select</source>
        <translation>إعادة رسم ما تحدده فقط</translation>
    </message>
    <message>
        <source>Answer questions about a picture</source>
        <translation>الإجابة عن أسئلة حول صورة</translation>
    </message>
    <message>
        <source>With a picture, one press: %1</source>
        <translation>مع صورة، بنقرة واحدة: %1</translation>
    </message>
</context>
<context>
    <name>depict::ActionRegistry</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
</context>
<context>
    <name>depict::AttachmentBar</name>
    <message>
        <source>Pictures that the words speak of</source>
        <translation>الصور التي تتحدث عنها الكلمات</translation>
    </message>
    <message>
        <source>This model works from one picture at a time: take the others away.</source>
        <translation>يعمل هذا النموذج مع صورة واحدة في كل مرة: أزل الصور الأخرى.</translation>
    </message>
    <message>
        <source>This model works from at most %1 pictures at a time: take some away.</source>
        <translation>يعمل هذا النموذج مع %1 صور على الأكثر في كل مرة: أزل بعضها.</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>صورة جديدة</translation>
    </message>
    <message>
        <source>Change the shown one</source>
        <translation>غيّر المعروضة</translation>
    </message>
    <message>
        <source>The next words will change this picture (Ctrl+E)</source>
        <translation>الكلمات التالية ستغيّر هذه الصورة (Ctrl+E)</translation>
    </message>
    <message>
        <source>Waiting for the picture: %1</source>
        <translation>في انتظار الصورة: %1</translation>
    </message>
    <message>
        <source>%1 (still being painted)</source>
        <translation>%1 (ما زالت تُرسم)</translation>
    </message>
</context>
<context>
    <name>depict::AttachmentChip</name>
    <message>
        <source>Picture %1: %2</source>
        <translation>الصورة %1: %2</translation>
    </message>
    <message>
        <source>Changes this picture: %1</source>
        <translation>يغيّر هذه الصورة: %1</translation>
    </message>
    <message>
        <source>Delete takes it away</source>
        <translation>مفتاح Delete يزيلها</translation>
    </message>
    <message>
        <source>Changes this picture</source>
        <translation>يغيّر هذه الصورة</translation>
    </message>
    <message>
        <source>Take picture %1 away</source>
        <translation>إزالة الصورة %1</translation>
    </message>
    <message>
        <source>Paint from nothing again</source>
        <translation>الرسم من البداية مجددًا</translation>
    </message>
</context>
<context>
    <name>depict::BatchDialog</name>
    <message>
        <source>Add to the batch</source>
        <translation>إضافة إلى الدفعة</translation>
    </message>
    <message>
        <source>Paint from words</source>
        <translation>الرسم من الكلمات</translation>
    </message>
    <message>
        <source>Change pictures</source>
        <translation>تغيير صور</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Prompts, one a line</source>
        <translation>الطلبات، واحد في كل سطر</translation>
    </message>
    <message>
        <source>One prompt a line, in any language the model knows</source>
        <translation>طلب في كل سطر، بأي لغة يعرفها النموذج</translation>
    </message>
    <message>
        <source>Shape %1</source>
        <translation>الشكل %1</translation>
    </message>
    <message>
        <source>Pictures of each</source>
        <translation>صور لكل طلب</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>أول بذرة</translation>
    </message>
    <message>
        <source>random</source>
        <translation>عشوائي</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>مجلد صور</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>ما الذي يتغير</translation>
    </message>
    <message>
        <source>For example: make it night</source>
        <translation>مثلًا: اجعلها ليلًا</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the folder of pictures</source>
        <translation>اختيار مجلد الصور</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>مجلد النتائج</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>اختيار مجلد النتائج</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>تُحفظ النتائج في</translation>
    </message>
    <message>
        <source>Pictures in the folder: %1</source>
        <translation>عدد الصور في المجلد: %1</translation>
    </message>
    <message>
        <source>Pictures to paint: %1</source>
        <translation>عدد الصور المطلوب رسمها: %1</translation>
    </message>
</context>
<context>
    <name>depict::BatchPanel</name>
    <message>
        <source>Nothing to do yet. Add prompts in several shapes and seeds, or a folder of pictures with one instruction; the results are written to files while you go on working.</source>
        <translation>لا شيء لعمله بعد. أضف طلبات بأشكال وبذور عدة، أو مجلد صور مع تعليمة واحدة؛ تُكتب النتائج في ملفات بينما تتابع العمل.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>فتح النتيجة</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>أبكر (Alt+أعلى)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>لاحقًا (Alt+أسفل)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Take off the list (Delete)</source>
        <translation>إزالة من القائمة (Delete)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Jobs that are done</source>
        <translation>المهام المنجزة</translation>
    </message>
    <message>
        <source>Try all that failed again</source>
        <translation>إعادة محاولة كل ما فشل</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>إلغاء الكل</translation>
    </message>
    <message>
        <source>Take all that is done off the list</source>
        <translation>إزالة كل المنجز من القائمة</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>أُنجز %1 من %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فشل %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
</context>
<context>
    <name>depict::BatchQueue</name>
    <message>
        <source>seed %1</source>
        <translation>البذرة %1</translation>
    </message>
</context>
<context>
    <name>depict::CanvasArea</name>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation>عرض بالحجم الفعلي</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>عرض الصورة كاملة</translation>
    </message>
    <message>
        <source>Edit this picture</source>
        <translation>تحرير هذه الصورة</translation>
    </message>
    <message>
        <source>The next words will change this picture (Ctrl+E)</source>
        <translation>الكلمات التالية ستغيّر هذه الصورة (Ctrl+E)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on painting as if it had never been stopped</source>
        <translation>متابعة الرسم كأنه لم يتوقف</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Keep rows</source>
        <translation>إبقاء الصفوف</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 rows</source>
        <translation>متوقف: %1 من %2 صفوف</translation>
    </message>
    <message>
        <source>Row %1 of %2 is being painted</source>
        <translation>يُرسم الصف %1 من %2</translation>
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
        <translation>لوحة الرسم</translation>
    </message>
</context>
<context>
    <name>depict::ChatPanel</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>الصور (%1)</translation>
    </message>
    <message>
        <source>Add pictures that the words speak of</source>
        <translation>إضافة صور تتحدث عنها الكلمات</translation>
    </message>
    <message>
        <source>Ask about the picture: “How many dogs are there?”</source>
        <translation>اسأل عن الصورة: «كم كلبًا هناك؟»</translation>
    </message>
    <message>
        <source>Say what to paint inside the selection: “a hat”</source>
        <translation>قل ما يُرسم داخل التحديد: «قبعة»</translation>
    </message>
    <message>
        <source>Speak of the pictures by their numbers: “put the cat of the first picture into the second”</source>
        <translation>سمِّ الصور بأرقامها: «ضع قطة الصورة الأولى في الثانية»</translation>
    </message>
    <message>
        <source>Say what to change, or ask about the picture: “put a hat on the dog”</source>
        <translation>قل ما الذي يتغير، أو اسأل عن الصورة: «ضع قبعة على الكلب»</translation>
    </message>
    <message>
        <source>Say what to paint: “a red car and a dog on the beach”</source>
        <translation>قل ماذا نرسم: «سيارة حمراء وكلب على الشاطئ»</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>إضافة صور</translation>
    </message>
</context>
<context>
    <name>depict::ConfidenceLegend</name>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>How probable the model thought the cells that it chose</source>
        <translation>مدى احتمال الخلايا المختارة في رأي النموذج</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>غير واثق</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>واثق</translation>
    </message>
    <message>
        <source>Confidence: known when the picture is done</source>
        <translation>الثقة: تُعرف عند اكتمال الصورة</translation>
    </message>
    <message>
        <source>Confidence: not known for this picture</source>
        <translation>الثقة: غير معروفة لهذه الصورة</translation>
    </message>
</context>
<context>
    <name>depict::ExampleTile</name>
    <message>
        <source>Paint this</source>
        <translation>رسم هذا</translation>
    </message>
    <message>
        <source>Paint: %1</source>
        <translation>رسم: %1</translation>
    </message>
</context>
<context>
    <name>depict::ExpandPanel</name>
    <message>
        <source>Expand</source>
        <translation>توسيع</translation>
    </message>
    <message>
        <source>Pull the edges of the picture, or say how far. The picture itself stays as it is, to the last pixel.</source>
        <translation>اسحب حواف الصورة أو حدد المقدار. تبقى الصورة نفسها كما هي حتى آخر بكسل.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>To a shape</source>
        <translation>إلى شكل</translation>
    </message>
    <message>
        <source>To a shape…</source>
        <translation>إلى شكل…</translation>
    </message>
    <message>
        <source>What is to be seen there</source>
        <translation>ما الذي سيُرى هناك</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation>لا توجد صورة بعد.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>⁦%1 × %2⁩ بكسل</translation>
    </message>
    <message>
        <source>%1 × %2 pixels become %3 × %4</source>
        <translation>⁦%1 × %2⁩ بكسل تصبح ⁦%3 × %4⁩</translation>
    </message>
</context>
<context>
    <name>depict::HistoryStrip</name>
    <message>
        <source>Versions of the project</source>
        <translation>نسخ المشروع</translation>
    </message>
    <message>
        <source>Arrow keys walk through the versions; the menu key shows what can be done with one.</source>
        <translation>مفاتيح الأسهم تتنقل بين النسخ؛ ومفتاح القائمة يعرض ما يمكن فعله بالنسخة.</translation>
    </message>
    <message>
        <source>&amp;Edit from here</source>
        <translation>&amp;تحرير من هنا</translation>
    </message>
    <message>
        <source>Paint &amp;again exactly</source>
        <translation>&amp;رسمها ثانية تمامًا</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إ&amp;عادة التسمية</translation>
    </message>
    <message>
        <source>Take the &amp;star away</source>
        <translation>إزالة ال&amp;نجمة</translation>
    </message>
    <message>
        <source>Give it a &amp;star</source>
        <translation>إضافة &amp;نجمة</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;ملاحظة…</translation>
    </message>
    <message>
        <source>A&amp;ccepted</source>
        <translation>م&amp;قبولة</translation>
    </message>
    <message>
        <source>Re&amp;jected</source>
        <translation>مر&amp;فوضة</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Prune with all that came of it</source>
        <translation>&amp;حذف مع كل ما نتج عنها</translation>
    </message>
    <message>
        <source>&amp;Prune</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What is to be remembered of this version?</source>
        <translation>ما الذي ينبغي تذكّره عن هذه النسخة؟</translation>
    </message>
    <message>
        <source>Export the version</source>
        <translation>تصدير النسخة</translation>
    </message>
    <message>
        <source>PNG with its words and settings (*.png)</source>
        <translation>PNG مع الكلمات والإعدادات (*.png)</translation>
    </message>
    <message>
        <source>OpenRaster with the picture before it (*.ora)</source>
        <translation>OpenRaster مع الصورة السابقة (*.ora)</translation>
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
        <translation>مقارنة ب&amp;هذه</translation>
    </message>
    <message>
        <source>&amp;Use as a picture for the next words</source>
        <translation>ا&amp;ستخدام كصورة للكلمات التالية</translation>
    </message>
    <message>
        <source>Give it a star, or take it away</source>
        <translation>إضافة نجمة أو إزالتها</translation>
    </message>
    <message>
        <source>Export the time-&amp;lapse…</source>
        <translation>تصدير &amp;التصوير المتسارع…</translation>
    </message>
</context>
<context>
    <name>depict::KeyPointer</name>
    <message>
        <source>Column %1, row %2 of pixels</source>
        <translation>عمود البكسلات %1، الصف %2</translation>
    </message>
</context>
<context>
    <name>depict::MainWindow</name>
    <message>
        <source>This picture is not finished yet.</source>
        <translation>لم تكتمل هذه الصورة بعد.</translation>
    </message>
    <message>
        <source>Wait for its last row, or let it go on where it was stopped; then the tools select in it.</source>
        <translation>انتظر صفها الأخير، أو دعها تستمر من حيث توقفت؛ بعدها تحدد الأدوات فيها.</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>الصور (%1)</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>لوحة</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظت باسم %1</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>فتح صورة</translation>
    </message>
    <message>
        <source>PNG with its words and settings (*.png)</source>
        <translation>PNG مع الكلمات والإعدادات (*.png)</translation>
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
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>لا توجد صورة في الحافظة</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;New painting</source>
        <translation>لوحة &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Open picture…</source>
        <translation>&amp;فتح صورة…</translation>
    </message>
    <message>
        <source>Open &amp;model folder…</source>
        <translation>فتح مجلد نمو&amp;ذج…</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;حفظ الصورة…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;نسخ الصورة</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>&amp;لصق الصورة</translation>
    </message>
    <message>
        <source>&amp;Edit this picture by words</source>
        <translation>تحرير هذه الصورة بال&amp;كلمات</translation>
    </message>
    <message>
        <source>Paint from &amp;nothing</source>
        <translation>الرسم من ال&amp;بداية</translation>
    </message>
    <message>
        <source>&amp;Painting</source>
        <translation>&amp;الرسم</translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <translation>&amp;ارسم</translation>
    </message>
    <message>
        <source>Pause / &amp;resume</source>
        <translation>إيقاف مؤقت / است&amp;ئناف</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;توقف</translation>
    </message>
    <message>
        <source>&amp;Keep rows</source>
        <translation>إب&amp;قاء الصفوف</translation>
    </message>
    <message>
        <source>&amp;Continue the stopped painting</source>
        <translation>&amp;متابعة اللوحة المتوقفة</translation>
    </message>
    <message>
        <source>&amp;Discard rows</source>
        <translation>تجاه&amp;ل الصفوف</translation>
    </message>
    <message>
        <source>&amp;Write the words</source>
        <translation>&amp;كتابة الكلمات</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Fit the picture</source>
        <translation>م&amp;لاءمة الصورة</translation>
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
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>Cell &amp;grid</source>
        <translation>&amp;شبكة الخلايا</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;About Depict</source>
        <translation>&amp;حول Depict</translation>
    </message>
    <message>
        <source>About Depict</source>
        <translation>حول Depict</translation>
    </message>
    <message>
        <source>&lt;b&gt;Depict %1&lt;/b&gt;&lt;br&gt;A picture studio that paints in front of your eyes, cell by cell.&lt;br&gt;&lt;br&gt;Apache License 2.0</source>
        <translation>&lt;b&gt;Depict %1&lt;/b&gt;&lt;br&gt;استوديو صور يرسم أمام عينيك، خلية بعد خلية.&lt;br&gt;&lt;br&gt;Apache License 2.0</translation>
    </message>
    <message>
        <source>%1 — Depict</source>
        <translation>%1 — Depict</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>ت&amp;حديد</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>&amp;إلغاء التحديد</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;عكس</translation>
    </message>
    <message>
        <source>&amp;Grow…</source>
        <translation>&amp;توسيع…</translation>
    </message>
    <message>
        <source>Grow the selection</source>
        <translation>توسيع التحديد</translation>
    </message>
    <message>
        <source>S&amp;hrink…</source>
        <translation>ت&amp;ضييق…</translation>
    </message>
    <message>
        <source>Shrink the selection</source>
        <translation>تضييق التحديد</translation>
    </message>
    <message>
        <source>&amp;Fill holes</source>
        <translation>&amp;ملء الثقوب</translation>
    </message>
    <message>
        <source>&amp;Remove what is selected</source>
        <translation>&amp;حذف المحدد</translation>
    </message>
    <message>
        <source>&amp;Keep only what is selected</source>
        <translation>إبقاء المحدد &amp;فقط</translation>
    </message>
    <message>
        <source>&amp;Describe what is selected</source>
        <translation>&amp;وصف المحدد</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>فرشاة أكبر</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>فرشاة أصغر</translation>
    </message>
    <message>
        <source>Show as a &amp;tint</source>
        <translation>إظهار &amp;بلون</translation>
    </message>
    <message>
        <source>&amp;Open a mask…</source>
        <translation>فتح &amp;قناع…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the mask…</source>
        <translation>حفظ الق&amp;ناع…</translation>
    </message>
    <message>
        <source>By how many pixels?</source>
        <translation>بكم بكسل؟</translation>
    </message>
    <message>
        <source>Open a mask</source>
        <translation>فتح قناع</translation>
    </message>
    <message>
        <source>Save the mask</source>
        <translation>حفظ القناع</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>قناع</translation>
    </message>
    <message>
        <source>Ne&amp;w project</source>
        <translation>م&amp;شروع جديد</translation>
    </message>
    <message>
        <source>Open pro&amp;ject…</source>
        <translation>فتح مشرو&amp;ع…</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>المشاريع الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>حفظ المشروع &amp;باسم…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تر&amp;اجع</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>إعاد&amp;ة</translation>
    </message>
    <message>
        <source>&amp;Remove this version</source>
        <translation>&amp;حذف هذه النسخة</translation>
    </message>
    <message>
        <source>opened picture</source>
        <translation>صورة مفتوحة</translation>
    </message>
    <message>
        <source>kept rows</source>
        <translation>صفوف مُبقاة</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>إعدادات</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Depict projects (*.depict)</source>
        <translation>مشاريع Depict (*.depict)</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>حفظ المشروع باسم</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>المشروع: %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>تر&amp;اجع: %1</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>إعاد&amp;ة: %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>المقا&amp;رنة</translation>
    </message>
    <message>
        <source>Write a sheet of before and after</source>
        <translation>إنشاء ورقة قبل وبعد</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>مستند PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>صورة PNG (*.png)</translation>
    </message>
    <message>
        <source>before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>Paint with Janus-Pro, Emu3.5 or another model of Depict</source>
        <translation>الرسم باستخدام Janus-Pro أو Emu3.5 أو نموذج آخر من Depict</translation>
    </message>
    <message>
        <source>This build of Depict has no engine to open models with.</source>
        <translation>لا يحتوي هذا الإصدار من Depict على محرك لفتح النماذج.</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>ال&amp;دردشة</translation>
    </message>
    <message>
        <source>&amp;Look at results</source>
        <translation>الن&amp;ظر إلى النتائج</translation>
    </message>
    <message>
        <source>After an edit the model says what it sees</source>
        <translation>بعد التحرير يقول النموذج ما يراه</translation>
    </message>
    <message>
        <source>Show or hide all &amp;panels</source>
        <translation>إظهار كل اللوحات أو إ&amp;خفاؤها</translation>
    </message>
    <message>
        <source>Give up the look, the stroke, the selection or the painting</source>
        <translation>ترك المعاينة أو الخط أو التحديد أو الرسم</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>إ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>اختصارات لوحة الم&amp;فاتيح…</translation>
    </message>
    <message>
        <source>PDF for the printer (*.pdf)</source>
        <translation>PDF للطباعة (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>الدف&amp;عة</translation>
    </message>
    <message>
        <source>Add to the batc&amp;h…</source>
        <translation>إ&amp;ضافة إلى الدفعة…</translation>
    </message>
    <message>
        <source>E&amp;xpand the canvas…</source>
        <translation>توسيع لو&amp;حة الرسم…</translation>
    </message>
    <message>
        <source>P&amp;oster</source>
        <translation>المل&amp;صق</translation>
    </message>
    <message>
        <source>&amp;New text</source>
        <translation>ن&amp;ص جديد</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>حفظ بصيغة P&amp;DF…</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Words, shape and seed are those that it was painted with</source>
        <translation>الكلمات والشكل والبذرة كما رُسمت بها</translation>
    </message>
    <message>
        <source>&amp;Colour of the tint…</source>
        <translation>&amp;لون التظليل…</translation>
    </message>
    <message>
        <source>Colour of the tint</source>
        <translation>لون التظليل</translation>
    </message>
    <message>
        <source>The words are those that it was painted with</source>
        <translation>الكلمات كما رُسمت بها</translation>
    </message>
</context>
<context>
    <name>depict::ModelDialog</name>
    <message>
        <source>paints from words</source>
        <translation>يرسم من الكلمات</translation>
    </message>
    <message>
        <source>changes pictures by words</source>
        <translation>يغيّر الصور بالكلمات</translation>
    </message>
    <message>
        <source>answers about pictures</source>
        <translation>يجيب عن الصور</translation>
    </message>
    <message>
        <source>plans, maps, selects by words</source>
        <translation>يخطط ويرسم الخرائط ويحدد بالكلمات</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things that a model can do</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 × %2 pixels only</source>
        <translation>⁦%1 × %2⁩ بكسل فقط</translation>
    </message>
    <message>
        <source>any shape from 1:4 to 4:1</source>
        <translation>أي شكل من 1:4 إلى 4:1</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>فتح في نافذة جديدة</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>فتح مجلد نموذج</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>لم يُختر مجلد</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>مجلد النموذج</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>دقة الأوزان</translation>
    </message>
    <message>
        <source>Janus-Pro, Emu3.5 and models of Depict&apos;s own can be opened; the README says where they are found. Nothing is loaded before you have seen what the folder holds.</source>
        <translation>يمكن فتح Janus-Pro وEmu3.5 ونماذج Depict الخاصة؛ ويذكر README أين توجد. لا يُحمَّل شيء قبل أن ترى محتوى المجلد.</translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation>اختيار مجلد نموذج</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>جارٍ قراءة المجلد…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>الأحجام</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>%1 million, %2 on disk</source>
        <translation>%1 مليون، %2 على القرص</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ماذا يفعل</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>%1: needs %2</source>
        <translation>%1: يحتاج %2</translation>
    </message>
    <message>
        <source>%1 of memory is free.</source>
        <translation>الذاكرة المتاحة %1.</translation>
    </message>
    <message>
        <source>%1 of memory is free, which is not enough. Close other programs and choose the folder again.</source>
        <translation>الذاكرة المتاحة %1، وهي غير كافية. أغلق برامج أخرى واختر المجلد مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>depict::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>depict::PromptBox</name>
    <message>
        <source>Words for the painting</source>
        <translation>كلمات للرسم</translation>
    </message>
    <message>
        <source>Enter paints, Shift+Enter begins a new line, Alt+Up and Alt+Down bring back earlier words.</source>
        <translation>مفتاح Enter يرسم، وShift+Enter يبدأ سطرًا جديدًا، وAlt+أعلى وAlt+أسفل يعيدان كلمات سابقة.</translation>
    </message>
    <message>
        <source>Say what to paint: “a red car and a dog on the beach”</source>
        <translation>قل ماذا نرسم: «سيارة حمراء وكلب على الشاطئ»</translation>
    </message>
</context>
<context>
    <name>depict::ReplayBar</name>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>End the time-lapse</source>
        <translation>إنهاء العرض المسرّع</translation>
    </message>
    <message>
        <source>Time-lapse</source>
        <translation>العرض المسرّع</translation>
    </message>
    <message>
        <source>Place in the time-lapse</source>
        <translation>الموضع في العرض المسرّع</translation>
    </message>
    <message>
        <source>row %1/%2</source>
        <translation>الصف %1/%2</translation>
    </message>
    <message>
        <source>Write it as an animated GIF or as PNG frames</source>
        <translation>كتابته كصورة GIF متحركة أو إطارات PNG</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدم التصدير</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Writing the time-lapse…</source>
        <translation>جارٍ كتابة العرض المسرّع…</translation>
    </message>
</context>
<context>
    <name>depict::ReplySwitch</name>
    <message>
        <source>How the words are taken</source>
        <translation>كيف تُفهم الكلمات</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>The model decides whether to paint or to answer</source>
        <translation>النموذج يقرر أيرسم أم يجيب</translation>
    </message>
    <message>
        <source>Paint</source>
        <comment>kind of reply</comment>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Always paint</source>
        <translation>الرسم دائمًا</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>kind of reply</comment>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Always answer in words</source>
        <translation>الإجابة بالكلمات دائمًا</translation>
    </message>
</context>
<context>
    <name>depict::Review</name>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>لم يُقرَّر بعد</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Not a single pixel differs.</source>
        <translation>لا يختلف أي بكسل.</translation>
    </message>
    <message>
        <source>Largest difference: %1 of %2.</source>
        <translation>أكبر فرق: %1 من %2.</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ.</source>
        <translation>تختلف %1 % من البكسلات.</translation>
    </message>
    <message>
        <source>Inside the mask %1 %, outside not one.</source>
        <translation>داخل القناع %1 %، ولا شيء خارجه.</translation>
    </message>
    <message>
        <source>Inside the mask %1 %, outside %2 %.</source>
        <translation>داخل القناع %1 %، وخارجه %2 %.</translation>
    </message>
</context>
<context>
    <name>depict::ReviewArea</name>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation>عرض بالحجم الفعلي</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>عرض الصورة كاملة</translation>
    </message>
    <message>
        <source>Counting what differs…</source>
        <translation>جارٍ عدّ الفروق…</translation>
    </message>
    <message>
        <source>What differs is counted when the painting is finished.</source>
        <translation>تُعدّ الفروق عند اكتمال الرسم.</translation>
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
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Hold to see what was before (\)</source>
        <translation>اضغط مطولًا لرؤية ما كان قبل (\)</translation>
    </message>
    <message>
        <source>Hold to see what was before</source>
        <translation>اضغط مطولًا لرؤية ما كان قبل</translation>
    </message>
    <message>
        <source>Opacity of the picture above</source>
        <translation>عتامة الصورة العليا</translation>
    </message>
    <message>
        <source>How much is seen of the picture above</source>
        <translation>مقدار ما يظهر من الصورة العليا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Back to the canvas (Esc)</source>
        <translation>العودة إلى لوحة الرسم (Esc)</translation>
    </message>
    <message>
        <source>Compare before and after (R)</source>
        <translation>مقارنة قبل وبعد (R)</translation>
    </message>
    <message>
        <source>Next way to compare</source>
        <translation>طريقة المقارنة التالية</translation>
    </message>
    <message>
        <source>Previous way to compare</source>
        <translation>طريقة المقارنة السابقة</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>تبديل الجانبين</translation>
    </message>
    <message>
        <source>Compare with what it was made from</source>
        <translation>مقارنة بما نشأت منه</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Sheet…</source>
        <translation>ورقة…</translation>
    </message>
    <message>
        <source>Before and after on one page, as PDF or PNG</source>
        <translation>قبل وبعد في صفحة واحدة، PDF أو PNG</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>مفردة</translation>
    </message>
    <message>
        <source>One picture; \ shows what was before</source>
        <translation>صورة واحدة؛ \ يعرض ما كان قبل</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>ستارة</translation>
    </message>
    <message>
        <source>Drag the line; its knob turns it</source>
        <translation>اسحب الخط؛ ومقبضه يديره</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Both move and zoom together</source>
        <translation>تتحركان وتتكبران معًا</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Where pixels differ, and how far</source>
        <translation>أين تختلف البكسلات وبكم</translation>
    </message>
    <message>
        <source>Onion</source>
        <translation>شفافية</translation>
    </message>
    <message>
        <source>One shines through the other</source>
        <translation>تظهر إحداهما من خلال الأخرى</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>عدسة</translation>
    </message>
    <message>
        <source>The pointer shows what was before</source>
        <translation>المؤشر يعرض ما كان قبل</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>البدائل</translation>
    </message>
    <message>
        <source>Up to four variants; click one to take it</source>
        <translation>حتى أربعة بدائل؛ انقر أحدها لاختياره</translation>
    </message>
</context>
<context>
    <name>depict::ReviewView</name>
    <message>
        <source>Review</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>قبل: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>بعد: %1</translation>
    </message>
    <message>
        <source>There is nothing to review yet. Paint something, or open a picture.</source>
        <translation>لا يوجد ما يُقارَن بعد. ارسم شيئًا أو افتح صورة.</translation>
    </message>
    <message>
        <source>This version has no variants. Choose 2 to 4 variants beside the words, and paint.</source>
        <translation>ليس لهذه النسخة بدائل. اختر من 2 إلى 4 بدائل بجانب الكلمات وارسم.</translation>
    </message>
    <message>
        <source>Reading the other picture…</source>
        <translation>جارٍ قراءة الصورة الأخرى…</translation>
    </message>
    <message>
        <source>Nothing was before this version. Right-click another one in the strip below and choose “Compare with this one”.</source>
        <translation>لم يكن شيء قبل هذه النسخة. انقر بالزر الأيمن نسخة أخرى في الشريط أدناه واختر «مقارنة بهذه».</translation>
    </message>
    <message>
        <source>Differences are counted on pictures of one size. These are %1 × %2 and %3 × %4 pixels.</source>
        <translation>تُعدّ الفروق في صور متساوية الحجم. هاتان ⁦%1 × %2⁩ و⁦%3 × %4⁩ بكسل.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>البديل %1</translation>
    </message>
</context>
<context>
    <name>depict::RowRuler</name>
    <message>
        <source>Rows of the picture</source>
        <translation>صفوف الصورة</translation>
    </message>
    <message>
        <source>Rows of the picture, painted from top to bottom</source>
        <translation>صفوف الصورة، تُرسم من أعلى إلى أسفل</translation>
    </message>
    <message>
        <source>Rows that stay</source>
        <translation>الصفوف الباقية</translation>
    </message>
    <message>
        <source>Drag the handle, or press the arrow keys, to go back to a row: what lies below is painted anew</source>
        <translation>اسحب المقبض أو اضغط الأسهم للرجوع إلى صف: يُعاد رسم ما تحته</translation>
    </message>
    <message>
        <source>Pause after this row</source>
        <translation>إيقاف مؤقت بعد هذا الصف</translation>
    </message>
    <message>
        <source>Click between two rows to pause the painting there; click again to take that back</source>
        <translation>انقر بين صفين لإيقاف الرسم مؤقتًا هناك؛ وانقر ثانية للتراجع</translation>
    </message>
</context>
<context>
    <name>depict::SelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>التحديد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Paint what lies behind (Delete)</source>
        <translation>رسم ما يقع خلفه (Delete)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Say what is to appear here</source>
        <translation>قل ما الذي سيظهر هنا</translation>
    </message>
    <message>
        <source>Add </source>
        <translation>أضف </translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Say what is to be here instead</source>
        <translation>قل ما الذي سيكون هنا بدلًا منه</translation>
    </message>
    <message>
        <source>Replace it with </source>
        <translation>ضع بدلًا منه </translation>
    </message>
    <message>
        <source>Keep only</source>
        <translation>إبقاؤه وحده</translation>
    </message>
    <message>
        <source>Remove everything else</source>
        <translation>إزالة كل ما عداه</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>وصف</translation>
    </message>
    <message>
        <source>Ask what this is</source>
        <translation>السؤال عما هذا</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>عكس</translation>
    </message>
    <message>
        <source>Select everything else instead</source>
        <translation>تحديد كل ما عداه</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>إلغاء التحديد</translation>
    </message>
</context>
<context>
    <name>depict::Session</name>
    <message>
        <source>Pasted picture</source>
        <translation>صورة ملصقة</translation>
    </message>
    <message>
        <source>The picture stays as it is: what you asked for was not found in it. Try other words.</source>
        <translation>بقيت الصورة كما هي: لم يُعثر فيها على ما طلبت. جرّب كلمات أخرى.</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>احذف هذا</translation>
    </message>
    <message>
        <source>remove everything here</source>
        <translation>احذف كل شيء هنا</translation>
    </message>
    <message>
        <source>What is in the picture?</source>
        <translation>ماذا يوجد في الصورة؟</translation>
    </message>
    <message>
        <source>The project is open in another window.</source>
        <translation>المشروع مفتوح في نافذة أخرى.</translation>
    </message>
    <message>
        <source>Close it there, or open another one.</source>
        <translation>أغلقه هناك أو افتح مشروعًا آخر.</translation>
    </message>
    <message>
        <source>continue the picture beyond its edges</source>
        <translation>أكمل الصورة خارج حوافها</translation>
    </message>
    <message>
        <source>This picture was not painted to its end.</source>
        <translation>لم يكتمل رسم هذه الصورة.</translation>
    </message>
    <message>
        <source>Go on with it or attach another picture; your words stand in the prompt.</source>
        <translation>تابع رسمها أو أرفق صورة أخرى؛ كلماتك في حقل الكتابة.</translation>
    </message>
</context>
<context>
    <name>depict::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>Reset settings…</source>
        <translation>إعادة تعيين الإعدادات…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of menus and messages, from the next start on. Words for pictures can be written in any language at any time.</source>
        <translation>للقوائم والرسائل، من التشغيل القادم. أما كلمات الصور فتُكتب بأي لغة في أي وقت.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>حجم الواجهة</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>من التشغيل القادم.</translation>
    </message>
    <message>
        <source>The one used last</source>
        <translation>آخر ما استُخدم</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>What new projects begin with.</source>
        <translation>ما تبدأ به المشاريع الجديدة.</translation>
    </message>
    <message>
        <source>Every core</source>
        <translation>كل الأنوية</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>From the next start on. Fewer leave more of the computer to other programs; the picture is the same with any number.</source>
        <translation>من التشغيل القادم. العدد الأقل يترك مجالًا أكبر للبرامج الأخرى؛ والصورة هي نفسها مع أي عدد.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Where new projects are written. Those that exist stay where they are.</source>
        <translation>أين تُكتب المشاريع الجديدة. تبقى الموجودة في مكانها.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Where opening and saving begins.</source>
        <translation>أين يبدأ الفتح والحفظ.</translation>
    </message>
    <message>
        <source>Folder for: %1</source>
        <translation>مجلد: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the folder for: %1</source>
        <translation>اختيار مجلد: %1</translation>
    </message>
    <message>
        <source>Depict paints on this computer. It connects to a network only while you paint with a remote engine that you chose yourself; nothing else leaves this computer, and nothing is fetched.</source>
        <translation>يرسم Depict على هذا الحاسوب. ولا يتصل بشبكة إلا عندما ترسم بمحرك بعيد اخترته بنفسك؛ ولا يغادر الحاسوب شيء آخر ولا يُجلب إليه شيء.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>إعادة تعيين الإعدادات</translation>
    </message>
    <message>
        <source>Set everything on these pages to what it was at first? Keys, projects and pictures stay as they are.</source>
        <translation>هل تريد إعادة كل ما في هذه الصفحات إلى حالته الأولى؟ تبقى المفاتيح والمشاريع والصور كما هي.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <source>Steps of undo</source>
        <translation>خطوات التراجع</translation>
    </message>
    <message>
        <source>Older steps are forgotten for good. Versions stay, whatever is set here.</source>
        <translation>تُنسى الخطوات الأقدم نهائيًا. أما النسخ فتبقى مهما كان الإعداد هنا.</translation>
    </message>
</context>
<context>
    <name>depict::SetupBar</name>
    <message>
        <source>Swap width and height</source>
        <translation>تبديل العرض والارتفاع</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>The same words, shape and seed paint the same picture</source>
        <translation>الكلمات والشكل والبذرة نفسها ترسم الصورة نفسها</translation>
    </message>
    <message>
        <source>A new seed for every painting</source>
        <translation>بذرة جديدة لكل لوحة</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>البدائل</translation>
    </message>
    <message>
        <source>Paint one picture</source>
        <translation>رسم صورة واحدة</translation>
    </message>
    <message>
        <source>Paint %1 pictures with different seeds</source>
        <translation>رسم %1 من الصور ببذور مختلفة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Stop painting; the rows painted so far stay (Esc)</source>
        <translation>إيقاف الرسم؛ تبقى الصفوف المرسومة (Esc)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>ارسم</translation>
    </message>
    <message>
        <source>Paint these words (Enter)</source>
        <translation>رسم هذه الكلمات (Enter)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
</context>
<context>
    <name>depict::ShapeButton</name>
    <message>
        <source>Shape and size of the painting</source>
        <translation>شكل اللوحة وحجمها</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>دقيق</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>مخصص</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>مثل الصورة</translation>
    </message>
    <message>
        <source>%1   %2 × %3</source>
        <translation>%1   ⁦%2 × %3⁩</translation>
    </message>
    <message>
        <source>Shape: %1</source>
        <translation>الشكل: %1</translation>
    </message>
</context>
<context>
    <name>depict::ShapePanel</name>
    <message>
        <source>Shape</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>صغير</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Exact size</source>
        <translation>الحجم الدقيق</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>العرض بالبكسل</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>الارتفاع بالبكسل</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Paints %1 × %2 cells, %3 × %4 pixels</source>
        <translation>يرسم ⁦%1 × %2⁩ خلية، ⁦%3 × %4⁩ بكسل</translation>
    </message>
    <message>
        <source>%1; the file is cropped to %2 × %3</source>
        <translation>%1؛ يُقص الملف إلى ⁦%2 × %3⁩</translation>
    </message>
    <message>
        <source>%1; the file is scaled to %2 × %3</source>
        <translation>%1؛ يُغيَّر حجم الملف إلى ⁦%2 × %3⁩</translation>
    </message>
    <message>
        <source>A4 or A3 poster, upright</source>
        <translation>ملصق A4 أو A3، طولي</translation>
    </message>
    <message>
        <source>A4 or A3 poster, lying</source>
        <translation>ملصق A4 أو A3، عرضي</translation>
    </message>
    <message>
        <source>Web banner 4:1</source>
        <translation>لافتة ويب 4:1</translation>
    </message>
    <message>
        <source>Link preview</source>
        <translation>معاينة رابط</translation>
    </message>
    <message>
        <source>Story 9:16</source>
        <translation>قصة 9:16</translation>
    </message>
    <message>
        <source>Video 16:9</source>
        <translation>فيديو 16:9</translation>
    </message>
    <message>
        <source>Square post</source>
        <translation>منشور مربع</translation>
    </message>
    <message>
        <source>Cover 2:1</source>
        <translation>غلاف 2:1</translation>
    </message>
    <message>
        <source>Bookmark 1:3</source>
        <translation>فاصل كتاب 1:3</translation>
    </message>
    <message>
        <source>Postcard A6, lying</source>
        <translation>بطاقة بريدية A6، عرضية</translation>
    </message>
    <message>
        <source>Keep the shape: the other side follows</source>
        <translation>الحفاظ على الشكل: يتبعه الجانب الآخر</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>مخصص لـ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>الإخراج</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>The file is as large as what is painted</source>
        <translation>الملف بحجم ما يُرسم</translation>
    </message>
    <message>
        <source>The file has %1 times as many pixels a side; they are calculated, not painted</source>
        <translation>في الملف %1 أضعاف البكسلات لكل جانب؛ تُحسب ولا تُرسم</translation>
    </message>
</context>
<context>
    <name>depict::ShapePreview</name>
    <message>
        <source>What will be painted</source>
        <translation>ما الذي سيُرسم</translation>
    </message>
</context>
<context>
    <name>depict::ShapeTile</name>
    <message>
        <source>Shape %1</source>
        <translation>الشكل %1</translation>
    </message>
</context>
<context>
    <name>depict::SheetBox</name>
    <message>
        <source>A3 poster</source>
        <translation>ملصق A3</translation>
    </message>
    <message>
        <source>A4 poster</source>
        <translation>ملصق A4</translation>
    </message>
    <message>
        <source>A5 flyer</source>
        <translation>منشور A5</translation>
    </message>
    <message>
        <source>A6 postcard</source>
        <translation>بطاقة بريدية A6</translation>
    </message>
    <message>
        <source>Bookmark 1:3</source>
        <translation>فاصل كتاب 1:3</translation>
    </message>
    <message>
        <source>Cover 2:1</source>
        <translation>غلاف 2:1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation>وحدة الطول</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>مم</translation>
    </message>
    <message>
        <source>inch</source>
        <translation>بوصة</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>بلا طباعة</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>مخصص</translation>
    </message>
    <message>
        <source>Width of the sheet</source>
        <translation>عرض الورقة</translation>
    </message>
    <message>
        <source>Height of the sheet</source>
        <translation>ارتفاع الورقة</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>هامش القص</translation>
    </message>
    <message>
        <source>What is cut off at each side, so that no white edge shows</source>
        <translation>ما يُقص من كل جانب حتى لا تظهر حافة بيضاء</translation>
    </message>
    <message>
        <source>Safe area</source>
        <translation>المنطقة الآمنة</translation>
    </message>
    <message>
        <source>How far text stays away from the cut</source>
        <translation>بُعد النص عن القص</translation>
    </message>
    <message>
        <source>Show guides</source>
        <translation>إظهار الأدلة</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Choose a sheet to see what is cut off and how sharp it prints.</source>
        <translation>اختر ورقة لترى ما يُقص ومدى وضوح الطباعة.</translation>
    </message>
    <message>
        <source>%1 dots an inch: soft from near by. Letters stay sharp in the PDF.</source>
        <translation>%1 نقطة في البوصة: غير حاد عن قرب. تبقى الحروف حادة في PDF.</translation>
    </message>
    <message>
        <source>%1 dots an inch</source>
        <translation>%1 نقطة في البوصة</translation>
    </message>
</context>
<context>
    <name>depict::ShortcutsDialog</name>
    <message>
        <source>No action is called that, and no key is.</source>
        <translation>لا يوجد إجراء ولا مفتاح بهذا الاسم.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search by name or key: “zoom”, “Ctrl+E”</source>
        <translation>ابحث بالاسم أو المفتاح: «تكبير»، «Ctrl+E»</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>البحث في الاختصارات</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>إعادة تعيين كل المفاتيح</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>مفتاح جديد: اضغطه</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <source>The key that this action had at first</source>
        <translation>المفتاح الأول لهذا الإجراء</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose an action above</source>
        <translation>اختر إجراءً أعلاه</translation>
    </message>
    <message>
        <source>%1 already stands for “%2”. Replacing leaves that action without this key.</source>
        <translation>%1 مستخدم أصلًا لـ«%2». الاستبدال يترك ذلك الإجراء بلا هذا المفتاح.</translation>
    </message>
</context>
<context>
    <name>depict::StatusLine</name>
    <message>
        <source>%1 s left</source>
        <translation>بقي %1 ث</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>بقي %1:%2</translation>
    </message>
    <message>
        <source>Model and device</source>
        <translation>النموذج والجهاز</translation>
    </message>
    <message>
        <source>Memory that Depict takes</source>
        <translation>الذاكرة التي يشغلها Depict</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>جارٍ تحميل النموذج…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>لا يوجد نموذج</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>في الانتظار…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>يقرأ…</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>يخطط…</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>يرسم</translation>
    </message>
    <message>
        <source>Refining</source>
        <translation>يصقل</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>يجيب…</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 من %3</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1، %2 في الانتظار</translation>
    </message>
    <message>
        <source>row %1/%2</source>
        <translation>الصف %1/%2</translation>
    </message>
    <message>
        <source>%1 cells/s</source>
        <translation>%1 خلية/ث</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>%1 — no progress for %2 s</source>
        <translation>%1 — لا تقدم منذ %2 ث</translation>
    </message>
</context>
<context>
    <name>depict::SteeringActions</name>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظت باسم %1</translation>
    </message>
    <message>
        <source>&amp;From a row on, by other words…</source>
        <translation>من ص&amp;ف ما بكلمات أخرى…</translation>
    </message>
    <message>
        <source>&amp;Another ending</source>
        <translation>نهاية أ&amp;خرى</translation>
    </message>
    <message>
        <source>Keep the rows above the ruler&apos;s handle, or the upper half, and paint the rest with another seed</source>
        <translation>إبقاء الصفوف فوق مقبض المسطرة، أو النصف الأعلى، ورسم الباقي ببذرة أخرى</translation>
    </message>
    <message>
        <source>Pause a&amp;t a row…</source>
        <translation>إيقاف مؤقت عند &amp;صف…</translation>
    </message>
    <message>
        <source>Co&amp;nfidence of the cells</source>
        <translation>&amp;ثقة الخلايا</translation>
    </message>
    <message>
        <source>Time-lap&amp;se of the painting</source>
        <translation>العرض ال&amp;مسرّع للرسم</translation>
    </message>
    <message>
        <source>&amp;Export the time-lapse…</source>
        <translation>&amp;تصدير العرض المسرّع…</translation>
    </message>
    <message>
        <source>Pause at a row</source>
        <translation>إيقاف مؤقت عند صف</translation>
    </message>
    <message>
        <source>Rows to paint before it pauses:</source>
        <translation>عدد الصفوف قبل الإيقاف المؤقت:</translation>
    </message>
    <message>
        <source>Do not pause</source>
        <translation>بلا إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Export the time-lapse</source>
        <translation>تصدير العرض المسرّع</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation>صورة GIF متحركة (*.gif)</translation>
    </message>
    <message>
        <source>PNG frames, numbered (*.png)</source>
        <translation>إطارات PNG مرقمة (*.png)</translation>
    </message>
    <message>
        <source>time-lapse</source>
        <translation>عرض مسرّع</translation>
    </message>
</context>
<context>
    <name>depict::SteeringBar</name>
    <message>
        <source>From here on</source>
        <translation>من هنا</translation>
    </message>
    <message>
        <source>Take nothing back (Esc)</source>
        <translation>عدم الرجوع عن شيء (Esc)</translation>
    </message>
    <message>
        <source>From here on: what the picture is to show</source>
        <translation>من هنا: ما الذي ستُظهره الصورة</translation>
    </message>
    <message>
        <source>Words for the rest of the picture</source>
        <translation>كلمات لبقية الصورة</translation>
    </message>
    <message>
        <source>The rows above stay as they are, bit by bit. Other words paint the rest by them; the same words paint another ending.</source>
        <translation>تبقى الصفوف أعلاه كما هي تمامًا. كلمات أخرى ترسم الباقي وفقها؛ والكلمات نفسها ترسم نهاية أخرى.</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>النهايات</translation>
    </message>
    <message>
        <source>Paint from row %1 on</source>
        <translation>الرسم من الصف %1</translation>
    </message>
    <message>
        <source>Another ending</source>
        <translation>نهاية أخرى</translation>
    </message>
    <message>
        <source>%1 other endings</source>
        <translation>%1 من النهايات الأخرى</translation>
    </message>
    <message>
        <source>Paint one ending</source>
        <translation>رسم نهاية واحدة</translation>
    </message>
    <message>
        <source>Paint %1 endings with different seeds</source>
        <translation>رسم %1 من النهايات ببذور مختلفة</translation>
    </message>
    <message>
        <source>Row 1 stays, the rest is painted anew</source>
        <translation>يبقى الصف 1 ويُعاد رسم الباقي</translation>
    </message>
    <message>
        <source>Rows 1–%1 stay, the rest is painted anew</source>
        <translation>تبقى الصفوف ⁦1–%1⁩ ويُعاد رسم الباقي</translation>
    </message>
    <message>
        <source>Paused after row %1 of %2</source>
        <translation>إيقاف مؤقت بعد الصف %1 من %2</translation>
    </message>
    <message>
        <source>All %1 painted rows stay</source>
        <translation>تبقى كل الصفوف المرسومة (%1)</translation>
    </message>
</context>
<context>
    <name>depict::SuggestionBar</name>
    <message>
        <source>What one could ask for</source>
        <translation>ما يمكن طلبه</translation>
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
        <translation>كلمات النص</translation>
    </message>
    <message>
        <source>Ctrl+Enter ends writing, Escape takes it back</source>
        <translation>ينهي Ctrl+Enter الكتابة، ويتراجع Esc عنها</translation>
    </message>
</context>
<context>
    <name>depict::TextPanel</name>
    <message>
        <source>Double-click the picture to write on it, or press +. Then choose font, colour, outline and shadow here.</source>
        <translation>انقر الصورة نقرًا مزدوجًا للكتابة عليها، أو اضغط +. ثم اختر هنا الخط واللون والحدود والظل.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>نص جديد</translation>
    </message>
    <message>
        <source>Duplicate this text</source>
        <translation>تكرار هذا النص</translation>
    </message>
    <message>
        <source>Bring this text forward</source>
        <translation>تقديم هذا النص</translation>
    </message>
    <message>
        <source>Send this text backward</source>
        <translation>تأخير هذا النص</translation>
    </message>
    <message>
        <source>Remove this text (Delete)</source>
        <translation>إزالة هذا النص (Delete)</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>كلمات النص</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>ما هو مكتوب</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>السماكة</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>رفيع</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>خفيف</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>لون الحروف</translation>
    </message>
    <message>
        <source>Align with the beginning of the lines</source>
        <translation>محاذاة إلى بداية الأسطر</translation>
    </message>
    <message>
        <source>Align with the middle of the lines</source>
        <translation>محاذاة إلى وسط الأسطر</translation>
    </message>
    <message>
        <source>Align with the end of the lines</source>
        <translation>محاذاة إلى نهاية الأسطر</translation>
    </message>
    <message>
        <source>Vertical: columns from right to left</source>
        <translation>عمودي: أعمدة من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Between letters</source>
        <translation>بين الحروف</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Between lines</source>
        <translation>بين الأسطر</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>التدوير</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>الحد الخارجي</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>الظل</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>النعومة</translation>
    </message>
    <message>
        <source>Colour of the outline</source>
        <translation>لون الحد الخارجي</translation>
    </message>
    <message>
        <source>Colour of the shadow</source>
        <translation>لون الظل</translation>
    </message>
</context>
<context>
    <name>depict::TextTool</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
</context>
<context>
    <name>depict::TimeLapseExport</name>
    <message>
        <source>From row %1 on: %2</source>
        <translation>من الصف %1: %2</translation>
    </message>
</context>
<context>
    <name>depict::TipBar</name>
    <message>
        <source>Enter paints, Shift+Enter begins a new line, Alt+Up brings earlier words back.</source>
        <translation>مفتاح Enter يرسم، وShift+Enter يبدأ سطرًا جديدًا، وAlt+أعلى يعيد كلمات سابقة.</translation>
    </message>
    <message>
        <source>Take a tool at the side and outline something: the words then change only that.</source>
        <translation>خذ أداة من الجانب وأحط بشيء: عندها تغيّره الكلمات وحده.</translation>
    </message>
    <message>
        <source>Nothing is lost: every picture stays in the strip of versions, and Ctrl+Z goes back.</source>
        <translation>لا يضيع شيء: كل صورة تبقى في شريط النسخ، وCtrl+Z يرجع إلى الوراء.</translation>
    </message>
    <message>
        <source>Drop several pictures onto the chat and speak of them by their numbers.</source>
        <translation>أفلت عدة صور في الدردشة وسمِّها بأرقامها.</translation>
    </message>
    <message>
        <source>Stop a painting at any row: keep what is there, or go on from it later.</source>
        <translation>أوقف الرسم عند أي صف: أبقِ ما رُسم أو تابع لاحقًا.</translation>
    </message>
    <message>
        <source>While the canvas has the keyboard, Tab hides the panels and brings them back.</source>
        <translation>عندما تكون لوحة المفاتيح للوحة الرسم، يخفي Tab اللوحات ويعيدها.</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Do not show this tip again</source>
        <translation>عدم إظهار هذه النصيحة مجددًا</translation>
    </message>
</context>
<context>
    <name>depict::ToolBox</name>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>تحريك الصورة</translation>
    </message>
    <message>
        <source>Mask brush</source>
        <translation>فرشاة القناع</translation>
    </message>
    <message>
        <source>Mask eraser</source>
        <translation>ممحاة القناع</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>تحديد مستطيل</translation>
    </message>
    <message>
        <source>Select an ellipse</source>
        <translation>تحديد قطع ناقص</translation>
    </message>
    <message>
        <source>Lasso: drag a line or click corners</source>
        <translation>وهق: اسحب خطًا أو انقر الزوايا</translation>
    </message>
    <message>
        <source>Magic wand: select a colour</source>
        <translation>العصا السحرية: تحديد لون</translation>
    </message>
    <message>
        <source>Select the thing you click</source>
        <translation>تحديد الشيء الذي تنقره</translation>
    </message>
    <message>
        <source>Text over the picture</source>
        <translation>نص فوق الصورة</translation>
    </message>
    <message>
        <source>Expand: pull the edges of the picture</source>
        <translation>توسيع: سحب حواف الصورة</translation>
    </message>
</context>
<context>
    <name>depict::ToolOptions</name>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>الصلابة</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>العتامة</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>التفاوت</translation>
    </message>
    <message>
        <source>Touching</source>
        <translation>متجاور</translation>
    </message>
    <message>
        <source>Only what hangs together with the pixel you click</source>
        <translation>فقط ما يتصل بالبكسل الذي تنقره</translation>
    </message>
    <message>
        <source>Select anew</source>
        <translation>تحديد جديد</translation>
    </message>
    <message>
        <source>Add to the selection (Shift)</source>
        <translation>إضافة إلى التحديد (Shift)</translation>
    </message>
    <message>
        <source>Take from the selection (Alt)</source>
        <translation>طرح من التحديد (Alt)</translation>
    </message>
    <message>
        <source>Keep what both cover (Shift+Alt)</source>
        <translation>إبقاء التقاطع (Shift+Alt)</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>تنعيم الحافة</translation>
    </message>
    <message>
        <source>How far the edge of what is repainted is softened</source>
        <translation>مدى تنعيم حافة ما يُعاد رسمه</translation>
    </message>
    <message>
        <source>Strict edge</source>
        <translation>حافة صارمة</translation>
    </message>
    <message>
        <source>Every pixel is either repainted or left exactly as it is</source>
        <translation>كل بكسل إما يُعاد رسمه أو يبقى كما هو تمامًا</translation>
    </message>
    <message>
        <source>Select by words: “the dog”</source>
        <translation>التحديد بالكلمات: «الكلب»</translation>
    </message>
    <message>
        <source>Return selects what you name</source>
        <translation>مفتاح Enter يحدد ما تسميه</translation>
    </message>
    <message>
        <source>Select by words</source>
        <translation>التحديد بالكلمات</translation>
    </message>
</context>
<context>
    <name>depict::TurnDelegate</name>
    <message>
        <source>Try again with another seed</source>
        <translation>المحاولة ببذرة أخرى</translation>
    </message>
    <message>
        <source>Change the words and paint a branch beside it</source>
        <translation>تغيير الكلمات ورسم فرع بجانبها</translation>
    </message>
    <message>
        <source>Compare with what it was made from</source>
        <translation>مقارنة بما نشأت منه</translation>
    </message>
    <message>
        <source>Use as a picture for the next words</source>
        <translation>استخدام كصورة للكلمات التالية</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>نسخ الكلمات</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>ماذا يمكن فعله أيضًا</translation>
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
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>All of it changed</source>
        <translation>تغير كل شيء</translation>
    </message>
    <message>
        <source>%1 of it changed</source>
        <translation>تغير %1 منها</translation>
    </message>
    <message>
        <source>Nothing changed in the selection</source>
        <translation>لم يتغير شيء في التحديد</translation>
    </message>
    <message>
        <source>All of the selection changed</source>
        <translation>تغير التحديد كله</translation>
    </message>
    <message>
        <source>%1 of the selection changed</source>
        <translation>تغير %1 من التحديد</translation>
    </message>
    <message>
        <source>nothing outside</source>
        <translation>لا شيء خارجه</translation>
    </message>
    <message>
        <source>%1 outside</source>
        <translation>%1 خارجه</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>inside, outside</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>الصف %1 من %2</translation>
    </message>
    <message>
        <source>Stopped after row %1 of %2</source>
        <translation>توقفت بعد الصف %1 من %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>⁦%1 × %2⁩</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>البذرة %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
</context>
<context>
    <name>depict::TurnView</name>
    <message>
        <source>All of the &amp;thoughts</source>
        <translation>كل الأ&amp;فكار</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Arrow keys walk through the turns, Enter shows the picture, the menu key shows what can be done with it.</source>
        <translation>مفاتيح الأسهم تتنقل بين الرسائل، وEnter يعرض الصورة، ومفتاح القائمة يعرض ما يمكن فعله بها.</translation>
    </message>
    <message>
        <source>Try &amp;again with another seed</source>
        <translation>المحاولة ببذرة أ&amp;خرى</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>ال&amp;سؤال مجددًا</translation>
    </message>
    <message>
        <source>Change the &amp;words and paint a branch beside it</source>
        <translation>تغيير ال&amp;كلمات ورسم فرع بجانبها</translation>
    </message>
    <message>
        <source>C&amp;ompare with what it was made from</source>
        <translation>م&amp;قارنة بما نشأت منه</translation>
    </message>
    <message>
        <source>&amp;Use as a picture for the next words</source>
        <translation>ا&amp;ستخدام كصورة للكلمات التالية</translation>
    </message>
    <message>
        <source>&amp;Copy the answer</source>
        <translation>&amp;نسخ الجواب</translation>
    </message>
    <message>
        <source>&amp;Copy the words</source>
        <translation>&amp;نسخ الكلمات</translation>
    </message>
    <message>
        <source>Copy the &amp;picture</source>
        <translation>نسخ ال&amp;صورة</translation>
    </message>
    <message>
        <source>&amp;Show this picture	Enter</source>
        <translation>&amp;عرض هذه الصورة	Enter</translation>
    </message>
</context>
<context>
    <name>depict::VersionList</name>
    <message>
        <source>being painted</source>
        <translation>قيد الرسم</translation>
    </message>
    <message>
        <source>stopped after row %1 of %2</source>
        <translation>توقفت بعد الصف %1 من %2</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>بنجمة</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوضة</translation>
    </message>
</context>
<context>
    <name>depict::WelcomeCard</name>
    <message>
        <source>What shall we paint?</source>
        <translation>ماذا نرسم؟</translation>
    </message>
    <message>
        <source>Open a picture and change it by words…</source>
        <translation>فتح صورة وتغييرها بالكلمات…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الأخيرة</translation>
    </message>
    <message>
        <source>Open the project %1</source>
        <translation>فتح المشروع %1</translation>
    </message>
    <message>
        <source>Write it in the chat in any language, or begin with one of these.</source>
        <translation>اكتب في الدردشة بأي لغة، أو ابدأ بأحد هذه.</translation>
    </message>
    <message>
        <source>Write it in the chat (this model reads %1), or begin with one of these.</source>
        <translation>اكتب في الدردشة (هذا النموذج يقرأ %1)، أو ابدأ بأحد هذه.</translation>
    </message>
</context>
</TS>
