//! `heard staff`

use clap::Subcommand;
use heard_service::staff::{Grant, Role};
use jiff::Timestamp;

use super::Outcome;
use crate::config::Config;
use crate::house::House;

/// Accounts of those who work with Heard.
#[derive(Subcommand)]
pub enum Staff {
    /// Add somebody, and print a one-time link with which they come in.
    Add {
        /// Their address
        #[arg(long)]
        email: String,
        /// What they are called
        #[arg(long)]
        name: String,
        /// What they may do: administrator, engagement, analyst, reader, safeguarding, translator,
        /// co-producer, facilitator, data, board. May be given several times; `role@area` limits one.
        #[arg(long = "role", required = true)]
        roles: Vec<String>,
    },
    /// Print a new one-time link for somebody who cannot come in any more.
    Link {
        /// Their address
        #[arg(long)]
        email: String,
    },
    /// Forget by which account somebody comes in by single sign-on: the next one with their address is
    /// theirs.
    ForgetSignOn {
        /// Their address
        #[arg(long)]
        email: String,
    },
}

/// Prints the path of the link: where people reach the server is not known here.
pub async fn run(config: Config, what: Staff) -> Outcome {
    let house = House::open(&config).await?;
    let now = Timestamp::now();
    let person = match &what {
        Staff::Add { email, name, roles } => {
            let grants = roles.iter().map(|text| grant(text)).collect::<Result<Vec<_>, _>>()?;
            let added = house.services.add_staff(email, name, &grants, None, now).await?;
            added.ok_or("somebody has this address already: `heard staff link` makes a new link")?
        }
        Staff::Link { email } => known(&house, email).await?,
        Staff::ForgetSignOn { email } => {
            let person = known(&house, email).await?;
            let known = house.services.forget_sign_on(person, now).await?;
            house.close().await;
            println!("{}", if known { "Forgotten." } else { "They never came in by single sign-on." });
            return Ok(true);
        }
    };
    let link = link(&house.services, person, now).await?;
    house.close().await;
    println!("{link}");
    Ok(true)
}

/// The number of who has this address.
async fn known(house: &House, email: &str) -> Result<i64, Box<dyn std::error::Error>> {
    let found = house.services.ports().people.by_email(&email.trim().to_lowercase()).await?;
    Ok(found.ok_or("nobody has this address")?.id)
}

/// The path of a new one-time link for somebody.
pub async fn link(
    services: &heard_service::Services,
    person: i64,
    now: Timestamp,
) -> Result<String, Box<dyn std::error::Error>> {
    let mut random = [0; 32];
    getrandom::fill(&mut random).map_err(|_| "no random bytes from the operating system")?;
    let token = services.staff_link(person, random, None, now).await?;
    Ok(["/manage/join/", &token.write()].concat())
}

fn grant(text: &str) -> Result<Grant, String> {
    let (role, area) = text.split_once('@').map_or((text, None), |(role, area)| (role, Some(area)));
    let role = Role::parse(role).ok_or_else(|| {
        let known: Vec<&str> = Role::ALL.iter().map(|role| role.code()).collect();
        format!("there is no role {role}; there are {}", known.join(", "))
    })?;
    Ok(Grant { role, area: area.map(str::to_owned) })
}
