#include "evaluation/evaluate.h"

#include "base/error.h"
#include "base/file.h"
#include "engine/families/flat/flat_config.h"
#include "engine/families/flat/flat_model.h"
#include "evaluation/contact_sheet.h"
#include "evaluation/evaluation_report.h"
#include "evaluation/fresh_sample.h"
#include "evaluation/measuring.h"
#include "evaluation/metrics.h"
#include "world/render.h"
#include "world/task.h"

#include <algorithm>
#include <memory>
#include <set>

namespace depict {

namespace {

constexpr int kJudgePictures = 128, kTokenizerPictures = 64;

class Evaluation {
public:
    Evaluation(Painter& painter, const EvaluateSettings& settings, int codebook)
        : m_settings(settings), m_painter(painter), m_codebook(codebook),
          m_world(world::World::load(settings.world)),
          m_judge(loadEye(settings.judge, kJudge)), m_tools{m_world,
                                                            m_judge,
                                                            painter,
                                                            settings.sampling,
                                                            settings.knownPlans,
                                                            settings.stop} {
        if (!settings.phrases.empty())
            m_world.books = world::PhraseBooks::load(settings.world, settings.phrases);
        if (!settings.sheets.empty())
            m_sheets = std::make_unique<ContactSheets>(settings.sheets);
    }

    void run() {
        const auto facts = m_painter.facts();
        m_report.modelId = facts.modelId;
        m_report.deviceName = facts.deviceName;
        m_report.seed = m_settings.seed;
        m_report.cells = m_settings.cells;
        m_report.judge = checkEye(m_judge, m_world, "paint", kJudgePictures, m_settings.seed);
        checkTokenizer();
        for (const auto& task : tasks())
            for (const auto& language : languages()) {
                ask(task, language, false);
                if (task == "paint")
                    ask(task, language, true);
            }
        for (const auto& line : tableOf(m_report))
            print(line);
        if (!m_settings.report.empty()) {
            const std::string json = toJson(m_report);
            writeFile(m_settings.report,
                      {reinterpret_cast<const std::uint8_t*>(json.data()), json.size()});
        }
        if (m_sheets)
            m_sheets->write();
    }

private:
    [[nodiscard]] bool isStopped() const { return m_settings.stop && m_settings.stop(); }
    void print(const std::string& line) const {
        if (m_settings.print)
            m_settings.print(line);
    }
    [[nodiscard]] std::vector<std::string> tasks() const {
        std::vector<std::string> all;
        for (const auto& task : world::tasks())
            all.emplace_back(task.id);
        return m_settings.tasks.empty() ? all : m_settings.tasks;
    }
    [[nodiscard]] std::vector<std::string> languages() const {
        return m_settings.languages.empty()
                   ? std::vector<std::string>(world::kLanguages.begin(), world::kLanguages.end())
                   : m_settings.languages;
    }

    /// Pictures through the tokenizer and back, with the true plan: as good as a painting by this
    /// model can be.
    void checkTokenizer() {
        Measure decibels;
        std::set<std::int32_t> used;
        const auto reencode = [&](const world::Scene& scene) {
            if (isStopped())
                return Image();
            const Image truth =
                render(m_world.catalogue, scene, m_painter.facts().shape.cellPixels).freeze();
            const auto back = reencoded(m_painter, truth, scene.grid, m_settings.stop,
                                        planOf(m_world.catalogue, scene));
            if (!back.picture.isNull()) {
                decibels.add(peakSignalToNoise(back.picture, truth));
                used.insert(back.tokens.codes().begin(), back.tokens.codes().end());
            }
            return back.picture;
        };
        auto& report = m_report.tokenizer;
        report.judge =
            checkEye(m_judge, m_world, "paint", kTokenizerPictures, m_settings.seed, reencode);
        report.decibels = decibels.mean();
        report.codesUsed = m_codebook > 0 ? static_cast<double>(used.size()) / m_codebook : 0;
    }

    void ask(const std::string& task, const std::string& language, bool unseen) {
        const int samples = unseen ? (m_settings.samples + 1) / 2 : m_settings.samples;
        const std::string part = unseen ? "unseen" : "";
        int done = 0;
        for (int i = 0; i < samples && !isStopped(); ++i) {
            const auto sample = freshSample(m_world, {task,
                                                      language,
                                                      m_settings.seed,
                                                      i,
                                                      m_settings.cells,
                                                      0,
                                                      {},
                                                      unseen,
                                                      m_settings.objectZipf});
            const auto result = measured(m_tools, sample, static_cast<std::uint64_t>(i));
            if (result.reply.stopped)
                break;
            ++done;
            count(m_report.row(task, language, part), result);
            if (!unseen) {
                const double aspect = static_cast<double>(sample.grid.columns) / sample.grid.rows;
                count(m_report.row(task, "",
                                   aspect == 1  ? "1:1"
                                   : aspect > 1 ? "wide"
                                                : "tall"),
                      result);
            }
            if (m_sheets)
                show(task + "-" + language + (unseen ? "-unseen" : ""), sample, result.reply);
        }
        if (done > 0)
            print(task + " " + language + (unseen ? " unseen" : "") + ": " + std::to_string(done) +
                  " done");
    }

    static void count(EvaluationRow& row, const MeasuredSample& result) {
        ++row.samples;
        row.seconds += result.reply.seconds;
        row.painted.add(result.painted);
        row.drawn.add(result.drawn);
    }

    void show(const std::string& sheet, const world::Sample& sample, const PainterReply& reply) {
        std::vector<Image> pictures = sample.inputs;
        pictures.push_back(reply.picture);
        pictures.push_back(sample.target);
        const std::string answer =
            sample.answer.empty() ? "" : " → " + reply.words + " (" + sample.answer + ")";
        m_sheets->add(sheet, pictures, sample.words + answer);
    }

    const EvaluateSettings& m_settings;
    Painter& m_painter;
    int m_codebook = 0;
    world::World m_world;
    Eye m_judge;
    MeasuringTools m_tools;
    std::unique_ptr<ContactSheets> m_sheets;
    EvaluationReport m_report;
};

} // namespace

void evaluateWith(Painter& painter, const EvaluateSettings& settings, int codebook) {
    Evaluation(painter, settings, codebook).run();
}

void evaluate(const EvaluateSettings& settings) {
    const auto config = readFlatConfig(settings.engine.modelFolder / kConfigFile);
    EvaluateSettings filled = settings;
    if (filled.tasks.empty())
        filled.tasks = config.tasks;
    if (filled.languages.empty())
        filled.languages = config.languages;
    const auto painter = makeTorchPainter(settings.engine);
    evaluateWith(*painter, filled, config.picture.codebook());
}

} // namespace depict
