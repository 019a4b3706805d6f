#include "session/batch_file.h"

#include "session/file_path.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace depict {
namespace {

using State = BatchEntry::State;

const QString kJob = QStringLiteral("job"), kState = QStringLiteral("state"),
              kFiles = QStringLiteral("files"), kTrouble = QStringLiteral("trouble"),
              kFolder = QStringLiteral("folder");

QString nameOf(State state) {
    switch (state) {
    case State::done:
        return QStringLiteral("done");
    case State::failed:
        return QStringLiteral("failed");
    case State::cancelled:
        return QStringLiteral("cancelled");
    case State::waiting:
    case State::running: // begins anew
        break;
    }
    return QStringLiteral("waiting");
}

State stateNamed(const QString& name) {
    for (const State state : {State::done, State::failed, State::cancelled})
        if (nameOf(state) == name)
            return state;
    return State::waiting;
}

} // namespace

QByteArray toBytes(const BatchList& list) {
    QByteArray bytes =
        QJsonDocument(QJsonObject{{kFolder, list.folder}}).toJson(QJsonDocument::Compact) + '\n';
    for (const BatchEntry& entry : list.entries) {
        // The job as a text: seeds are larger than a number of Qt's JSON holds.
        QJsonObject object{{kJob, QString::fromStdString(toJson(entry.job))},
                           {kState, nameOf(entry.state)}};
        if (!entry.files.isEmpty())
            object[kFiles] = QJsonArray::fromStringList(entry.files);
        if (!entry.trouble.isEmpty())
            object[kTrouble] = entry.trouble;
        bytes += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    return bytes;
}

BatchList batchListFrom(const QByteArray& bytes) {
    BatchList list;
    for (const QByteArray& line : bytes.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.contains(kFolder))
            list.folder = object[kFolder].toString();
        if (!object.contains(kJob))
            continue;
        try {
            BatchEntry entry;
            entry.job = batchJobFromJson(object[kJob].toString().toStdString());
            entry.state = stateNamed(object[kState].toString());
            for (const QJsonValue& file : object[kFiles].toArray())
                entry.files << file.toString();
            entry.trouble = object[kTrouble].toString();
            list.entries.push_back(std::move(entry));
        } catch (const Error&) { // a line that a newer version wrote
        }
    }
    return list;
}

std::vector<BatchJob> jobsOfPrompts(const QStringList& prompts, const QStringList& shapes,
                                    int seeds, std::optional<std::uint64_t> seed) {
    std::vector<BatchJob> jobs;
    for (const QString& prompt : prompts)
        for (const QString& shape : shapes)
            for (int i = 0; i < seeds; ++i) {
                BatchJob job;
                job.words = prompt.toStdString();
                job.shape = shape.toStdString();
                if (seed)
                    job.seed = *seed + std::uint64_t(i);
                jobs.push_back(std::move(job));
            }
    return jobs;
}

QStringList picturesIn(const QString& folder) {
    const QDir place(folder);
    QStringList files;
    for (const QFileInfo& file : place.entryInfoList(
             {QStringLiteral("*.png"), QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"),
              QStringLiteral("*.webp"), QStringLiteral("*.tif"), QStringLiteral("*.tiff"),
              QStringLiteral("*.exr")},
             QDir::Files, QDir::Name | QDir::IgnoreCase))
        files << file.absoluteFilePath();
    return files;
}

std::vector<BatchJob> jobsOfPictures(const QStringList& pictures, const QString& words) {
    std::vector<BatchJob> jobs;
    for (const QString& picture : pictures) {
        BatchJob job;
        job.words = words.toStdString();
        job.in = pathOf(picture);
        job.out = QFileInfo(picture).completeBaseName().toStdString() + ".png";
        jobs.push_back(std::move(job));
    }
    return jobs;
}

} // namespace depict
