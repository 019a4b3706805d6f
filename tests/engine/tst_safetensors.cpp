#include "base/error.h"
#include "engine/tensors/finite.h"
#include "engine/tensors/safetensors.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace depict;

class TestSafetensors : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    [[nodiscard]] std::filesystem::path path(const char* name) const {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    void write(const std::filesystem::path& file, const std::string& header,
               std::size_t bytes) const {
        std::ofstream out(file, std::ios::binary);
        const std::uint64_t size = header.size();
        out.write(reinterpret_cast<const char*>(&size), 8);
        out << header << std::string(bytes, 'x');
    }

private Q_SLOTS:
    void roundTrip();
    void refuses_data();
    void refuses();
    void everyDamageIsAnErrorOrHarmless();
    void everyWeightIsLookedAt_data();
    void everyWeightIsLookedAt();
    void missingFile();
    void viewOutlivesTheFile();
};

void TestSafetensors::roundTrip() {
    const std::map<std::string, torch::Tensor> tensors{
        {"a", torch::randn({3, 5})},
        {"b.c", torch::randint(0, 255, {7}, torch::kByte)},
        {"half", torch::randn({2, 2}).to(torch::kBFloat16)},
        {"none", torch::zeros({0, 4})},
        {"whole", torch::tensor({1L << 40, -5L})}};
    writeSafetensors(path("round"), tensors, {{"who", "\"quoted\" ü"}});
    const auto file = SafetensorsFile::open(path("round"));
    QCOMPARE(file.names().size(), tensors.size());
    for (const auto& [name, tensor] : tensors) {
        QVERIFY(torch::equal(file.tensor(name), tensor));
        QCOMPARE(file.tensor(name).scalar_type(), tensor.scalar_type());
    }
    QCOMPARE(file.metadata().at("who"), std::string("\"quoted\" ü"));
    QVERIFY_EXCEPTION_THROWN(static_cast<void>(file.tensor("z")), Error);
    QVERIFY_EXCEPTION_THROWN(static_cast<void>(file.tensor("a", {5, 3})), Error);
}

void TestSafetensors::refuses_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("bytes");
    QTest::newRow("not JSON") << QByteArray("{\"a\":") << 4;
    QTest::newRow("a list") << QByteArray("[]") << 0;
    QTest::newRow("no dtype") << QByteArray(R"({"a":{"shape":[1],"data_offsets":[0,4]}})") << 4;
    QTest::newRow("unknown dtype")
        << QByteArray(R"({"a":{"dtype":"F8","shape":[1],"data_offsets":[0,4]}})") << 4;
    QTest::newRow("dtype of another kind")
        << QByteArray(R"({"a":{"dtype":7,"shape":[1],"data_offsets":[0,4]}})") << 4;
    QTest::newRow("negative side")
        << QByteArray(R"({"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}})") << 4;
    QTest::newRow("fractional side")
        << QByteArray(R"({"a":{"dtype":"F32","shape":[1.5],"data_offsets":[0,4]}})") << 4;
    QTest::newRow("overflowing shape")
        << QByteArray(
               R"({"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,4]}})")
        << 4;
    QTest::newRow("size unlike shape")
        << QByteArray(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}})") << 4;
    QTest::newRow("beyond the end")
        << QByteArray(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})") << 4;
    QTest::newRow("backwards") << QByteArray(
                                      R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}})")
                               << 4;
    QTest::newRow("overlap")
        << QByteArray(
               R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"b":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})")
        << 4;
    QTest::newRow("gap")
        << QByteArray(
               R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"b":{"dtype":"U8","shape":[1],"data_offsets":[2,3]}})")
        << 3;
    QTest::newRow("left over") << QByteArray(
                                      R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})")
                               << 9;
    QTest::newRow("metadata of another kind") << QByteArray(R"({"__metadata__":{"a":1}})") << 0;
}

void TestSafetensors::refuses() {
    QFETCH(QByteArray, header);
    QFETCH(int, bytes);
    write(path("bad"), header.toStdString(), static_cast<std::size_t>(bytes));
    try {
        static_cast<void>(SafetensorsFile::open(path("bad")));
        QFAIL("a damaged file was believed");
    } catch (const Error& error) {
        QCOMPARE(error.kind(), ErrorKind::modelDamaged);
        QVERIFY(error.detail().ends_with('.'));
    }
}

void TestSafetensors::everyDamageIsAnErrorOrHarmless() {
    writeSafetensors(path("good"), {{"a", torch::ones({4})}, {"b", torch::ones({2, 3})}});
    std::ifstream in(path("good"), std::ios::binary);
    const std::string good((std::istreambuf_iterator<char>(in)), {});
    int refused = 0;
    const auto attempt = [&](const std::string& bytes) {
        std::ofstream(path("damaged"), std::ios::binary) << bytes;
        try {
            const auto file = SafetensorsFile::open(path("damaged"));
            for (const auto& name : file.names())
                static_cast<void>(file.tensor(name).sum());
        } catch (const Error& error) {
            QCOMPARE(error.kind(), ErrorKind::modelDamaged);
            ++refused;
        }
    };
    for (std::size_t i = 0; i < good.size(); ++i)
        attempt(good.substr(0, i)); // truncated
    QCOMPARE(refused, static_cast<int>(good.size()));
    const std::size_t header = good.size() - 40;
    for (std::size_t i = 0; i < header; ++i)
        for (const char flip : {'\x01', '\x20', '\x80'}) {
            auto bytes = good;
            bytes[i] = static_cast<char>(bytes[i] ^ flip);
            attempt(bytes);
        }
    QVERIFY(refused > static_cast<int>(good.size()));
}

void TestSafetensors::everyWeightIsLookedAt_data() {
    QTest::addColumn<int>("type");
    for (const auto type : {torch::kFloat, torch::kBFloat16, torch::kHalf, torch::kDouble})
        QTest::addRow("%s", c10::toString(type)) << static_cast<int>(type);
}

void TestSafetensors::everyWeightIsLookedAt() {
    QFETCH(int, type);
    const auto numbers = torch::randn({300001}).to(static_cast<torch::ScalarType>(type));
    QVERIFY(isFinite(numbers));
    QVERIFY(isFinite(torch::empty({0}, numbers.options())));
    for (const std::int64_t at : {0, 70000, 300000})
        for (const double bad : {std::nan(""), HUGE_VAL, -HUGE_VAL}) {
            auto broken = numbers.clone();
            broken[at] = bad;
            QVERIFY(!isFinite(broken));
        }
    auto turned = numbers.slice(0, 0, 300000).reshape({300, 1000}).t();
    QVERIFY(isFinite(turned));
}

void TestSafetensors::missingFile() {
    try {
        static_cast<void>(SafetensorsFile::open(path("nowhere")));
        QFAIL("a missing file was opened");
    } catch (const Error& error) {
        QCOMPARE(error.kind(), ErrorKind::modelMissing);
    }
    QVERIFY_EXCEPTION_THROWN(writeSafetensors(path("no/such/folder"), {{"a", torch::ones({1})}}),
                             Error);
}

void TestSafetensors::viewOutlivesTheFile() {
    writeSafetensors(path("kept"), {{"a", torch::arange(5)}});
    torch::Tensor kept;
    { kept = SafetensorsFile::open(path("kept")).tensor("a"); }
    std::filesystem::remove(path("kept"));
    QVERIFY(torch::equal(kept, torch::arange(5)));
}

QTEST_APPLESS_MAIN(TestSafetensors)
#include "tst_safetensors.moc"
