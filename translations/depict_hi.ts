<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN">
<context>
    <name>AbilityText</name>
    <message>
        <source>This model cannot change pictures by words</source>
        <translation>यह मॉडल शब्दों से चित्र नहीं बदल सकता</translation>
    </message>
    <message>
        <source>This model cannot paint inside a selection</source>
        <translation>यह मॉडल चयन के भीतर नहीं रंग सकता</translation>
    </message>
    <message>
        <source>This model cannot find things in a picture</source>
        <translation>यह मॉडल चित्र में चीज़ें नहीं खोज सकता</translation>
    </message>
    <message>
        <source>This model cannot answer in words</source>
        <translation>यह मॉडल शब्दों में उत्तर नहीं दे सकता</translation>
    </message>
    <message>
        <source>This model paints %1 × %2 pixels only</source>
        <translation>यह मॉडल केवल %1 × %2 पिक्सेल के चित्र बनाता है</translation>
    </message>
</context>
<context>
    <name>ErrorDetail</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 पढ़ा नहीं जा सकता: %2.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 एक फ़ोल्डर है।</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short.</source>
        <translation>तस्वीर ख़राब या अधूरी है।</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short (%1).</source>
        <translation>तस्वीर ख़राब या अधूरी है (%1)।</translation>
    </message>
    <message>
        <source>The picture file is empty.</source>
        <translation>तस्वीर की फ़ाइल ख़ाली है।</translation>
    </message>
    <message>
        <source>The PNG file is damaged or cut short.</source>
        <translation>PNG फ़ाइल ख़राब या अधूरी है।</translation>
    </message>
    <message>
        <source>The PNG file is damaged.</source>
        <translation>PNG फ़ाइल ख़राब है।</translation>
    </message>
    <message>
        <source>The file is not an OpenRaster picture.</source>
        <translation>यह फ़ाइल OpenRaster तस्वीर नहीं है।</translation>
    </message>
    <message>
        <source>This is not a PNG, JPEG, WebP, TIFF or OpenEXR picture.</source>
        <translation>यह PNG, JPEG, WebP, TIFF या OpenEXR तस्वीर नहीं है।</translation>
    </message>
    <message>
        <source>A picture cannot be saved as %1; the name must end in .png, .jpg, .webp, .tif or .exr.</source>
        <translation>तस्वीर %1 के रूप में सहेजी नहीं जा सकती; नाम के अंत में .png, .jpg, .webp, .tif या .exr होना चाहिए।</translation>
    </message>
    <message>
        <source>The picture is %1 x %2 pixels; at most 65535 a side and 268 megapixels can be opened.</source>
        <translation>तस्वीर %1 x %2 पिक्सेल की है; हर ओर 65535 और कुल 268 मेगापिक्सेल तक खुल सकती है।</translation>
    </message>
    <message>
        <source>%1 is not a Depict project.</source>
        <translation>%1 Depict प्रोजेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>The project %1 was made by a newer version of Depict.</source>
        <translation>प्रोजेक्ट %1 Depict के नए संस्करण से बना है।</translation>
    </message>
    <message>
        <source>The project %1 is cut short.</source>
        <translation>प्रोजेक्ट %1 अधूरा है।</translation>
    </message>
    <message>
        <source>The project %1 is damaged%2.</source>
        <translation>प्रोजेक्ट %1 ख़राब है%2।</translation>
    </message>
    <message>
        <source>The project %1 cannot be read.</source>
        <translation>प्रोजेक्ट %1 पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The project %1 is open in another window.</source>
        <translation>प्रोजेक्ट %1 दूसरी खिड़की में खुला है।</translation>
    </message>
    <message>
        <source>The project is still being opened.</source>
        <translation>प्रोजेक्ट अभी खुल रहा है।</translation>
    </message>
    <message>
        <source>The words are %1 bytes long; at most %2 are possible.</source>
        <translation>शब्द %1 बाइट लंबे हैं; अधिक से अधिक %2 हो सकते हैं।</translation>
    </message>
    <message>
        <source>The words are empty.</source>
        <translation>कोई शब्द नहीं हैं।</translation>
    </message>
    <message>
        <source>The words are too long for this model.</source>
        <translation>शब्द इस मॉडल के लिए बहुत लंबे हैं।</translation>
    </message>
    <message>
        <source>The words and pictures together are too long for this model.</source>
        <translation>शब्द और तस्वीरें मिलकर इस मॉडल के लिए बहुत लंबे हैं।</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels is not possible; each side is %3 to %4 pixels.</source>
        <translation>%1 x %2 पिक्सेल की तस्वीर संभव नहीं; हर ओर %3 से %4 पिक्सेल होते हैं।</translation>
    </message>
    <message>
        <source>Nothing was added to any side of the picture.</source>
        <translation>तस्वीर की किसी ओर कुछ नहीं जोड़ा गया।</translation>
    </message>
    <message>
        <source>The larger picture would have more than %1 pixels a side.</source>
        <translation>बड़ी तस्वीर में हर ओर %1 से अधिक पिक्सेल होते।</translation>
    </message>
    <message>
        <source>A picture that the words speak of is not there yet.</source>
        <translation>जिस तस्वीर की बात शब्द करते हैं, वह अभी तैयार नहीं है।</translation>
    </message>
    <message>
        <source>Already %1 paintings wait for their turn.</source>
        <translation>पहले से %1 चित्र अपनी बारी की प्रतीक्षा में हैं।</translation>
    </message>
    <message>
        <source>The model %1 cannot work from a picture.</source>
        <translation>मॉडल %1 किसी तस्वीर से शुरू नहीं कर सकता।</translation>
    </message>
    <message>
        <source>The model %1 reads at most %2 pictures at a time, not %3.</source>
        <translation>मॉडल %1 एक साथ अधिक से अधिक %2 तस्वीरें पढ़ता है, %3 नहीं।</translation>
    </message>
    <message>
        <source>The model %1 cannot change pictures by words.</source>
        <translation>मॉडल %1 शब्दों से तस्वीरें नहीं बदल सकता।</translation>
    </message>
    <message>
        <source>The model %1 cannot change pictures.</source>
        <translation>मॉडल %1 तस्वीरें नहीं बदल सकता।</translation>
    </message>
    <message>
        <source>The model %1 cannot paint inside a selection.</source>
        <translation>मॉडल %1 चयन के भीतर नहीं बना सकता।</translation>
    </message>
    <message>
        <source>The model %1 cannot paint beyond the edges of a picture.</source>
        <translation>मॉडल %1 तस्वीर के किनारों के बाहर नहीं बना सकता।</translation>
    </message>
    <message>
        <source>The model %1 cannot find things in a picture.</source>
        <translation>मॉडल %1 तस्वीर में चीज़ें नहीं ढूँढ सकता।</translation>
    </message>
    <message>
        <source>The model %1 was not trained to answer in words.</source>
        <translation>मॉडल %1 ने शब्दों में उत्तर देना नहीं सीखा।</translation>
    </message>
    <message>
        <source>The model painted no picture of these words.</source>
        <translation>मॉडल ने इन शब्दों से कोई तस्वीर नहीं बनाई।</translation>
    </message>
    <message>
        <source>This model paints pictures of %1 x %2 pixels only.</source>
        <translation>यह मॉडल केवल %1 x %2 पिक्सेल की तस्वीरें बनाता है।</translation>
    </message>
    <message>
        <source>There is no model at %1: %2 is missing.</source>
        <translation>%1 में कोई मॉडल नहीं है: %2 नहीं मिला।</translation>
    </message>
    <message>
        <source>The folder %1 is a model of the kind %2, which Depict does not know.</source>
        <translation>फ़ोल्डर %1 में %2 प्रकार का मॉडल है, जिसे Depict नहीं जानता।</translation>
    </message>
    <message>
        <source>The folder %1 has no weights: neither model.safetensors nor pytorch_model.bin.</source>
        <translation>फ़ोल्डर %1 में भार नहीं हैं: न model.safetensors, न pytorch_model.bin।</translation>
    </message>
    <message>
        <source>The model file %1 is damaged: %2.</source>
        <translation>मॉडल की फ़ाइल %1 ख़राब है: %2.</translation>
    </message>
    <message>
        <source>config.json is damaged: %1.</source>
        <translation>config.json ख़राब है: %1.</translation>
    </message>
    <message>
        <source>No CUDA device can be used on this machine.</source>
        <translation>इस मशीन पर कोई CUDA उपकरण काम नहीं आ सकता।</translation>
    </message>
    <message>
        <source>The compute engine failed: %1.</source>
        <translation>गणना का इंजन विफल हुआ: %1.</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>तकनीकी विवरण: %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Depict does not know files of this kind.</source>
        <translation>Depict इस तरह की फ़ाइलें नहीं जानता।</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, WebP, TIFF or OpenEXR, or a newer version of Depict.</source>
        <translation>PNG, JPEG, WebP, TIFF या OpenEXR, या Depict का नया संस्करण इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>This cannot be painted as asked.</source>
        <translation>इसे जैसा कहा गया वैसा नहीं बनाया जा सकता।</translation>
    </message>
    <message>
        <source>Change the words, the shape or the settings and try again.</source>
        <translation>शब्द, आकार या सेटिंग बदलकर फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>फ़ाइल वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>Check its name and folder, then open it again.</source>
        <translation>नाम और फ़ोल्डर जाँचकर उसे फिर से खोलें।</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>It may be damaged: open it in the program that made it, or take another copy.</source>
        <translation>शायद यह ख़राब है: इसे बनाने वाले प्रोग्राम में खोलें या कोई दूसरी प्रति लें।</translation>
    </message>
    <message>
        <source>This model cannot do that yet.</source>
        <translation>यह मॉडल अभी ऐसा नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Say it another way, or choose a model that can.</source>
        <translation>दूसरे शब्दों में कहें या ऐसा मॉडल चुनें जो कर सके।</translation>
    </message>
    <message>
        <source>The picture could not be saved there.</source>
        <translation>चित्र वहाँ सहेजा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for permission to write.</source>
        <translation>कोई दूसरा फ़ोल्डर चुनें या लिखने की अनुमति माँगें।</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>डिस्क भर गई है।</translation>
    </message>
    <message>
        <source>Free some space or choose another disk; nothing is lost.</source>
        <translation>जगह ख़ाली करें या दूसरी डिस्क चुनें; कुछ खोया नहीं है।</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>मेमोरी काफ़ी नहीं है।</translation>
    </message>
    <message>
        <source>Choose a smaller shape or fewer variants, or close other programs.</source>
        <translation>छोटा आकार या कम विकल्प चुनें, या दूसरे प्रोग्राम बंद करें।</translation>
    </message>
    <message>
        <source>The model is not there.</source>
        <translation>मॉडल वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>Install Depict again, or name the folder with --model.</source>
        <translation>Depict को फिर से इंस्टॉल करें या --model से फ़ोल्डर बताएँ।</translation>
    </message>
    <message>
        <source>The model is damaged.</source>
        <translation>मॉडल ख़राब है।</translation>
    </message>
    <message>
        <source>Install Depict again, or name another folder with --model.</source>
        <translation>Depict को फिर से इंस्टॉल करें या --model से दूसरा फ़ोल्डर बताएँ।</translation>
    </message>
    <message>
        <source>A painting is under way.</source>
        <translation>एक चित्र बन रहा है।</translation>
    </message>
    <message>
        <source>Wait for it or stop it; your words stay where they are.</source>
        <translation>प्रतीक्षा करें या उसे रोकें; आपके शब्द बने रहेंगे।</translation>
    </message>
    <message>
        <source>The computing device failed.</source>
        <translation>गणना उपकरण विफल हो गया।</translation>
    </message>
    <message>
        <source>Try again, or start Depict with --device cpu.</source>
        <translation>फिर से कोशिश करें या Depict को --device cpu के साथ शुरू करें।</translation>
    </message>
    <message>
        <source>Something went wrong inside Depict.</source>
        <translation>Depict के भीतर कुछ गड़बड़ हो गई।</translation>
    </message>
    <message>
        <source>Your pictures are safe. Try again, and please report it.</source>
        <translation>आपके चित्र सुरक्षित हैं। फिर से कोशिश करें और इसकी सूचना दें।</translation>
    </message>
