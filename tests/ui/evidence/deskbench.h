// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/evidence/samplephotos.h"
#include "tests/ui/audits/bench.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/evidence/evidencedesk.h"

#include <QFile>

namespace meyar::test {

/// A store with one audit, a desk at its question fx_01, and files to attach.
struct DeskBench : AuditBench
{
    DeskBench() { desk.setPlace({audit.id, QStringLiteral("fx_01")}); }

    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile out(folder.filePath(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return out.fileName();
    }
    QString photoFile(const QString &name, QSize size = {640, 480}) const { return file(name, photo("jpg", size)); }
    void attach(const QStringList &paths)
    {
        desk.addFiles(paths);
        REQUIRE(soon([&] { return !desk.isBusy(); }));
    }
    /// One by one, so that they keep this order.
    void attachEach(const QStringList &paths)
    {
        for (const QString &path : paths) {
            clock.advance(1000);
            attach({path});
        }
        clock.advance(1000);
    }
    [[nodiscard]] std::vector<EvidenceRow> rows()
    {
        return read([id = audit.id](Store &store) { return store.evidence(id); });
    }
    [[nodiscard]] const Evidence &first() const { return desk.items().front().row.evidence; }

    ui::Theme theme;
    ui::LanguageController languages{theme};
    Assessment audit = addAudit(site, QDate(2026, 3, 12));
    ui::EvidenceDesk desk{*workspace};
};

} // namespace meyar::test
