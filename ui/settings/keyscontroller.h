// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/serialexecutor.h"
#include "core/base/translation.h"
#include "core/vault/certificates.h"
#include "ui/settings/laptopkey.h"

#include <QDate>
#include <QObject>

namespace meyar {
struct Error;
}

namespace meyar::ui {

class Workspace;

/// The laptops of the programme, and what its office says of them. The office's passphrase is asked for each time and
/// forgotten at once.
class KeysController final : public QObject
{
    Q_OBJECT

public:
    explicit KeysController(Workspace &workspace, QObject *parent = nullptr);
    ~KeysController() override;

    /// This one first, then those heard of or certified, then those whose bundles wait on the shelf.
    [[nodiscard]] const std::vector<LaptopKey> &laptops() const { return m_laptops; }
    [[nodiscard]] bool hasOffice() const { return m_hasOffice; } ///< the programme has a root key
    [[nodiscard]] bool isOffice() const { return m_isOffice; } ///< its secrets are on this laptop
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] QString problem() const; ///< why the last request was refused
    [[nodiscard]] QString done() const { return m_done; }

    void refresh();
    void retranslate();
    /// The laptop that a person means: its key words in one of the two languages, its two-word name, its person, what
    /// the QR code says, or the key itself, also of a laptop that was never heard of. Nothing if none or several fit.
    [[nodiscard]] std::optional<LaptopKey> laptopMeant(const QString &text) const;
    void certify(const QByteArray &key, const QString &person, vault::Role role, QDate until, const QString &passphrase);
    void revoke(const QByteArray &key, const QString &reason, const QString &passphrase); ///< for good
    /// Writes what the office says of laptops, for everybody; no passphrase is needed.
    void saveTrust(const QString &path);
    [[nodiscard]] QString suggestedTrustName() const;
    [[nodiscard]] QDate today() const;

Q_SIGNALS:
    void changed();
    void signedOne(); ///< a certificate or a revocation is in the log

private:
    struct Loaded;
    void take(Loaded loaded);
    void sign(vault::StatementContent content, const QString &passphrase, const QString &done);
    void refuse(const Error &error);

    Workspace &m_workspace;
    Translation m_words;
    std::vector<LaptopKey> m_laptops;
    QString m_profile;
    ProgrammeId m_programme;
    bool m_hasOffice = false;
    bool m_isOffice = false;
    bool m_loaded = false;
    bool m_running = false;
    std::unique_ptr<Error> m_error;
    QString m_done;
    SerialExecutor m_unlocking; ///< last: destroyed first
};

} // namespace meyar::ui
