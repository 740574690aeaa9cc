/// All pages and actions.
enum Site {
    /// The routes: what is not among them is not there.
    static let routes: [PageRoute] =
        Assets.routes
        + HomePage.routes
        + ConferencePage.routes
        + AccountPages.routes
        + OwnAccountPage.routes
        + InvitationPage.routes
        + UsersPage.routes
        + LogPage.routes
        + UnitsPage.routes
        + WhatIfPage.routes
        + WithdrawalsPage.routes
        + DocumentsPage.routes
        + PlanPage.routes
        + PlanHistoryPage.routes
        + SettingsPage.routes
        + NomineesPage.routes
        + NomineeReviewPage.routes
        + NomineePersonPage.routes
        + ImportMapPage.routes
        + RunsPage.routes
        + RunPage.routes
        + PersonPage.routes
        + RunFilesPages.routes
        + ReasonPages.routes
        + AnswerParts.routes
}