</context>
<context>
    <name>PlanNames</name>
    <message>
        <source>words</source>
        <translation>लिखावट</translation>
    </message>
    <message>
        <source>a mark</source>
        <translation>निशान</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>क्षति</translation>
    </message>
</context>
<context>
    <name>ReviewLines</name>
    <message>
        <source>everything else, as before</source>
        <translation>बाकी सब, पहले जैसा</translation>
    </message>
    <message>
        <source>%1, in its own colour</source>
        <translation>%1, अपने ही रंग में</translation>
    </message>
    <message>
        <source>%1, worn</source>
        <translation>%1, पहना हुआ</translation>
    </message>
    <message>
        <source>%1, worn (%2)</source>
        <comment>hat, worn (dog)</comment>
        <translation>%1, पहना हुआ (%2)</translation>
    </message>
    <message>
        <source>%1, gone</source>
        <translation>%1, अब नहीं</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1, पहले जैसा</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>is it there?</comment>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no</source>
        <comment>is it there?</comment>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <comment>is it there?</comment>
        <translation>कहा नहीं जा सकता</translation>
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
        <translation>गहराई</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>किनारे</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>खंड</translation>
    </message>
    <message>
        <source>Find things</source>
        <translation>चीज़ें खोजें</translation>
    </message>
    <message>
        <source>Sunshine</source>
        <translation>धूप</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>बारिश</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>बर्फ़</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>कोहरा</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>रात</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>जलरंग</translation>
    </message>
    <message>
        <source>Oil painting</source>
        <translation>तैलचित्र</translation>
    </message>
    <message>
        <source>Pencil sketch</source>
        <translation>पेंसिल स्केच</translation>
    </message>
    <message>
        <source>Pixel art</source>
        <translation>पिक्सेल आर्ट</translation>
    </message>
    <message>
        <source>Paper cut</source>
        <translation>काग़ज़ की कटाई</translation>
    </message>
    <message>
        <source>Neon</source>
        <translation>नियॉन</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>पोस्टर</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>वर्णन</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>शैली</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>मौसम</translation>
    </message>
</context>
<context>
    <name>depict::Abilities</name>
    <message>
        <source>“%1”</source>
        <comment>example words</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Write these words</source>
        <translation>ये शब्द लिखें</translation>
    </message>
    <message>
        <source>%1, for example “%2”</source>
        <translation>%1, जैसे “%2”</translation>
    </message>
    <message>
        <source>What this model can do</source>
        <translation>यह मॉडल क्या कर सकता है</translation>
    </message>
    <message>
        <source>The model is loading…</source>
        <translation>मॉडल लोड हो रहा है…</translation>
    </message>
    <message>
        <source>Paint from words</source>
        <translation>शब्दों से बनाना</translation>
    </message>
    <message>
        <source>Change a picture by words</source>
        <translation>शब्दों से चित्र बदलना</translation>
    </message>
    <message>
        <source>Paint anew only what you select</source>
        <translation>केवल चुना हुआ दोबारा बनाना</translation>
    </message>
    <message>
        <source>Answer questions about a picture</source>
        <translation>चित्र के बारे में सवालों के उत्तर देना</translation>
    </message>
    <message>
        <source>With a picture, one press: %1</source>
        <translation>चित्र हो तो एक क्लिक में: %1</translation>
    </message>
</context>
<context>
    <name>depict::ActionRegistry</name>
    <message>
        <source>Everywhere</source>
        <translation>हर जगह</translation>
    </message>
</context>
<context>
    <name>depict::AttachmentBar</name>
    <message>
        <source>Pictures that the words speak of</source>
        <translation>वे चित्र जिनकी बात शब्द करते हैं</translation>
    </message>
    <message>
        <source>This model works from one picture at a time: take the others away.</source>
        <translation>यह मॉडल एक बार में एक चित्र पर काम करता है: बाक़ी हटाएँ।</translation>
    </message>
    <message>
        <source>This model works from at most %1 pictures at a time: take some away.</source>
        <translation>यह मॉडल एक बार में अधिकतम %1 चित्रों पर काम करता है: कुछ हटाएँ।</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>नया चित्र</translation>
    </message>
    <message>
        <source>Change the shown one</source>
        <translation>दिख रहा चित्र बदलें</translation>
    </message>
    <message>
        <source>The next words will change this picture (Ctrl+E)</source>
        <translation>अगले शब्द इस चित्र को बदलेंगे (Ctrl+E)</translation>
    </message>
    <message>
        <source>Waiting for the picture: %1</source>
        <translation>तस्वीर की प्रतीक्षा में: %1</translation>
    </message>
    <message>
        <source>%1 (still being painted)</source>
        <translation>%1 (अभी बन रही है)</translation>
    </message>
</context>
<context>
    <name>depict::AttachmentChip</name>
    <message>
        <source>Picture %1: %2</source>
        <translation>चित्र %1: %2</translation>
    </message>
    <message>
        <source>Changes this picture: %1</source>
        <translation>यह चित्र बदलता है: %1</translation>
    </message>
    <message>
        <source>Delete takes it away</source>
        <translation>Delete से हट जाता है</translation>
    </message>
    <message>
        <source>Changes this picture</source>
        <translation>यह चित्र बदलता है</translation>
    </message>
    <message>
        <source>Take picture %1 away</source>
        <translation>चित्र %1 हटाएँ</translation>
    </message>
    <message>
        <source>Paint from nothing again</source>
        <translation>फिर से शुरू से बनाएँ</translation>
    </message>
</context>
<context>
    <name>depict::BatchDialog</name>
    <message>
        <source>Add to the batch</source>
        <translation>बैच में जोड़ें</translation>
    </message>
    <message>
        <source>Paint from words</source>
        <translation>शब्दों से बनाना</translation>
    </message>
    <message>
        <source>Change pictures</source>
        <translation>चित्र बदलें</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Prompts, one a line</source>
        <translation>प्रॉम्प्ट, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>One prompt a line, in any language the model knows</source>
        <translation>हर पंक्ति में एक, मॉडल की जानी किसी भी भाषा में</translation>
    </message>
    <message>
        <source>Shape %1</source>
        <translation>आकार %1</translation>
    </message>
    <message>
        <source>Pictures of each</source>
        <translation>हर एक के चित्र</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>पहला सीड</translation>
    </message>
    <message>
        <source>random</source>
        <translation>यादृच्छिक</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>चित्रों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>क्या बदलना है</translation>
    </message>
    <message>
        <source>For example: make it night</source>
        <translation>जैसे: इसे रात बना दो</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Choose the folder of pictures</source>
        <translation>चित्रों का फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>परिणामों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>परिणामों का फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>परिणाम यहाँ जाएँगे</translation>
    </message>
    <message>
        <source>Pictures in the folder: %1</source>
        <translation>फ़ोल्डर में चित्र: %1</translation>
    </message>
    <message>
        <source>Pictures to paint: %1</source>
        <translation>बनाए जाने वाले चित्र: %1</translation>
    </message>
