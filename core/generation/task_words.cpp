// The words that the model was taught for each task, taken from resources/world/phrases.
#include "generation/task_words.h"

#include <algorithm>
#include <array>

namespace depict {
namespace {

constexpr std::ptrdiff_t kMaps = 4; // of kAskedTasks, the first ones

struct Language {
    std::string_view code;
    std::array<std::string_view, kAskedTasks.size()> words; // in the order of kAskedTasks
};

constexpr std::array<Language, 12> kLanguages{{
    {"en",
     {{"show the depth map", "show the edges", "segment the picture", "detect all objects",
       "Describe the picture.", "What is in this picture?", "make it sunny", "make it rain",
       "make it snow", "make it foggy", "make it night", "turn this into a watercolor painting",
       "turn this into an oil painting", "turn this into a pencil sketch",
       "turn this into a pixel art picture", "turn this into a paper cutout",
       "turn this into a neon sign", "make a poster of a cat in the snow that says \"Hello\""}}},
    {"zh",
     {{"显示深度图", "显示边缘", "分割这张图", "检测所有物体", "描述一下这张图。", "图里有什么？",
       "改成晴天", "改成雨天", "改成雪天", "改成雾天", "改成夜晚", "改成水彩风格", "改成油画风格",
       "改成铅笔素描风格", "改成像素风格", "改成剪纸风格", "改成霓虹风格",
       "做一张海报：雪地里的一只猫，写上“你好”"}}},
    {"ja",
     {{"深度マップを見せて", "エッジを見せて", "画像を領域分割して", "すべての物体を検出して",
       "この画像を説明して", "この画像には何がありますか？", "晴れにして", "雨にして", "雪にして",
       "霧にして", "夜にして", "水彩画風にして", "油絵風にして", "鉛筆画風にして",
       "ドット絵風にして", "切り絵風にして", "ネオン風にして",
       "雪の中の猫のポスターを作って、「こんにちは」と書いて"}}},
    {"ko",
     {{"깊이 지도를 보여줘", "윤곽선을 보여줘", "그림을 분할해줘", "모든 물체를 찾아줘",
       "이 그림을 설명해줘", "그림에 무엇이 있나요?", "맑은 날씨로 바꿔줘", "비 오는 날로 바꿔줘",
       "눈 오는 날로 바꿔줘", "안개 낀 날로 바꿔줘", "밤으로 바꿔줘", "수채화로 바꿔줘",
       "유화로 바꿔줘", "연필 스케치로 바꿔줘", "픽셀 아트로 바꿔줘", "종이 공예 그림으로 바꿔줘",
       "네온 아트로 바꿔줘", "눈 속의 고양이 포스터를 만들고 “안녕”이라고 써 줘"}}},
    {"es",
     {{"muestra el mapa de profundidad", "muestra los bordes", "segmenta la imagen",
       "detecta todos los objetos", "Describe la imagen.", "¿Qué hay en esta imagen?",
       "haz que haga sol", "haz que llueva", "haz que nieve", "haz que haya niebla",
       "haz que sea de noche", "conviértelo en una acuarela", "conviértelo en una pintura al óleo",
       "conviértelo en un boceto a lápiz", "conviértelo en una imagen en pixel art",
       "conviértelo en un recorte de papel", "conviértelo en un letrero de neón",
       "haz un cartel de un gato en la nieve que diga «Hola»"}}},
    {"fr",
     {{"montre la carte de profondeur", "montre les contours", "segmente l'image",
       "détecte tous les objets", "Décris l'image.", "Qu'y a-t-il dans cette image ?",
       "fais qu'il y ait du soleil", "fais pleuvoir", "fais neiger", "mets du brouillard",
       "mets la scène de nuit", "transforme ça en une aquarelle",
       "transforme ça en une peinture à l'huile", "transforme ça en un croquis au crayon",
       "transforme ça en une image en pixel art", "transforme ça en un papier découpé",
       "transforme ça en une enseigne au néon",
       "fais une affiche d'un chat dans la neige avec le texte « Bonjour »"}}},
    {"it",
     {{"mostra la mappa di profondità", "mostra i bordi", "segmenta l'immagine",
       "rileva tutti gli oggetti", "Descrivi l'immagine.", "Cosa c'è in questa immagine?",
       "fai in modo che ci sia il sole", "fai piovere", "fai nevicare", "metti la nebbia",
       "fai scendere la notte", "trasformalo in un acquerello", "trasformalo in un dipinto a olio",
       "trasformalo in uno schizzo a matita", "trasformalo in un'immagine in pixel art",
       "trasformalo in un ritaglio di carta", "trasformalo in un'insegna al neon",
       "fai un poster di un gatto nella neve con la scritta «Ciao»"}}},
    {"pt",
     {{"mostre o mapa de profundidade", "mostre as bordas", "segmente a imagem",
       "detecte todos os objetos", "Descreva a imagem.", "O que há nesta imagem?",
       "faça um dia de sol", "faça chover", "faça nevar", "coloque neblina", "faça ficar de noite",
       "transforme isso em uma aquarela", "transforme isso em uma pintura a óleo",
       "transforme isso em um esboço a lápis", "transforme isso em uma imagem em pixel art",
       "transforme isso em um recorte de papel", "transforme isso em um letreiro de neon",
       "faça um cartaz de um gato na neve com o texto “Olá”"}}},
    {"de",
     {{"Erstelle eine Tiefenkarte.", "Erstelle ein Kantenbild.", "Segmentiere das ganze Bild.",
       "Erkenne alle Objekte.", "Beschreibe das Bild.", "Was ist auf dem Bild?",
       "Mach das Wetter sonnig.", "Lass es regnen.", "Lass es schneien.", "Mach es neblig.",
       "Mach es Nacht.", "Verwandle das Bild in ein Aquarell.",
       "Verwandle das Bild in ein Ölgemälde.", "Verwandle das Bild in eine Bleistiftskizze.",
       "Verwandle das Bild in eine Pixelgrafik.", "Verwandle das Bild in einen Papierschnitt.",
       "Verwandle das Bild in ein Neonbild.",
       "Erstelle ein Poster, das eine Katze im Schnee zeigt, mit der Aufschrift „Hallo“."}}},
    {"ru",
     {{"Сделай карту глубины.", "Покажи контуры.", "Сегментируй картинку.", "Найди все объекты.",
       "Опиши картинку.", "Что на картинке?", "Сделай погоду солнечной.", "Сделай дождь.",
       "Сделай снегопад.", "Сделай туман.", "Сделай ночь.", "Преврати картинку в акварель.",
       "Преврати картинку в картину маслом.", "Преврати картинку в карандашный набросок.",
       "Преврати картинку в пиксель-арт.", "Преврати картинку в аппликацию из бумаги.",
       "Преврати картинку в неоновую картинку.",
       "сделай плакат с котом на снегу и надписью «Привет»"}}},
    {"ar",
     {{"أنشئ خريطة العمق.", "أظهر الحواف.", "قسّم الصورة إلى أجزاء.", "اكشف عن كل العناصر.",
       "صف الصورة.", "ماذا يوجد في الصورة؟", "اجعل الجو مشمسًا.", "اجعل الجو ممطرًا.",
       "اجعل الثلج يتساقط.", "اجعل الجو ضبابيًا.", "اجعل الوقت ليلًا.", "حوّل الصورة إلى لوحة مائية.",
       "حوّل الصورة إلى لوحة زيتية.", "حوّل الصورة إلى رسم بقلم الرصاص.",
       "حوّل الصورة إلى رسم بفن البكسل.", "حوّل الصورة إلى لوحة من قصاصات الورق.",
       "حوّل الصورة إلى صورة نيون.", "صمّم ملصقًا يُظهر قطة في الثلج مع عبارة «مرحبًا»"}}},
    {"hi",
     {{"गहराई का नक़्शा बनाओ", "किनारे दिखाओ", "तस्वीर को हिस्सों में बाँटो", "सारी चीज़ें पहचानो",
       "तस्वीर का वर्णन करो।", "तस्वीर में क्या है?", "मौसम धूप वाला कर दो", "बारिश करवा दो",
       "बर्फ़बारी करवा दो", "कोहरा कर दो", "रात कर दो", "इसे जलरंग चित्र में बदलो", "इसे तैलचित्र में बदलो",
       "इसे पेंसिल स्केच में बदलो", "इसे पिक्सेल आर्ट में बदलो", "इसे पेपर कट में बदलो", "इसे नियॉन चित्र में बदलो",
       "बर्फ़ में एक बिल्ली का पोस्टर बनाओ जिस पर “नमस्ते” लिखा हो"}}},
}};

} // namespace

std::string_view taskWords(std::string_view task, std::string_view language) {
    const auto asked = std::find(kAskedTasks.begin(), kAskedTasks.end(), task);
    const auto said = std::find_if(kLanguages.begin(), kLanguages.end(),
                                   [&](const Language& one) { return one.code == language; });
    if (asked == kAskedTasks.end() || said == kLanguages.end())
        return {};
    return said->words[static_cast<std::size_t>(asked - kAskedTasks.begin())];
}

bool asksForMap(std::string_view words) {
    return std::any_of(kLanguages.begin(), kLanguages.end(), [&](const Language& language) {
        const auto* const first = language.words.begin();
        return std::find(first, first + kMaps, words) != first + kMaps;
    });
}

} // namespace depict
