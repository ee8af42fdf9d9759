// SPDX-License-Identifier: GPL-3.0-or-later
// makekit FOLDER [age1…]: writes the hostile kit, and its table (docs/hostile-kit.md) to the standard output.
#include "core/vault/agekeys.h"
#include "tests/kit/hostilefile.h"

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace meyar;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    if (argc < 2 || argc > 3 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        std::fprintf(stderr, "makekit FOLDER [age1...]\n");
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const QString recipient
        = argc > 2 ? QString::fromLatin1(argv[2]) : vault::AgeIdentity::create().recipient().toString();
    const kit::Victim victim{QByteArray(32, 'd'), recipient, QByteArray(16, 'o'), QByteArray(32, 'c')};
    std::printf("| file | what it breaks or tries | verdict |\n|---|---|---|\n");
    for (const kit::HostileFile &file : kit::wholeKit(victim)) {
        if (!file.write(folder.filePath(QString::fromLatin1(file.name) + u".meyar"_s))) {
            std::fprintf(stderr, "%s cannot be written\n", file.name.constData());
            return 1;
        }
        const QByteArray verdict = file.refusal ? "refused: " + QByteArray(kit::nameOf(*file.refusal))
                + (file.sentence.isEmpty() ? QByteArray() : ", \"… " + file.sentence + " …\"")
                                                : "taken in: " + file.sentence;
        std::printf("| %s | %s | %s |\n", file.name.constData(), file.rule.constData(), verdict.constData());
    }
    return 0;
}
