// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/hostilefile.h"

#include <QFile>

#include <iterator>

namespace meyar::kit {

const char *nameOf(Error::Code code)
{
    switch (code) {
    case Error::Code::NotFound:
        return "NotFound";
    case Error::Code::CannotRead:
        return "CannotRead";
    case Error::Code::TooLarge:
        return "TooLarge";
    case Error::Code::NotABundle:
        return "NotABundle";
    case Error::Code::BadSignature:
        return "BadSignature";
    case Error::Code::NewerFile:
        return "NewerFile";
    case Error::Code::OtherProgramme:
        return "OtherProgramme";
    case Error::Code::NotForThisKey:
        return "NotForThisKey";
    default:
        return "Damaged";
    }
}

bool saved(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

HostileFile refused(const QByteArray &name, const QByteArray &rule, Error::Code code, const QByteArray &sentence,
                    const QByteArray &bytes)
{
    return {name, rule, code, sentence, [bytes](const QString &path) { return saved(path, bytes); }};
}

HostileFile harmless(const QByteArray &name, const QByteArray &rule, const QByteArray &holds, const QByteArray &bytes,
                     Check check)
{
    return {name, rule, std::nullopt, holds, [bytes](const QString &path) { return saved(path, bytes); },
            std::move(check)};
}

std::vector<HostileFile> wholeKit(const Victim &victim)
{
    std::vector<HostileFile> kit = strangeFiles();
    const auto add = [&kit](std::vector<HostileFile> more) {
        kit.insert(kit.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    add(containerFiles());
    add(manifestFiles());
    add(segmentFiles());
    add(feedFiles());
    add(bodyFiles());
    add(nonsenseFiles(victim));
    add(ageFiles(victim));
    return kit;
}

} // namespace meyar::kit
