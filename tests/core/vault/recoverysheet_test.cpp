// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/recoverysheet.h"

#include "core/vault/programmekeys.h"
#include "tests/support/qtcatch.h"

#include <QRegularExpression>

using namespace meyar;
using namespace meyar::vault;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

/// The line that is complained about, 0 if none.
int wrongLine(const QStringList &lines)
{
    const auto read = readRecoverySheet(lines.join(u'\n'));
    return read                                    ? 0
        : read.error().code == Code::SheetMistyped ? read.error().args.value(0).toInt()
                                                   : -1;
}

} // namespace

TEST_CASE("A recovery sheet gives back what was printed", "[recoverysheet]")
{
    static const QRegularExpression form(u"^[0-9]+:( [0-9A-HJKMNP-TV-Z]{4}){6}$"_s);
    const Secret master = Secret::random(32);
    const QStringList lines = recoverySheet(SheetKind::MasterKey, master);
    CHECK(lines.size() == 4);
    for (const QString &line : lines) {
        CAPTURE(line);
        CHECK(form.match(line).hasMatch());
    }
    const auto read = readRecoverySheet(lines.join(u'\n'));
    REQUIRE_OK(read);
    CHECK(read->kind == SheetKind::MasterKey);
    CHECK(read->secret == master);

    const ProgrammeSecrets secrets = ProgrammeSecrets::create();
    const auto programme = readRecoverySheet(
        recoverySheet(SheetKind::ProgrammeSecrets, secrets.packed()).join(u'\n'));
    REQUIRE_OK(programme);
    CHECK(programme->kind == SheetKind::ProgrammeSecrets);
    CHECK(programme->secret == secrets.packed());
    CHECK(ProgrammeSecrets::unpacked(programme->secret)->programme == secrets.programme);
}

TEST_CASE("How a sheet is typed does not matter", "[recoverysheet]")
{
    const Secret master = Secret::copyOf(QByteArray(32, '\0'));
    const QStringList lines = recoverySheet(SheetKind::MasterKey, master);
    QString text = lines.join(u'\n').toLower();
    text.replace(u'0', u'o');
    text.replace(u'1', u'l');
    CHECK(readRecoverySheet(text).value().secret == master);
    CHECK(readRecoverySheet(u"\r\n\n"_s + lines.join(u"\r\n\r\n"_s) + u"\r\n "_s).value().secret
          == master);
    QStringList bare;
    for (const QString &line : lines) {
        bare.append(line.mid(3).replace(u' ', u'-'));
    }
    CHECK(readRecoverySheet(bare.join(u'\n')).value().secret == master);
    CHECK(readRecoverySheet(bare.join(u'\n').remove(u'-')).value().secret == master);
}

TEST_CASE("Every single wrong sign is noticed in its line", "[recoverysheet]")
{
    const QString signs = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ*"_s;
    const QStringList lines = recoverySheet(SheetKind::MasterKey, Secret::random(32));
    int missed = 0;
    for (int line = 0; line < lines.size(); ++line) {
        for (qsizetype at = 3; at < lines[line].size(); ++at) {
            for (const QChar sign : signs) {
                QStringList changed = lines;
                changed[line][at] = sign;
                missed += sign != lines[line][at] && wrongLine(changed) != line + 1 ? 1 : 0;
            }
        }
    }
    CHECK(missed == 0);
}

TEST_CASE("Missing, doubled and exchanged signs and lines are noticed", "[recoverysheet]")
{
    const QStringList lines
        = recoverySheet(SheetKind::ProgrammeSecrets, ProgrammeSecrets::create().packed());
    REQUIRE(lines.size() == 11);
    int missed = 0;
    for (int line = 0; line < lines.size(); ++line) {
        for (qsizetype at = 3; at + 1 < lines[line].size(); ++at) {
            if (lines[line][at] == u' ') {
                continue;
            }
            QStringList without = lines;
            without[line].remove(at, 1);
            QStringList doubled = lines;
            doubled[line].insert(at, lines[line][at]);
            QStringList exchanged = lines;
            qSwap(exchanged[line][at], exchanged[line][at + 1]);
            missed += wrongLine(without) == line + 1 ? 0 : 1;
            missed += wrongLine(doubled) == line + 1 ? 0 : 1;
            missed += readRecoverySheet(exchanged.join(u'\n')).has_value()
                    && lines[line][at] != lines[line][at + 1] && lines[line][at + 1] != u' '
                ? 1
                : 0;
        }
        QStringList gap = lines;
        gap.removeAt(line);
        missed += wrongLine(gap) == line + 1 ? 0 : 1;
        QStringList twice = lines;
        twice.insert(line, lines[line]);
        missed += wrongLine(twice) == line + 2 ? 0 : 1;
    }
    CHECK(missed == 0);
    QStringList swapped = lines;
    swapped.swapItemsAt(2, 3);
    CHECK(wrongLine(swapped) == 3);
    CHECK(wrongLine({}) == 1);
}

TEST_CASE("Lines of two sheets do not make one", "[recoverysheet]")
{
    QStringList mixed = recoverySheet(SheetKind::MasterKey, Secret::random(32));
    mixed[1] = recoverySheet(SheetKind::MasterKey, Secret::random(32))[1];
    CHECK(wrongLine(mixed) == 4); // the last line checks the whole
}
