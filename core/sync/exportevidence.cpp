// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/exportevidence.h"

#include "core/sync/diskspace.h"
#include "core/sync/evidencetosend.h"
#include "core/sync/outgoing.h"

#include <QDir>
#include <QFileInfo>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

using Volume = std::vector<bundle::FileToSend>;

constexpr size_t mostVolumes = 1000; // what a manifest can say
constexpr size_t mostFiles = 19000; // of one volume; a bundle has few other entries

std::vector<Volume> divided(std::vector<bundle::FileToSend> files, qint64 volumeSize)
{
    std::vector<Volume> volumes;
    qint64 size = 0;
    for (bundle::FileToSend &file : files) {
        if (volumes.empty() || size + file.size > volumeSize || volumes.back().size() >= mostFiles) {
            volumes.emplace_back();
            size = 0;
        }
        size += file.size;
        volumes.back().push_back(std::move(file));
    }
    return volumes;
}

QString volumePath(const EvidenceRequest &request, size_t number, size_t of)
{
    QString base = request.path;
    for (const QString &ending : {u".age"_s, u".meyar"_s}) {
        if (base.endsWith(ending)) {
            base.chop(ending.size());
        }
    }
    return base + u"-evidence-%1of%2.meyar"_s.arg(number).arg(of) + (request.recipients.isEmpty() ? u""_s : u".age"_s);
}

Result<> requireRoom(const EvidenceRequest &request, const bundle::EvidenceToSend &evidence)
{
    if (const Result<> room = bundle::requireSpace(QFileInfo(request.path).absolutePath(), evidence.bytes); !room) {
        return room;
    }
    const qint64 staged = std::min(evidence.bytes, request.volumeSize); // each volume is first written readable
    return request.recipients.isEmpty() ? Result<>() : bundle::requireSpace(QDir::tempPath(), staged);
}

} // namespace

Result<EvidenceSummary> exportEvidence(Store &store, const EvidenceRequest &request)
{
    Result<bundle::EvidenceToSend> evidence = bundle::evidenceToSend(store, request.only, request.peer);
    if (!evidence) {
        return failAs(evidence);
    }
    if (const Result<> room = requireRoom(request, *evidence); !room) {
        return failAs(room);
    }
    EvidenceSummary summary;
    summary.files = static_cast<int>(evidence->files.size());
    summary.notHere = evidence->notHere;
    summary.damaged = evidence->damaged;
    const std::vector<Volume> volumes = divided(std::move(evidence->files), request.volumeSize);
    if (volumes.size() > mostVolumes) {
        return fail(Error::Code::TooLarge,
                    {request.path, QString::number(evidence->bytes),
                     QString::number(request.volumeSize * static_cast<qint64>(mostVolumes))});
    }
    QByteArray set;
    for (size_t i = 0; i < volumes.size(); ++i) {
        Result<BundleContent> content
            = bundle::newBundle(store, BundlePurpose::Evidence, request.only, request.recipients);
        if (content) {
            set = set.isEmpty() ? content->bundleId : set;
            content->volume = {i + 1, volumes.size(), set};
            for (const bundle::FileToSend &file : volumes[i]) {
                content->blobs.push_back(file.blob);
            }
            const QString path = volumePath(request, i + 1, volumes.size());
            content = bundle::writeSigned(store, path, std::move(*content));
            if (content) {
                summary.paths.append(path);
                summary.bytes += content->fileSize;
                continue;
            }
        }
        for (const QString &path : std::as_const(summary.paths)) {
            QFile::remove(path);
        }
        return failAs(content);
    }
    return summary;
}

} // namespace meyar
