// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/art/figure_painter.h"

#include "core/base/words.h"

#include <QWidget>

#include <memory>
#include <string>

namespace unknot::content {
struct Technique;
} // namespace unknot::content

namespace unknot::ui {

/// A technique shown by a figure. It has no clock of its own: whoever plays tells it the time and the breath; with
/// reduced motion it stands still in its first pose.
class FigureView final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureView(QWidget *parent = nullptr);
    ~FigureView() override;

    /// The left side is the right one mirrored. `region` is where the person is sore; empty: what the figure is for.
    void show(const content::Technique &technique, const std::string &way, base::Side side,
              const std::string &region = {});
    void setTime(double seconds);
    void setBreath(double fullness); ///< 0 to 1

    /// Worth a new picture several times a second.
    bool moves() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    const figure::Animation *m_animation = nullptr;
    std::unique_ptr<FigurePainter> m_painter;
    std::string m_region;
    bool m_isMirrored = false;
    double m_seconds = 0;
    int m_breath = 0; ///< in steps that can be seen
};

} // namespace unknot::ui