</context>
<context>
    <name>depict::BatchPanel</name>
    <message>
        <source>Nothing to do yet. Add prompts in several shapes and seeds, or a folder of pictures with one instruction; the results are written to files while you go on working.</source>
        <translation>अभी करने को कुछ नहीं। कई आकारों और सीड में प्रॉम्प्ट, या एक निर्देश के साथ चित्रों का फ़ोल्डर जोड़ें; आप काम करते रहें, परिणाम फ़ाइलों में लिखे जाते हैं।</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>परिणाम खोलें</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>पहले (Alt+ऊपर)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>बाद में (Alt+नीचे)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Take off the list (Delete)</source>
        <translation>सूची से हटाएँ (Delete)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>जोड़ें…</translation>
    </message>
    <message>
        <source>Jobs that are done</source>
        <translation>पूरे हुए काम</translation>
    </message>
    <message>
        <source>Try all that failed again</source>
        <translation>सभी विफल कामों की फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>सब रद्द करें</translation>
    </message>
    <message>
        <source>Take all that is done off the list</source>
        <translation>पूरे हुए सब सूची से हटाएँ</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 में से %1 पूरे</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 विफल</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम</translation>
    </message>
</context>
<context>
    <name>depict::BatchQueue</name>
    <message>
        <source>seed %1</source>
        <translation>सीड %1</translation>
    </message>
</context>
<context>
    <name>depict::CanvasArea</name>
    <message>
        <source>Zoom out</source>
        <translation>छोटा करें</translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation>वास्तविक आकार में दिखाएँ</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>बड़ा करें</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>पूरा चित्र दिखाएँ</translation>
    </message>
    <message>
        <source>Edit this picture</source>
        <translation>यह चित्र संपादित करें</translation>
    </message>
    <message>
        <source>The next words will change this picture (Ctrl+E)</source>
        <translation>अगले शब्द इस चित्र को बदलेंगे (Ctrl+E)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Go on painting as if it had never been stopped</source>
        <translation>ऐसे बनाते रहें जैसे कभी रुका ही न हो</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>हटा दें</translation>
    </message>
    <message>
        <source>Keep rows</source>
        <translation>पंक्तियाँ रखें</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 rows</source>
        <translation>रुका हुआ: %2 में से %1 पंक्तियाँ</translation>
    </message>
    <message>
        <source>Row %1 of %2 is being painted</source>
        <translation>%2 में से पंक्ति %1 बन रही है</translation>
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
        <translation>कैनवास</translation>
    </message>
</context>
<context>
    <name>depict::ChatPanel</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>चित्र (%1)</translation>
    </message>
    <message>
        <source>Add pictures that the words speak of</source>
        <translation>वे चित्र जोड़ें जिनकी बात शब्द करते हैं</translation>
    </message>
    <message>
        <source>Ask about the picture: “How many dogs are there?”</source>
        <translation>चित्र के बारे में पूछें: “कितने कुत्ते हैं?”</translation>
    </message>
    <message>
        <source>Say what to paint inside the selection: “a hat”</source>
        <translation>बताएँ कि चयन में क्या बनाना है: “टोपी”</translation>
    </message>
    <message>
        <source>Speak of the pictures by their numbers: “put the cat of the first picture into the second”</source>
        <translation>चित्रों को उनके नंबर से पुकारें: “पहले चित्र की बिल्ली दूसरे में रखो”</translation>
    </message>
    <message>
        <source>Say what to change, or ask about the picture: “put a hat on the dog”</source>
        <translation>बताएँ क्या बदलना है, या चित्र के बारे में पूछें: “कुत्ते को टोपी पहनाओ”</translation>
    </message>
    <message>
        <source>Say what to paint: “a red car and a dog on the beach”</source>
        <translation>बताएँ क्या बनाना है: “समुद्र तट पर लाल कार और कुत्ता”</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>चित्र जोड़ें</translation>
    </message>
</context>
<context>
    <name>depict::ConfidenceLegend</name>
    <message>
        <source>Confidence</source>
        <translation>भरोसा</translation>
    </message>
    <message>
        <source>How probable the model thought the cells that it chose</source>
        <translation>चुने गए खाने मॉडल को कितने संभव लगे</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>अनिश्चित</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>निश्चित</translation>
    </message>
    <message>
        <source>Confidence: known when the picture is done</source>
        <translation>भरोसा: चित्र पूरा होने पर पता चलेगा</translation>
    </message>
    <message>
        <source>Confidence: not known for this picture</source>
        <translation>भरोसा: इस चित्र के लिए अज्ञात</translation>
    </message>
</context>
<context>
    <name>depict::ExampleTile</name>
    <message>
        <source>Paint this</source>
        <translation>यह बनाएँ</translation>
    </message>
    <message>
        <source>Paint: %1</source>
        <translation>बनाएँ: %1</translation>
    </message>
</context>
<context>
    <name>depict::ExpandPanel</name>
    <message>
        <source>Expand</source>
        <translation>विस्तार</translation>
    </message>
    <message>
        <source>Pull the edges of the picture, or say how far. The picture itself stays as it is, to the last pixel.</source>
        <translation>चित्र के किनारे खींचें या बताएँ कितना। चित्र स्वयं आख़िरी पिक्सेल तक वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>बाएँ</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>ऊपर</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>दाएँ</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>नीचे</translation>
    </message>
    <message>
        <source>To a shape</source>
        <translation>किसी आकार तक</translation>
    </message>
    <message>
        <source>To a shape…</source>
        <translation>किसी आकार तक…</translation>
    </message>
    <message>
        <source>What is to be seen there</source>
        <translation>वहाँ क्या दिखना चाहिए</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट</translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation>अभी कोई चित्र नहीं है।</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 पिक्सेल</translation>
    </message>
    <message>
        <source>%1 × %2 pixels become %3 × %4</source>
        <translation>%1 × %2 पिक्सेल से %3 × %4</translation>
    </message>
