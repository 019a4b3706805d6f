#include "generation/example_words.h"

#include <algorithm>
#include <array>

namespace depict {
namespace {

struct Language {
    std::string_view code;
    std::array<std::string_view, 6> words; // in the order of ExampleWords
};

constexpr std::array<Language, 12> kLanguages{{
    {"en",
     {"a red car and a dog on the beach", "a blue sailboat on a lake",
      "a snowman and a house in the snow", "a cat between two trees in a park",
      "add a cat on the right", "How many dogs are there?"}},
    {"zh",
     {"海滩上的一辆红色汽车和一只狗", "湖上的一艘蓝色帆船", "雪地里的一个雪人和一座房子",
      "公园里两棵树之间的一只猫", "在右边加一只猫", "有几只狗？"}},
    {"ja",
     {"浜辺の赤い車と犬", "湖に浮かぶ青いヨット", "雪の中の雪だるまと家", "公園の2本の木の間の猫",
      "右に猫を追加して", "犬は何匹いますか？"}},
    {"ko",
     {"해변의 빨간 자동차와 개", "호수 위의 파란 돛단배", "눈 속의 눈사람과 집",
      "공원의 나무 두 그루 사이에 있는 고양이", "오른쪽에 고양이를 추가해줘",
      "개가 몇 마리 있나요?"}},
    {"es",
     {"un coche rojo y un perro en la playa", "un velero azul en un lago",
      "un muñeco de nieve y una casa en la nieve", "un gato entre dos árboles en un parque",
      "añade un gato a la derecha", "¿Cuántos perros hay?"}},
    {"fr",
     {"une voiture rouge et un chien sur la plage", "un voilier bleu sur un lac",
      "un bonhomme de neige et une maison dans la neige", "un chat entre deux arbres dans un parc",
      "ajoute un chat à droite", "Combien de chiens y a-t-il ?"}},
    {"it",
     {"un'auto rossa e un cane sulla spiaggia", "una barca a vela blu su un lago",
      "un pupazzo di neve e una casa nella neve", "un gatto tra due alberi in un parco",
      "aggiungi un gatto a destra", "Quanti cani ci sono?"}},
    {"pt",
     {"um carro vermelho e um cachorro na praia", "um veleiro azul em um lago",
      "um boneco de neve e uma casa na neve", "um gato entre duas árvores em um parque",
      "adicione um gato à direita", "Quantos cachorros há?"}},
    {"de",
     {"ein rotes Auto und ein Hund am Strand", "ein blaues Segelboot auf einem See",
      "ein Schneemann und ein Haus im Schnee", "eine Katze zwischen zwei Bäumen im Park",
      "füge rechts eine Katze hinzu", "Wie viele Hunde sind auf dem Bild?"}},
    {"ru",
     {"красная машина и собака на пляже", "синий парусник на озере", "снеговик и дом в снегу",
      "кошка между двумя деревьями в парке", "добавь кошку справа", "Сколько собак на картинке?"}},
    {"ar",
     {"سيارة حمراء وكلب على الشاطئ", "قارب شراعي أزرق في بحيرة", "رجل ثلج وبيت في الثلج",
      "قطة بين شجرتين في حديقة", "أضف قطة على اليمين", "كم عدد الكلاب في الصورة؟"}},
    {"hi",
     {"समुद्र तट पर एक लाल कार और एक कुत्ता", "झील पर एक नीली पाल नाव", "बर्फ़ में एक हिम मानव और एक घर",
      "पार्क में दो पेड़ों के बीच एक बिल्ली", "दाईं ओर एक बिल्ली जोड़ो", "कितने कुत्ते हैं?"}},
}};

} // namespace

std::string_view exampleWords(ExampleWords what, std::string_view language) {
    const auto* const said =
        std::find_if(kLanguages.begin(), kLanguages.end(),
                     [&](const Language& one) { return one.code == language; });
    return said == kLanguages.end() ? std::string_view()
                                    : said->words.at(static_cast<std::size_t>(what));
}

} // namespace depict