</context>
<context>
    <name>depict::HistoryStrip</name>
    <message>
        <source>Versions of the project</source>
        <translation>प्रोजेक्ट के संस्करण</translation>
    </message>
    <message>
        <source>Arrow keys walk through the versions; the menu key shows what can be done with one.</source>
        <translation>तीर कुंजियाँ संस्करणों में घुमाती हैं; मेन्यू कुंजी दिखाती है कि किसी के साथ क्या हो सकता है।</translation>
    </message>
    <message>
        <source>&amp;Edit from here</source>
        <translation>यहाँ से संपादित करें (&amp;E)</translation>
    </message>
    <message>
        <source>Paint &amp;again exactly</source>
        <translation>हूबहू फिर से बनाएँ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>नाम बदलें (&amp;R)</translation>
    </message>
    <message>
        <source>Take the &amp;star away</source>
        <translation>तारा हटाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>Give it a &amp;star</source>
        <translation>तारा लगाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>टिप्पणी (&amp;N)…</translation>
    </message>
    <message>
        <source>A&amp;ccepted</source>
        <translation>स्वीकृत (&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;jected</source>
        <translation>अस्वीकृत (&amp;J)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>निर्यात करें (&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Prune with all that came of it</source>
        <translation>इससे बने सभी सहित हटाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Prune</source>
        <translation>हटाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>What is to be remembered of this version?</source>
        <translation>इस संस्करण के बारे में क्या याद रखना है?</translation>
    </message>
    <message>
        <source>Export the version</source>
        <translation>संस्करण निर्यात करें</translation>
    </message>
    <message>
        <source>PNG with its words and settings (*.png)</source>
        <translation>शब्दों और सेटिंग सहित PNG (*.png)</translation>
    </message>
    <message>
        <source>OpenRaster with the picture before it (*.ora)</source>
        <translation>पिछले चित्र सहित OpenRaster (*.ora)</translation>
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
        <translation>इससे तुलना करें (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Use as a picture for the next words</source>
        <translation>अगले शब्दों के लिए चित्र के रूप में लें (&amp;U)</translation>
    </message>
    <message>
        <source>Give it a star, or take it away</source>
        <translation>तारा लगाएँ या हटाएँ</translation>
    </message>
    <message>
        <source>Export the time-&amp;lapse…</source>
        <translation>टाइम-लैप्स निर्यात करें (&amp;L)…</translation>
    </message>
</context>
<context>
    <name>depict::KeyPointer</name>
    <message>
        <source>Column %1, row %2 of pixels</source>
        <translation>पिक्सेल स्तंभ %1, पंक्ति %2</translation>
    </message>
</context>
<context>
    <name>depict::MainWindow</name>
    <message>
        <source>This picture is not finished yet.</source>
        <translation>यह तस्वीर अभी पूरी नहीं हुई है।</translation>
    </message>
    <message>
        <source>Wait for its last row, or let it go on where it was stopped; then the tools select in it.</source>
        <translation>इसकी आख़िरी पंक्ति की प्रतीक्षा करें, या इसे वहीं से आगे बढ़ने दें जहाँ यह रुकी थी; फिर उपकरण इसमें चुनते हैं।</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>चित्र (%1)</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 नाम से सहेजा गया</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>चित्र खोलें</translation>
    </message>
    <message>
        <source>PNG with its words and settings (*.png)</source>
        <translation>शब्दों और सेटिंग सहित PNG (*.png)</translation>
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
        <translation>चित्र सहेजें</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>क्लिपबोर्ड पर कोई चित्र नहीं है</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New painting</source>
        <translation>नया चित्र (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open picture…</source>
        <translation>चित्र खोलें (&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;model folder…</source>
        <translation>मॉडल फ़ोल्डर खोलें (&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>चित्र सहेजें (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>चित्र कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>चित्र पेस्ट करें (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit this picture by words</source>
        <translation>शब्दों से यह चित्र बदलें (&amp;E)</translation>
    </message>
    <message>
        <source>Paint from &amp;nothing</source>
        <translation>शुरू से बनाएँ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Painting</source>
        <translation>चित्रण (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <translation>बनाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Pause / &amp;resume</source>
        <translation>विराम / फिर शुरू (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>रोकें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep rows</source>
        <translation>पंक्तियाँ रखें (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Continue the stopped painting</source>
        <translation>रुका हुआ चित्र जारी रखें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Discard rows</source>
        <translation>पंक्तियाँ हटा दें (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Write the words</source>
        <translation>शब्द लिखें (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Fit the picture</source>
        <translation>विंडो में समाएँ (&amp;F)</translation>
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
        <translation>बड़ा करें (&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>छोटा करें (&amp;O)</translation>
    </message>
    <message>
        <source>Cell &amp;grid</source>
        <translation>खानों का जाल (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>थीम (&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>सिस्टम जैसी (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>हल्की (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>गहरी (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Depict</source>
        <translation>Depict के बारे में (&amp;A)</translation>
    </message>
    <message>
        <source>About Depict</source>
        <translation>Depict के बारे में</translation>
    </message>
    <message>
        <source>&lt;b&gt;Depict %1&lt;/b&gt;&lt;br&gt;A picture studio that paints in front of your eyes, cell by cell.&lt;br&gt;&lt;br&gt;Apache License 2.0</source>
        <translation>&lt;b&gt;Depict %1&lt;/b&gt;&lt;br&gt;चित्र स्टूडियो जो आपकी आँखों के सामने एक-एक खाना बनाता है।&lt;br&gt;&lt;br&gt;Apache License 2.0</translation>
    </message>
    <message>
        <source>%1 — Depict</source>
        <translation>%1 — Depict</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>चयन (&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>सब चुनें (&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>चयन हटाएँ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>उलटें (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Grow…</source>
        <translation>बढ़ाएँ (&amp;G)…</translation>
    </message>
    <message>
        <source>Grow the selection</source>
        <translation>चयन बढ़ाएँ</translation>
    </message>
    <message>
        <source>S&amp;hrink…</source>
        <translation>घटाएँ (&amp;H)…</translation>
    </message>
    <message>
        <source>Shrink the selection</source>
        <translation>चयन घटाएँ</translation>
    </message>
    <message>
        <source>&amp;Fill holes</source>
        <translation>छेद भरें (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove what is selected</source>
        <translation>चुना हुआ हटाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep only what is selected</source>
        <translation>केवल चुना हुआ रखें (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Describe what is selected</source>
        <translation>चुने हुए का वर्णन करें (&amp;D)</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>बड़ा ब्रश</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>छोटा ब्रश</translation>
    </message>
    <message>
        <source>Show as a &amp;tint</source>
        <translation>रंग की परत में दिखाएँ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open a mask…</source>
        <translation>मास्क खोलें (&amp;O)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the mask…</source>
        <translation>मास्क सहेजें (&amp;V)…</translation>
    </message>
    <message>
        <source>By how many pixels?</source>
        <translation>कितने पिक्सेल?</translation>
    </message>
    <message>
        <source>Open a mask</source>
        <translation>मास्क खोलें</translation>
    </message>
    <message>
        <source>Save the mask</source>
        <translation>मास्क सहेजें</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>मास्क</translation>
    </message>
    <message>
        <source>Ne&amp;w project</source>
        <translation>नया प्रोजेक्ट (&amp;W)</translation>
    </message>
    <message>
        <source>Open pro&amp;ject…</source>
        <translation>प्रोजेक्ट खोलें (&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>हाल के प्रोजेक्ट (&amp;R)</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>प्रोजेक्ट इस रूप में सहेजें (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत् करें (&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>फिर से करें (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove this version</source>
        <translation>यह संस्करण हटाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>opened picture</source>
        <translation>खोला गया चित्र</translation>
    </message>
    <message>
        <source>kept rows</source>
        <translation>रखी गई पंक्तियाँ</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>हटाना</translation>
    </message>
    <message>
        <source>name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>star</source>
        <translation>तारा</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>मूल्यांकन</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>चयन</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>प्रोजेक्ट खोलें</translation>
    </message>
    <message>
        <source>Depict projects (*.depict)</source>
        <translation>Depict प्रोजेक्ट (*.depict)</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>प्रोजेक्ट इस रूप में सहेजें</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>प्रोजेक्ट: %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>पूर्ववत् करें (&amp;U): %1</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>फिर से करें (&amp;D): %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>तुलना (&amp;R)</translation>
    </message>
    <message>
        <source>Write a sheet of before and after</source>
        <translation>पहले और बाद की शीट बनाएँ</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF दस्तावेज़ (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG चित्र (*.png)</translation>
    </message>
    <message>
        <source>before and after</source>
        <translation>पहले और बाद</translation>
    </message>
    <message>
        <source>Paint with Janus-Pro, Emu3.5 or another model of Depict</source>
        <translation>Janus-Pro, Emu3.5 या Depict के किसी और मॉडल से बनाएँ</translation>
    </message>
    <message>
        <source>This build of Depict has no engine to open models with.</source>
        <translation>Depict के इस बिल्ड में मॉडल खोलने वाला इंजन नहीं है।</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>चैट (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Look at results</source>
        <translation>परिणाम देखें (&amp;L)</translation>
    </message>
    <message>
        <source>After an edit the model says what it sees</source>
        <translation>संपादन के बाद मॉडल बताता है कि उसे क्या दिखता है</translation>
    </message>
    <message>
        <source>Show or hide all &amp;panels</source>
        <translation>सभी पैनल दिखाएँ या छिपाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Give up the look, the stroke, the selection or the painting</source>
        <translation>झलक, स्ट्रोक, चयन या चित्रण छोड़ें</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>सेटिंग (&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>कीबोर्ड शॉर्टकट (&amp;K)…</translation>
    </message>
    <message>
        <source>PDF for the printer (*.pdf)</source>
        <translation>छपाई के लिए PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>बैच (&amp;B)</translation>
    </message>
    <message>
        <source>Add to the batc&amp;h…</source>
        <translation>बैच में जोड़ें (&amp;H)…</translation>
    </message>
    <message>
        <source>E&amp;xpand the canvas…</source>
        <translation>कैनवास बढ़ाएँ (&amp;X)…</translation>
    </message>
    <message>
        <source>P&amp;oster</source>
        <translation>पोस्टर (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;New text</source>
        <translation>नया पाठ (&amp;N)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDF के रूप में सहेजें (&amp;D)…</translation>
    </message>
    <message>
        <source>text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Words, shape and seed are those that it was painted with</source>
        <translation>शब्द, आकार और सीड वही हैं जिनसे यह बनाया गया था</translation>
    </message>
    <message>
        <source>&amp;Colour of the tint…</source>
        <translation>छटा का रंग (&amp;C)…</translation>
    </message>
    <message>
        <source>Colour of the tint</source>
        <translation>छटा का रंग</translation>
    </message>
    <message>
        <source>The words are those that it was painted with</source>
        <translation>शब्द वही हैं जिनसे यह बनाया गया था</translation>
    </message>
</context>
<context>
    <name>depict::ModelDialog</name>
    <message>
        <source>paints from words</source>
        <translation>शब्दों से बनाता है</translation>
    </message>
    <message>
        <source>changes pictures by words</source>
        <translation>शब्दों से चित्र बदलता है</translation>
    </message>
    <message>
        <source>answers about pictures</source>
        <translation>चित्रों के बारे में उत्तर देता है</translation>
    </message>
    <message>
        <source>plans, maps, selects by words</source>
        <translation>योजना, नक़्शे, शब्दों से चयन</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things that a model can do</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 × %2 pixels only</source>
        <translation>केवल %1 × %2 पिक्सेल</translation>
    </message>
    <message>
        <source>any shape from 1:4 to 4:1</source>
        <translation>1:4 से 4:1 तक कोई भी आकार</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>नई विंडो में खोलें</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>मॉडल फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>कोई फ़ोल्डर नहीं चुना गया</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>मॉडल फ़ोल्डर</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>भारों की परिशुद्धता</translation>
    </message>
    <message>
        <source>Janus-Pro, Emu3.5 and models of Depict&apos;s own can be opened; the README says where they are found. Nothing is loaded before you have seen what the folder holds.</source>
        <translation>Janus-Pro, Emu3.5 और Depict के अपने मॉडल खोले जा सकते हैं; README बताता है कि वे कहाँ मिलते हैं। फ़ोल्डर में क्या है यह देखने से पहले कुछ लोड नहीं होता।</translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation>मॉडल फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>फ़ोल्डर पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>परिवार</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>संरचना</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>माप</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>भार</translation>
    </message>
    <message>
        <source>%1 million, %2 on disk</source>
        <translation>%1 मिलियन, डिस्क पर %2</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>क्या करता है</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>%1: needs %2</source>
        <translation>%1: %2 चाहिए</translation>
    </message>
    <message>
        <source>%1 of memory is free.</source>
        <translation>%1 मेमोरी ख़ाली है।</translation>
    </message>
    <message>
        <source>%1 of memory is free, which is not enough. Close other programs and choose the folder again.</source>
        <translation>%1 मेमोरी ख़ाली है, जो काफ़ी नहीं है। दूसरे प्रोग्राम बंद करें और फ़ोल्डर फिर से चुनें।</translation>
    </message>
</context>
<context>
    <name>depict::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>depict::PromptBox</name>
    <message>
        <source>Words for the painting</source>
        <translation>चित्र के लिए शब्द</translation>
    </message>
    <message>
        <source>Enter paints, Shift+Enter begins a new line, Alt+Up and Alt+Down bring back earlier words.</source>
        <translation>Enter से बनता है, Shift+Enter से नई पंक्ति, Alt+ऊपर और Alt+नीचे से पुराने शब्द लौटते हैं।</translation>
    </message>
    <message>
        <source>Say what to paint: “a red car and a dog on the beach”</source>
        <translation>बताएँ क्या बनाना है: “समुद्र तट पर लाल कार और कुत्ता”</translation>
    </message>
</context>
<context>
    <name>depict::ReplayBar</name>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>End the time-lapse</source>
        <translation>टाइम-लैप्स बंद करें</translation>
    </message>
    <message>
        <source>Time-lapse</source>
        <translation>टाइम-लैप्स</translation>
    </message>
    <message>
        <source>Place in the time-lapse</source>
        <translation>टाइम-लैप्स में स्थान</translation>
    </message>
    <message>
        <source>row %1/%2</source>
        <translation>पंक्ति %1/%2</translation>
    </message>
    <message>
        <source>Write it as an animated GIF or as PNG frames</source>
        <translation>एनिमेटेड GIF या PNG फ़्रेम के रूप में लिखें</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>निर्यात की प्रगति</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Writing the time-lapse…</source>
        <translation>टाइम-लैप्स लिखा जा रहा है…</translation>
    </message>
</context>
<context>
    <name>depict::ReplySwitch</name>
    <message>
        <source>How the words are taken</source>
        <translation>शब्द कैसे समझे जाएँ</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>स्वतः</translation>
    </message>
    <message>
        <source>The model decides whether to paint or to answer</source>
        <translation>मॉडल तय करता है कि बनाना है या उत्तर देना है</translation>
    </message>
    <message>
        <source>Paint</source>
        <comment>kind of reply</comment>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>Always paint</source>
        <translation>हमेशा बनाएँ</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>kind of reply</comment>
        <translation>पूछें</translation>
    </message>
    <message>
        <source>Always answer in words</source>
        <translation>हमेशा शब्दों में उत्तर दें</translation>
    </message>
</context>
<context>
    <name>depict::Review</name>
    <message>
        <source>Accepted</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>अभी तय नहीं</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>पहले और बाद</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद</translation>
    </message>
    <message>
        <source>Not a single pixel differs.</source>
        <translation>एक भी पिक्सेल अलग नहीं है।</translation>
    </message>
    <message>
        <source>Largest difference: %1 of %2.</source>
        <translation>सबसे बड़ा अंतर: %2 में से %1।</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ.</source>
        <translation>%1 % पिक्सेल अलग हैं।</translation>
    </message>
    <message>
        <source>Inside the mask %1 %, outside not one.</source>
        <translation>मास्क के भीतर %1 %, बाहर एक भी नहीं।</translation>
    </message>
    <message>
        <source>Inside the mask %1 %, outside %2 %.</source>
        <translation>मास्क के भीतर %1 %, बाहर %2 %।</translation>
    </message>
</context>
<context>
    <name>depict::ReviewArea</name>
    <message>
        <source>Zoom out</source>
        <translation>छोटा करें</translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation>वास्तविक आकार में दिखाएँ</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>बड़ा करें</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>पूरा चित्र दिखाएँ</translation>
    </message>
    <message>
        <source>Counting what differs…</source>
        <translation>अंतर गिने जा रहे हैं…</translation>
    </message>
    <message>
        <source>What differs is counted when the painting is finished.</source>
        <translation>चित्र पूरा होने पर अंतर गिने जाते हैं।</translation>
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
        <translation>तुलना</translation>
    </message>
    <message>
        <source>Hold to see what was before (\)</source>
        <translation>पहले का रूप देखने के लिए दबाए रखें (\)</translation>
    </message>
    <message>
        <source>Hold to see what was before</source>
        <translation>पहले का रूप देखने के लिए दबाए रखें</translation>
    </message>
    <message>
        <source>Opacity of the picture above</source>
        <translation>ऊपर वाले चित्र की अपारदर्शिता</translation>
    </message>
    <message>
        <source>How much is seen of the picture above</source>
        <translation>ऊपर वाला चित्र कितना दिखे</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Back to the canvas (Esc)</source>
        <translation>कैनवास पर वापस (Esc)</translation>
    </message>
    <message>
        <source>Compare before and after (R)</source>
        <translation>पहले और बाद की तुलना करें (R)</translation>
    </message>
    <message>
        <source>Next way to compare</source>
        <translation>तुलना का अगला तरीक़ा</translation>
    </message>
    <message>
        <source>Previous way to compare</source>
        <translation>तुलना का पिछला तरीका</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>पक्ष बदलें</translation>
    </message>
    <message>
        <source>Compare with what it was made from</source>
        <translation>जिससे बना उससे तुलना करें</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>स्वीकार करें</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>अस्वीकार करें</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>टिप्पणी…</translation>
    </message>
    <message>
        <source>Sheet…</source>
        <translation>शीट…</translation>
    </message>
    <message>
        <source>Before and after on one page, as PDF or PNG</source>
        <translation>पहले और बाद एक पृष्ठ पर, PDF या PNG में</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>अकेला</translation>
    </message>
    <message>
        <source>One picture; \ shows what was before</source>
        <translation>एक चित्र; \ पहले का रूप दिखाता है</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>पर्दा</translation>
    </message>
    <message>
        <source>Drag the line; its knob turns it</source>
        <translation>रेखा खींचें; घुंडी उसे घुमाती है</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>साथ-साथ</translation>
    </message>
    <message>
        <source>Both move and zoom together</source>
        <translation>दोनों साथ खिसकते और ज़ूम होते हैं</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Where pixels differ, and how far</source>
        <translation>कौन-से पिक्सेल कितने अलग हैं</translation>
    </message>
    <message>
        <source>Onion</source>
        <translation>परत</translation>
    </message>
    <message>
        <source>One shines through the other</source>
        <translation>एक के आर-पार दूसरा दिखता है</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>लेंस</translation>
    </message>
    <message>
        <source>The pointer shows what was before</source>
        <translation>पॉइंटर पहले का रूप दिखाता है</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>Up to four variants; click one to take it</source>
        <translation>चार तक विकल्प; चुनने के लिए क्लिक करें</translation>
    </message>
</context>
<context>
    <name>depict::ReviewView</name>
    <message>
        <source>Review</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>पहले: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>बाद: %1</translation>
    </message>
    <message>
        <source>There is nothing to review yet. Paint something, or open a picture.</source>
        <translation>तुलना के लिए अभी कुछ नहीं है। कुछ बनाएँ या चित्र खोलें।</translation>
    </message>
    <message>
        <source>This version has no variants. Choose 2 to 4 variants beside the words, and paint.</source>
        <translation>इस संस्करण के विकल्प नहीं हैं। शब्दों के पास 2 से 4 विकल्प चुनें और बनाएँ।</translation>
    </message>
    <message>
        <source>Reading the other picture…</source>
        <translation>दूसरा चित्र पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Nothing was before this version. Right-click another one in the strip below and choose “Compare with this one”.</source>
        <translation>इस संस्करण से पहले कुछ नहीं था। नीचे की पट्टी में किसी और पर दायाँ क्लिक करें और “इससे तुलना करें” चुनें।</translation>
    </message>
    <message>
        <source>Differences are counted on pictures of one size. These are %1 × %2 and %3 × %4 pixels.</source>
        <translation>अंतर समान माप के चित्रों में गिने जाते हैं। ये %1 × %2 और %3 × %4 पिक्सेल के हैं।</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>विकल्प %1</translation>
    </message>
</context>
<context>
    <name>depict::RowRuler</name>
    <message>
        <source>Rows of the picture</source>
        <translation>चित्र की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Rows of the picture, painted from top to bottom</source>
        <translation>चित्र की पंक्तियाँ, ऊपर से नीचे बनती हैं</translation>
    </message>
    <message>
        <source>Rows that stay</source>
        <translation>बनी रहने वाली पंक्तियाँ</translation>
    </message>
    <message>
        <source>Drag the handle, or press the arrow keys, to go back to a row: what lies below is painted anew</source>
        <translation>किसी पंक्ति पर लौटने के लिए हैंडल खींचें या तीर कुंजियाँ दबाएँ: नीचे का भाग दोबारा बनता है</translation>
    </message>
    <message>
        <source>Pause after this row</source>
        <translation>इस पंक्ति के बाद विराम</translation>
    </message>
    <message>
        <source>Click between two rows to pause the painting there; click again to take that back</source>
        <translation>दो पंक्तियों के बीच क्लिक करें तो वहाँ विराम लगेगा; फिर क्लिक करें तो हट जाएगा</translation>
    </message>
</context>
<context>
    <name>depict::SelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>चयन</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Paint what lies behind (Delete)</source>
        <translation>पीछे जो है उसे बनाएँ (Delete)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>जोड़ें…</translation>
    </message>
    <message>
        <source>Say what is to appear here</source>
        <translation>बताएँ कि यहाँ क्या दिखना चाहिए</translation>
    </message>
    <message>
        <source>Add </source>
        <translation>जोड़ो: </translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Say what is to be here instead</source>
        <translation>बताएँ कि इसकी जगह यहाँ क्या हो</translation>
    </message>
    <message>
        <source>Replace it with </source>
        <translation>इसकी जगह बनाओ: </translation>
    </message>
    <message>
        <source>Keep only</source>
        <translation>केवल यह रखें</translation>
    </message>
    <message>
        <source>Remove everything else</source>
        <translation>बाक़ी सब हटाएँ</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>वर्णन</translation>
    </message>
    <message>
        <source>Ask what this is</source>
        <translation>पूछें कि यह क्या है</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>उलटें</translation>
    </message>
    <message>
        <source>Select everything else instead</source>
        <translation>इसकी जगह बाक़ी सब चुनें</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>चयन हटाएँ</translation>
    </message>
</context>
<context>
    <name>depict::Session</name>
    <message>
        <source>Pasted picture</source>
        <translation>पेस्ट किया गया चित्र</translation>
    </message>
    <message>
        <source>The picture stays as it is: what you asked for was not found in it. Try other words.</source>
        <translation>चित्र वैसा ही है: आपने जो चाहा वह उसमें नहीं मिला। दूसरे शब्द आज़माएँ।</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>इसे हटाओ</translation>
    </message>
    <message>
        <source>remove everything here</source>
        <translation>यहाँ का सब कुछ हटाओ</translation>
    </message>
    <message>
        <source>What is in the picture?</source>
        <translation>चित्र में क्या है?</translation>
    </message>
    <message>
        <source>The project is open in another window.</source>
        <translation>प्रोजेक्ट दूसरी विंडो में खुला है।</translation>
    </message>
    <message>
        <source>Close it there, or open another one.</source>
        <translation>उसे वहाँ बंद करें या कोई दूसरा खोलें।</translation>
    </message>
    <message>
        <source>continue the picture beyond its edges</source>
        <translation>चित्र को उसके किनारों से आगे बढ़ाओ</translation>
    </message>
    <message>
        <source>This picture was not painted to its end.</source>
        <translation>यह तस्वीर पूरी नहीं बनी।</translation>
    </message>
    <message>
        <source>Go on with it or attach another picture; your words stand in the prompt.</source>
        <translation>इसे आगे बढ़ाएँ या दूसरी तस्वीर जोड़ें; आपके शब्द लिखने की जगह में हैं।</translation>
    </message>
</context>
<context>
    <name>depict::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>सेटिंग के पृष्ठ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>चित्रण</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>कीबोर्ड शॉर्टकट…</translation>
    </message>
    <message>
        <source>Reset settings…</source>
        <translation>सेटिंग रीसेट करें…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसी</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्की</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरी</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Of menus and messages, from the next start on. Words for pictures can be written in any language at any time.</source>
        <translation>मेन्यू और संदेशों की, अगली शुरुआत से। चित्रों के लिए शब्द कभी भी किसी भी भाषा में लिखे जा सकते हैं।</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>इंटरफ़ेस का माप</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>अगली शुरुआत से।</translation>
    </message>
    <message>
        <source>The one used last</source>
        <translation>पिछली बार इस्तेमाल किया हुआ</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>What new projects begin with.</source>
        <translation>नए प्रोजेक्ट किससे शुरू होते हैं।</translation>
    </message>
    <message>
        <source>Every core</source>
        <translation>सभी कोर</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>थ्रेड</translation>
    </message>
    <message>
        <source>From the next start on. Fewer leave more of the computer to other programs; the picture is the same with any number.</source>
        <translation>अगली शुरुआत से। कम हों तो दूसरे प्रोग्रामों को अधिक मिलता है; चित्र किसी भी संख्या से वही रहता है।</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Where new projects are written. Those that exist stay where they are.</source>
        <translation>नए प्रोजेक्ट कहाँ लिखे जाते हैं। मौजूदा जहाँ हैं वहीं रहते हैं।</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Where opening and saving begins.</source>
        <translation>खोलना और सहेजना कहाँ से शुरू हो।</translation>
    </message>
    <message>
        <source>Folder for: %1</source>
        <translation>%1 का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Choose the folder for: %1</source>
        <translation>%1 का फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Depict paints on this computer. It connects to a network only while you paint with a remote engine that you chose yourself; nothing else leaves this computer, and nothing is fetched.</source>
        <translation>Depict इसी कंप्यूटर पर बनाता है। नेटवर्क से तभी जुड़ता है जब आप अपने चुने दूरस्थ इंजन से बनाते हैं; और कुछ इस कंप्यूटर से बाहर नहीं जाता, न कुछ लाया जाता है।</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>सेटिंग रीसेट करें</translation>
    </message>
    <message>
        <source>Set everything on these pages to what it was at first? Keys, projects and pictures stay as they are.</source>
        <translation>इन पृष्ठों की हर चीज़ को शुरुआती हाल में लाएँ? कुंजियाँ, प्रोजेक्ट और चित्र वैसे ही रहेंगे।</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट</translation>
    </message>
    <message>
        <source>Steps of undo</source>
        <translation>पूर्ववत करने के चरण</translation>
    </message>
    <message>
        <source>Older steps are forgotten for good. Versions stay, whatever is set here.</source>
        <translation>पुराने चरण हमेशा के लिए भुला दिए जाते हैं। यहाँ कुछ भी चुनें, संस्करण बने रहते हैं।</translation>
    </message>
</context>
<context>
    <name>depict::SetupBar</name>
    <message>
        <source>Swap width and height</source>
        <translation>चौड़ाई और ऊँचाई अदल-बदल करें</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>The same words, shape and seed paint the same picture</source>
        <translation>वही शब्द, आकार और सीड वही चित्र बनाते हैं</translation>
    </message>
    <message>
        <source>A new seed for every painting</source>
        <translation>हर चित्र के लिए नया सीड</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>Paint one picture</source>
        <translation>एक चित्र बनाएँ</translation>
    </message>
    <message>
        <source>Paint %1 pictures with different seeds</source>
        <translation>अलग-अलग सीड से %1 चित्र बनाएँ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stop painting; the rows painted so far stay (Esc)</source>
        <translation>बनाना रोकें; बनी हुई पंक्तियाँ रहेंगी (Esc)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>Paint these words (Enter)</source>
        <translation>इन शब्दों से बनाएँ (Enter)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादित करें</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>पूछें</translation>
    </message>
</context>
<context>
    <name>depict::ShapeButton</name>
    <message>
        <source>Shape and size of the painting</source>
        <translation>चित्र का आकार और माप</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>सटीक</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>अपना</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>चित्र जैसा</translation>
    </message>
    <message>
        <source>%1   %2 × %3</source>
        <translation>%1   %2 × %3</translation>
    </message>
    <message>
        <source>Shape: %1</source>
        <translation>आकार: %1</translation>
    </message>
</context>
<context>
    <name>depict::ShapePanel</name>
    <message>
        <source>Shape</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>माप</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>छोटा</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>बड़ा</translation>
    </message>
    <message>
        <source>Exact size</source>
        <translation>सटीक माप</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>चौड़ाई पिक्सेल में</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>ऊँचाई पिक्सेल में</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Paints %1 × %2 cells, %3 × %4 pixels</source>
        <translation>%1 × %2 खाने, %3 × %4 पिक्सेल बनाता है</translation>
    </message>
    <message>
        <source>%1; the file is cropped to %2 × %3</source>
        <translation>%1; फ़ाइल %2 × %3 में काटी जाती है</translation>
    </message>
    <message>
        <source>%1; the file is scaled to %2 × %3</source>
        <translation>%1; फ़ाइल %2 × %3 में ढाली जाती है</translation>
    </message>
    <message>
        <source>A4 or A3 poster, upright</source>
        <translation>A4 या A3 पोस्टर, खड़ा</translation>
    </message>
    <message>
        <source>A4 or A3 poster, lying</source>
        <translation>A4 या A3 पोस्टर, आड़ा</translation>
    </message>
    <message>
        <source>Web banner 4:1</source>
        <translation>वेब बैनर 4:1</translation>
    </message>
    <message>
        <source>Link preview</source>
        <translation>लिंक पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Story 9:16</source>
        <translation>स्टोरी 9:16</translation>
    </message>
    <message>
        <source>Video 16:9</source>
        <translation>वीडियो 16:9</translation>
    </message>
    <message>
        <source>Square post</source>
        <translation>वर्गाकार पोस्ट</translation>
    </message>
    <message>
        <source>Cover 2:1</source>
        <translation>कवर 2:1</translation>
    </message>
    <message>
        <source>Bookmark 1:3</source>
        <translation>बुकमार्क 1:3</translation>
    </message>
    <message>
        <source>Postcard A6, lying</source>
        <translation>A6 पोस्टकार्ड, आड़ा</translation>
    </message>
    <message>
        <source>Keep the shape: the other side follows</source>
        <translation>आकार बनाए रखें: दूसरी भुजा साथ चलती है</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>आउटपुट</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>The file is as large as what is painted</source>
        <translation>फ़ाइल उतनी ही बड़ी है जितना बनाया जाता है</translation>
    </message>
    <message>
        <source>The file has %1 times as many pixels a side; they are calculated, not painted</source>
        <translation>फ़ाइल की हर भुजा में %1 गुना पिक्सेल हैं; वे गणना से आते हैं, बनाए नहीं जाते</translation>
    </message>
</context>
<context>
    <name>depict::ShapePreview</name>
    <message>
        <source>What will be painted</source>
        <translation>क्या बनेगा</translation>
    </message>
</context>
<context>
    <name>depict::ShapeTile</name>
    <message>
        <source>Shape %1</source>
        <translation>आकार %1</translation>
    </message>
</context>
<context>
    <name>depict::SheetBox</name>
    <message>
        <source>A3 poster</source>
        <translation>A3 पोस्टर</translation>
    </message>
    <message>
        <source>A4 poster</source>
        <translation>A4 पोस्टर</translation>
    </message>
    <message>
        <source>A5 flyer</source>
        <translation>A5 पर्चा</translation>
    </message>
    <message>
        <source>A6 postcard</source>
        <translation>A6 पोस्टकार्ड</translation>
    </message>
    <message>
        <source>Bookmark 1:3</source>
        <translation>बुकमार्क 1:3</translation>
    </message>
    <message>
        <source>Cover 2:1</source>
        <translation>कवर 2:1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छपाई</translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation>लंबाई की इकाई</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>मिमी</translation>
    </message>
    <message>
        <source>inch</source>
        <translation>इंच</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>काग़ज़</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>छपना नहीं है</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>अपना</translation>
    </message>
    <message>
        <source>Width of the sheet</source>
        <translation>काग़ज़ की चौड़ाई</translation>
    </message>
    <message>
        <source>Height of the sheet</source>
        <translation>काग़ज़ की ऊँचाई</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>ब्लीड</translation>
    </message>
    <message>
        <source>What is cut off at each side, so that no white edge shows</source>
        <translation>हर ओर से जो कटता है ताकि सफ़ेद किनारा न दिखे</translation>
    </message>
    <message>
        <source>Safe area</source>
        <translation>सुरक्षित क्षेत्र</translation>
    </message>
    <message>
        <source>How far text stays away from the cut</source>
        <translation>पाठ कटाई से कितनी दूर रहे</translation>
    </message>
    <message>
        <source>Show guides</source>
        <translation>गाइड दिखाएँ</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>चौड़ाई</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>ऊँचाई</translation>
    </message>
    <message>
        <source>Choose a sheet to see what is cut off and how sharp it prints.</source>
        <translation>काग़ज़ चुनें और देखें कि क्या कटेगा और छपाई कितनी स्पष्ट होगी।</translation>
    </message>
    <message>
        <source>%1 dots an inch: soft from near by. Letters stay sharp in the PDF.</source>
        <translation>%1 डॉट प्रति इंच: पास से धुँधला। PDF में अक्षर स्पष्ट रहते हैं।</translation>
    </message>
    <message>
        <source>%1 dots an inch</source>
        <translation>%1 डॉट प्रति इंच</translation>
    </message>
</context>
<context>
    <name>depict::ShortcutsDialog</name>
    <message>
        <source>No action is called that, and no key is.</source>
        <translation>इस नाम की न कोई क्रिया है, न कुंजी।</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Search by name or key: “zoom”, “Ctrl+E”</source>
        <translation>नाम या कुंजी से खोजें: “ज़ूम”, “Ctrl+E”</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>शॉर्टकट खोजें</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>क्रियाएँ और उनकी कुंजियाँ</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>सभी कुंजियाँ रीसेट करें</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>नई कुंजी: दबाएँ</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>कोई कुंजी नहीं</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट</translation>
    </message>
    <message>
        <source>The key that this action had at first</source>
        <translation>इस क्रिया की शुरुआती कुंजी</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Choose an action above</source>
        <translation>ऊपर से कोई क्रिया चुनें</translation>
    </message>
    <message>
        <source>%1 already stands for “%2”. Replacing leaves that action without this key.</source>
        <translation>%1 पहले से “%2” के लिए है। बदलने पर उस क्रिया की यह कुंजी नहीं रहेगी।</translation>
    </message>
</context>
<context>
    <name>depict::StatusLine</name>
    <message>
        <source>%1 s left</source>
        <translation>%1 से. शेष</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>%1:%2 शेष</translation>
    </message>
    <message>
        <source>Model and device</source>
        <translation>मॉडल और उपकरण</translation>
    </message>
    <message>
        <source>Memory that Depict takes</source>
        <translation>Depict की ली हुई मेमोरी</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>मॉडल लोड हो रहा है…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>कोई मॉडल नहीं</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>विराम पर</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>रुक रहा है…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>प्रतीक्षा में…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>पढ़ रहा है…</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>सोच रहा है…</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>बना रहा है</translation>
    </message>
    <message>
        <source>Refining</source>
        <translation>निखार रहा है</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>उत्तर दे रहा है…</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 प्रतीक्षा में</translation>
    </message>
    <message>
        <source>row %1/%2</source>
        <translation>पंक्ति %1/%2</translation>
    </message>
    <message>
        <source>%1 cells/s</source>
        <translation>%1 खाने/से.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>%1 — no progress for %2 s</source>
        <translation>%1 — %2 से. से कोई प्रगति नहीं</translation>
    </message>
</context>
<context>
    <name>depict::SteeringActions</name>
    <message>
        <source>Saved as %1</source>
        <translation>%1 नाम से सहेजा गया</translation>
    </message>
    <message>
        <source>&amp;From a row on, by other words…</source>
        <translation>किसी पंक्ति से दूसरे शब्दों में (&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Another ending</source>
        <translation>दूसरा अंत (&amp;A)</translation>
    </message>
    <message>
        <source>Keep the rows above the ruler&apos;s handle, or the upper half, and paint the rest with another seed</source>
        <translation>पैमाने के हैंडल से ऊपर की पंक्तियाँ, या ऊपरी आधा रखें और बाक़ी दूसरे सीड से बनाएँ</translation>
    </message>
    <message>
        <source>Pause a&amp;t a row…</source>
        <translation>पंक्ति पर विराम (&amp;T)…</translation>
    </message>
    <message>
        <source>Co&amp;nfidence of the cells</source>
        <translation>खानों का भरोसा (&amp;N)</translation>
    </message>
    <message>
        <source>Time-lap&amp;se of the painting</source>
        <translation>चित्र का टाइम-लैप्स (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export the time-lapse…</source>
        <translation>टाइम-लैप्स निर्यात करें (&amp;E)…</translation>
    </message>
    <message>
        <source>Pause at a row</source>
        <translation>पंक्ति पर विराम</translation>
    </message>
    <message>
        <source>Rows to paint before it pauses:</source>
        <translation>रुकने से पहले की पंक्तियाँ:</translation>
    </message>
    <message>
        <source>Do not pause</source>
        <translation>न रुकें</translation>
    </message>
    <message>
        <source>Export the time-lapse</source>
        <translation>टाइम-लैप्स निर्यात करें</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation>एनिमेटेड GIF (*.gif)</translation>
    </message>
    <message>
        <source>PNG frames, numbered (*.png)</source>
        <translation>क्रमांकित PNG फ़्रेम (*.png)</translation>
    </message>
    <message>
        <source>time-lapse</source>
        <translation>टाइम-लैप्स</translation>
    </message>
</context>
<context>
    <name>depict::SteeringBar</name>
    <message>
        <source>From here on</source>
        <translation>यहाँ से आगे</translation>
    </message>
    <message>
        <source>Take nothing back (Esc)</source>
        <translation>कुछ वापस न लें (Esc)</translation>
    </message>
    <message>
        <source>From here on: what the picture is to show</source>
        <translation>यहाँ से आगे: चित्र क्या दिखाए</translation>
    </message>
    <message>
        <source>Words for the rest of the picture</source>
        <translation>चित्र के बाक़ी भाग के लिए शब्द</translation>
    </message>
    <message>
        <source>The rows above stay as they are, bit by bit. Other words paint the rest by them; the same words paint another ending.</source>
        <translation>ऊपर की पंक्तियाँ बिट-दर-बिट वैसी ही रहती हैं। दूसरे शब्द बाक़ी को अपने अनुसार बनाते हैं; वही शब्द दूसरा अंत।</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>अंत</translation>
    </message>
    <message>
        <source>Paint from row %1 on</source>
        <translation>पंक्ति %1 से बनाएँ</translation>
    </message>
    <message>
        <source>Another ending</source>
        <translation>दूसरा अंत</translation>
    </message>
    <message>
        <source>%1 other endings</source>
        <translation>%1 दूसरे अंत</translation>
    </message>
    <message>
        <source>Paint one ending</source>
        <translation>एक अंत बनाएँ</translation>
    </message>
    <message>
        <source>Paint %1 endings with different seeds</source>
        <translation>अलग-अलग सीड से %1 अंत बनाएँ</translation>
    </message>
    <message>
        <source>Row 1 stays, the rest is painted anew</source>
        <translation>पंक्ति 1 रहती है, बाक़ी दोबारा बनता है</translation>
    </message>
    <message>
        <source>Rows 1–%1 stay, the rest is painted anew</source>
        <translation>पंक्तियाँ 1–%1 रहती हैं, बाक़ी दोबारा बनता है</translation>
    </message>
    <message>
        <source>Paused after row %1 of %2</source>
        <translation>%2 में से पंक्ति %1 के बाद विराम</translation>
    </message>
    <message>
        <source>All %1 painted rows stay</source>
        <translation>बनी हुई सभी %1 पंक्तियाँ रहती हैं</translation>
    </message>
</context>
<context>
    <name>depict::SuggestionBar</name>
    <message>
        <source>What one could ask for</source>
        <translation>क्या माँगा जा सकता है</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>suggestion</comment>
        <translation>%1: “%2”</translation>
    </message>
</context>
<context>
    <name>depict::TextEditor</name>
    <message>
        <source>Words of the text</source>
        <translation>पाठ के शब्द</translation>
    </message>
    <message>
        <source>Ctrl+Enter ends writing, Escape takes it back</source>
        <translation>Ctrl+Enter से लेखन समाप्त, Esc से रद्द</translation>
    </message>
</context>
<context>
    <name>depict::TextPanel</name>
    <message>
        <source>Double-click the picture to write on it, or press +. Then choose font, colour, outline and shadow here.</source>
        <translation>चित्र पर लिखने के लिए उस पर दो बार क्लिक करें, या + दबाएँ। फिर यहाँ फ़ॉन्ट, रंग, रूपरेखा और छाया चुनें।</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>नया पाठ</translation>
    </message>
    <message>
        <source>Duplicate this text</source>
        <translation>इस पाठ की प्रतिलिपि</translation>
    </message>
    <message>
        <source>Bring this text forward</source>
        <translation>यह पाठ आगे लाएँ</translation>
    </message>
    <message>
        <source>Send this text backward</source>
        <translation>यह पाठ पीछे भेजें</translation>
    </message>
    <message>
        <source>Remove this text (Delete)</source>
        <translation>यह पाठ हटाएँ (Delete)</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>पाठ के शब्द</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>क्या लिखा है</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>फ़ॉन्ट</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>मोटाई</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>पतला</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>मोटा</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>सबसे मोटा</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>तिरछा</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>माप</translation>
    </message>
    <message>
        <source> px</source>
        <translation> पिक्सेल</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>अक्षरों का रंग</translation>
    </message>
    <message>
        <source>Align with the beginning of the lines</source>
        <translation>पंक्तियों के आरंभ से सीध</translation>
    </message>
    <message>
        <source>Align with the middle of the lines</source>
        <translation>पंक्तियों के मध्य से सीध</translation>
    </message>
    <message>
        <source>Align with the end of the lines</source>
        <translation>पंक्तियों के अंत से सीध</translation>
    </message>
    <message>
        <source>Vertical: columns from right to left</source>
        <translation>खड़ा: स्तंभ दाएँ से बाएँ</translation>
    </message>
    <message>
        <source>Between letters</source>
        <translation>अक्षरों के बीच</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Between lines</source>
        <translation>पंक्तियों के बीच</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>घुमाव</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>रूपरेखा</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>छाया</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>कोमलता</translation>
    </message>
    <message>
        <source>Colour of the outline</source>
        <translation>रूपरेखा का रंग</translation>
    </message>
    <message>
        <source>Colour of the shadow</source>
        <translation>छाया का रंग</translation>
    </message>
</context>
<context>
    <name>depict::TextTool</name>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
</context>
<context>
    <name>depict::TimeLapseExport</name>
    <message>
        <source>From row %1 on: %2</source>
        <translation>पंक्ति %1 से: %2</translation>
    </message>
</context>
<context>
    <name>depict::TipBar</name>
    <message>
        <source>Enter paints, Shift+Enter begins a new line, Alt+Up brings earlier words back.</source>
        <translation>Enter से बनता है, Shift+Enter से नई पंक्ति, Alt+ऊपर से पुराने शब्द लौटते हैं।</translation>
    </message>
    <message>
        <source>Take a tool at the side and outline something: the words then change only that.</source>
        <translation>किनारे से औज़ार लेकर किसी चीज़ को घेरें: शब्द तब केवल उसे बदलते हैं।</translation>
    </message>
    <message>
        <source>Nothing is lost: every picture stays in the strip of versions, and Ctrl+Z goes back.</source>
        <translation>कुछ नहीं खोता: हर चित्र संस्करणों की पट्टी में रहता है और Ctrl+Z पीछे ले जाता है।</translation>
    </message>
    <message>
        <source>Drop several pictures onto the chat and speak of them by their numbers.</source>
        <translation>कई चित्र चैट में छोड़ें और उन्हें उनके नंबर से पुकारें।</translation>
    </message>
    <message>
        <source>Stop a painting at any row: keep what is there, or go on from it later.</source>
        <translation>किसी भी पंक्ति पर रोकें: जो बना है रखें या बाद में जारी रखें।</translation>
    </message>
    <message>
        <source>While the canvas has the keyboard, Tab hides the panels and brings them back.</source>
        <translation>जब कीबोर्ड कैनवास पर हो, Tab पैनल छिपाता और लौटाता है।</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>समझ गया</translation>
    </message>
    <message>
        <source>Do not show this tip again</source>
        <translation>यह सुझाव फिर न दिखाएँ</translation>
    </message>
</context>
<context>
    <name>depict::ToolBox</name>
    <message>
        <source>Tools</source>
        <translation>औज़ार</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>चित्र खिसकाएँ</translation>
    </message>
    <message>
        <source>Mask brush</source>
        <translation>मास्क ब्रश</translation>
    </message>
    <message>
        <source>Mask eraser</source>
        <translation>मास्क रबड़</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>आयत चुनें</translation>
    </message>
    <message>
        <source>Select an ellipse</source>
        <translation>दीर्घवृत्त चुनें</translation>
    </message>
    <message>
        <source>Lasso: drag a line or click corners</source>
        <translation>लैसो: रेखा खींचें या कोनों पर क्लिक करें</translation>
    </message>
    <message>
        <source>Magic wand: select a colour</source>
        <translation>जादुई छड़ी: एक रंग चुनें</translation>
    </message>
    <message>
        <source>Select the thing you click</source>
        <translation>क्लिक की गई चीज़ चुनें</translation>
    </message>
    <message>
        <source>Text over the picture</source>
        <translation>चित्र पर पाठ</translation>
    </message>
    <message>
        <source>Expand: pull the edges of the picture</source>
        <translation>विस्तार: चित्र के किनारे खींचें</translation>
    </message>
</context>
<context>
    <name>depict::ToolOptions</name>
    <message>
        <source>Size</source>
        <translation>माप</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>कठोरता</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>अपारदर्शिता</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>सहनशीलता</translation>
    </message>
    <message>
        <source>Touching</source>
        <translation>सटे हुए</translation>
    </message>
    <message>
        <source>Only what hangs together with the pixel you click</source>
        <translation>केवल वही जो क्लिक किए पिक्सेल से जुड़ा है</translation>
    </message>
    <message>
        <source>Select anew</source>
        <translation>नया चयन</translation>
    </message>
    <message>
        <source>Add to the selection (Shift)</source>
        <translation>चयन में जोड़ें (Shift)</translation>
    </message>
    <message>
        <source>Take from the selection (Alt)</source>
        <translation>चयन से घटाएँ (Alt)</translation>
    </message>
    <message>
        <source>Keep what both cover (Shift+Alt)</source>
        <translation>साझा भाग रखें (Shift+Alt)</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>फ़ेदर</translation>
    </message>
    <message>
        <source>How far the edge of what is repainted is softened</source>
        <translation>दोबारा बने भाग का किनारा कितना मुलायम हो</translation>
    </message>
    <message>
        <source>Strict edge</source>
        <translation>सख़्त किनारा</translation>
    </message>
    <message>
        <source>Every pixel is either repainted or left exactly as it is</source>
        <translation>हर पिक्सेल या तो दोबारा बनता है या ठीक वैसा ही रहता है</translation>
    </message>
    <message>
        <source>Select by words: “the dog”</source>
        <translation>शब्दों से चुनें: “कुत्ता”</translation>
    </message>
    <message>
        <source>Return selects what you name</source>
        <translation>Enter से वही चुना जाता है जो आप बताएँ</translation>
    </message>
    <message>
        <source>Select by words</source>
        <translation>शब्दों से चुनें</translation>
    </message>
</context>
<context>
    <name>depict::TurnDelegate</name>
    <message>
        <source>Try again with another seed</source>
        <translation>दूसरे सीड से फिर बनाएँ</translation>
    </message>
    <message>
        <source>Change the words and paint a branch beside it</source>
        <translation>शब्द बदलें और साथ में एक शाखा बनाएँ</translation>
    </message>
    <message>
        <source>Compare with what it was made from</source>
        <translation>जिससे बना उससे तुलना करें</translation>
    </message>
    <message>
        <source>Use as a picture for the next words</source>
        <translation>अगले शब्दों के लिए चित्र के रूप में लें</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>शब्द कॉपी करें</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>और क्या किया जा सकता है</translation>
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
        <translation>कुछ नहीं बदला</translation>
    </message>
    <message>
        <source>All of it changed</source>
        <translation>सब कुछ बदला</translation>
    </message>
    <message>
        <source>%1 of it changed</source>
        <translation>%1 बदला</translation>
    </message>
    <message>
        <source>Nothing changed in the selection</source>
        <translation>चयन में कुछ नहीं बदला</translation>
    </message>
    <message>
        <source>All of the selection changed</source>
        <translation>पूरा चयन बदला</translation>
    </message>
    <message>
        <source>%1 of the selection changed</source>
        <translation>चयन का %1 बदला</translation>
    </message>
    <message>
        <source>nothing outside</source>
        <translation>बाहर कुछ नहीं</translation>
    </message>
    <message>
        <source>%1 outside</source>
        <translation>बाहर %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>inside, outside</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>%2 में से पंक्ति %1</translation>
    </message>
    <message>
        <source>Stopped after row %1 of %2</source>
        <translation>%2 में से पंक्ति %1 के बाद रुका</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>सीड %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 से.</translation>
    </message>
</context>
<context>
    <name>depict::TurnView</name>
    <message>
        <source>All of the &amp;thoughts</source>
        <translation>सारे विचार (&amp;T)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Arrow keys walk through the turns, Enter shows the picture, the menu key shows what can be done with it.</source>
        <translation>तीर कुंजियाँ बारियों में घुमाती हैं, Enter चित्र दिखाता है, मेन्यू कुंजी दिखाती है कि क्या हो सकता है।</translation>
    </message>
    <message>
        <source>Try &amp;again with another seed</source>
        <translation>दूसरे सीड से फिर बनाएँ (&amp;A)</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>फिर से पूछें (&amp;G)</translation>
    </message>
    <message>
        <source>Change the &amp;words and paint a branch beside it</source>
        <translation>शब्द बदलें और साथ में एक शाखा बनाएँ (&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;ompare with what it was made from</source>
        <translation>जिससे बना उससे तुलना करें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Use as a picture for the next words</source>
        <translation>अगले शब्दों के लिए चित्र के रूप में लें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy the answer</source>
        <translation>उत्तर कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy the words</source>
        <translation>शब्द कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;picture</source>
        <translation>चित्र कॉपी करें (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show this picture	Enter</source>
        <translation>यह चित्र दिखाएँ (&amp;S)	Enter</translation>
    </message>
</context>
<context>
    <name>depict::VersionList</name>
    <message>
        <source>being painted</source>
        <translation>बन रहा है</translation>
    </message>
    <message>
        <source>stopped after row %1 of %2</source>
        <translation>%2 में से पंक्ति %1 के बाद रुका</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>तारे वाला</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
</context>
<context>
    <name>depict::WelcomeCard</name>
    <message>
        <source>What shall we paint?</source>
        <translation>क्या बनाएँ?</translation>
    </message>
    <message>
        <source>Open a picture and change it by words…</source>
        <translation>चित्र खोलें और शब्दों से बदलें…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>हाल के प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Open the project %1</source>
        <translation>प्रोजेक्ट %1 खोलें</translation>
    </message>
    <message>
        <source>Write it in the chat in any language, or begin with one of these.</source>
        <translation>चैट में किसी भी भाषा में लिखें, या इनमें से किसी से शुरू करें।</translation>
    </message>
    <message>
        <source>Write it in the chat (this model reads %1), or begin with one of these.</source>
        <translation>चैट में लिखें (यह मॉडल %1 पढ़ता है), या इनमें से किसी से शुरू करें।</translation>
    </message>
</context>
</TS>
